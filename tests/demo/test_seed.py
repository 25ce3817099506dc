"""Tests of the demo's folder: what Home Assistant finds in it."""

from pathlib import Path

from seed import BLUEPRINTS, CHECKOUT, lay_out


def test_home_assistant_finds_the_blueprints(tmp_path: Path) -> None:
    # An earlier demo linked the folder, into which Home Assistant doesn't look.
    old = tmp_path / BLUEPRINTS
    old.parent.mkdir(parents=True)
    old.symlink_to(CHECKOUT / BLUEPRINTS)
    lay_out(tmp_path)
    found = {path.name for path in (tmp_path / "blueprints").glob("**/*.yaml")}
    assert found
    assert found == {path.name for path in (CHECKOUT / BLUEPRINTS).glob("*.yaml")}
