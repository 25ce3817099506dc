"""What settings and values are taken, and what is said of others."""

import math

import pytest

from custom_components.aux_heat.core import Quantity, Settings, SettingsError, clean_value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("strip_kw", 0),
        ("strip_kw", "10"),
        ("strip_kw", True),
        ("strip_kw", math.nan),
        ("strip_kw", 10**400),
        ("price_per_kwh", math.inf),
        ("balance_point_c", 35),
        ("source", "water"),
        ("backup", ["gas"]),
        ("cop_profile", 3),
        ("rated_cop", [3.4]),
        ("rated_cop", {"warm": 3.4}),
        ("rated_cop", {"8.3": "good"}),
        ("rated_cop", {"8.3": 0.5}),
        ("rated_cop", {"nan": 3.0}),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", 1),
        ("time_zone", "../../etc/passwd"),
        ("colour", "red"),
    ],
)
def test_a_setting_that_can_not_be_used_is_named(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"^{name}: "):
        Settings.from_mapping({name: value})


def test_settings_that_nobody_knows_are_left_out() -> None:
    assert Settings.from_mapping({"strip_kw": None, "source": "air"}) == Settings()


def test_rated_points_are_put_in_order() -> None:
    settings = Settings.from_mapping({"rated_cop": {"8.3": 3.4, "-8.3": 2.3}})
    assert list(settings.rated_cop) == [-8.3, 8.3]


@pytest.mark.parametrize(
    ("name", "lowest", "highest"),
    [("burner_kw", 1.0, 150.0), ("strip_kw", 0.5, 60.0), ("balance_point_c", -40.0, 25.0)],
)
def test_the_lowest_and_the_highest_are_taken_and_nothing_beyond(
    name: str, lowest: float, highest: float
) -> None:
    for value in (lowest, highest):
        assert getattr(Settings.from_mapping({name: value}), name) == value
    for value in (lowest - 0.01, highest + 0.01):
        with pytest.raises(SettingsError):
            Settings.from_mapping({name: value})


@pytest.mark.parametrize("value", [-70.0, 60.0])
def test_the_coldest_and_the_warmest_weather_is_taken_and_nothing_beyond(value: float) -> None:
    assert clean_value(Quantity.OUTDOOR_C, value) == value
    with pytest.raises(ValueError, match="outdoor_c"):
        clean_value(Quantity.OUTDOOR_C, value * 1.01)


@pytest.mark.parametrize("value", [None, math.nan, math.inf, -math.inf, 10**400, -(10**400)])
def test_what_is_no_measurement_is_unknown(value: object) -> None:
    assert clean_value(Quantity.HOME_POWER_W, value) is None


@pytest.mark.parametrize(
    ("quantity", "value"),
    [
        (Quantity.HOME_POWER_W, "12"),
        (Quantity.HOME_POWER_W, True),
        (Quantity.HOME_POWER_W, 1e9),
        (Quantity.OUTDOOR_C, -300),
        (Quantity.AUX_RUNNING, "on"),
        (Quantity.AUX_RUNNING, 1),
        (Quantity.HVAC_ACTION, 3),
        (Quantity.HVAC_ACTION, False),
    ],
)
def test_a_value_of_another_form_is_refused_by_name(quantity: Quantity, value: object) -> None:
    with pytest.raises(ValueError, match=quantity):
        clean_value(quantity, value)


@pytest.mark.parametrize(
    ("quantity", "value"),
    [
        (Quantity.HOME_POWER_W, -4000),
        (Quantity.PRICE_PER_KWH, -0.05),
        (Quantity.AUX_RUNNING, False),
        (Quantity.HVAC_ACTION, "heating"),
    ],
)
def test_values_of_their_form_are_taken(quantity: Quantity, value: object) -> None:
    assert clean_value(quantity, value) == value
