"""The core stands alone: the standard library and itself, no clock and no file."""

import ast
from pathlib import Path
import sys

import pytest

CORE = Path(__file__).parents[2] / "custom_components" / "aux_heat" / "core"
FORBIDDEN_MODULES = {
    "asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket",
    "subprocess", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
FORBIDDEN_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "now", "utcnow", "today"}


@pytest.mark.parametrize(
    "path", sorted(CORE.rglob("*.py")), ids=lambda path: str(path.relative_to(CORE))
)
def test_core_imports_only_the_standard_library_and_itself(path: Path) -> None:
    depth = len(path.relative_to(CORE).parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            assert node.level <= depth, f"line {node.lineno}: reaches out of the core"
            continue
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        else:
            continue
        for module in modules:
            top = module.partition(".")[0]
            assert top in sys.stdlib_module_names, f"line {node.lineno}: imports {module}"
            assert top not in FORBIDDEN_MODULES, f"line {node.lineno}: imports {module}"


@pytest.mark.parametrize(
    "path", sorted(CORE.rglob("*.py")), ids=lambda path: str(path.relative_to(CORE))
)
def test_core_reads_no_clock_and_no_file(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
            assert name not in FORBIDDEN_CALLS, f"line {node.lineno}: calls {name}"
