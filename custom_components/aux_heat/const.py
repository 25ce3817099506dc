"""Names that several modules of the integration share."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

DOMAIN: Final = "aux_heat"

# Sources, in the entry's data: entity ids, and mappings that say what means "on".
CONF_CLIMATES: Final = "climates"
CONF_AUX: Final = "aux"
CONF_COMPRESSOR: Final = "compressor"
CONF_EMERGENCY: Final = "emergency"
CONF_STRIPS_POWER: Final = "strips_power"
CONF_HVAC_POWER: Final = "hvac_power"
CONF_HOME_POWER: Final = "home_power"
CONF_HOME_EXPORT: Final = "home_export_power"
CONF_HOME_INVERTED: Final = "home_inverted"
CONF_HOME_ENERGY: Final = "home_energy"
CONF_OTHER_LOADS: Final = "other_loads"
CONF_FUEL_METER: Final = "fuel_meter"
CONF_OUTDOOR: Final = "outdoor"
CONF_PRICE_ENTITY: Final = "price_entity"
# What is told by a mapping, in the order of the form.
MAPPINGS: Final = (CONF_AUX, CONF_COMPRESSOR, CONF_EMERGENCY)
# Whether to read the recorder's history at the first set-up.
CONF_READ_HISTORY: Final = "read_history"
# The household knows what a home without backup heat has to think of.
CONF_NO_BACKUP_KNOWN: Final = "no_backup_known"

# A mapping's parts.
CONF_KIND: Final = "kind"
CONF_ENTITY: Final = "entity"
CONF_ATTRIBUTE: Final = "attribute"
CONF_VALUES: Final = "values"
CONF_ABOVE: Final = "above"

# What the household knows of its equipment, in the entry's options: the core's own names.
CONF_BACKUP: Final = "backup"
CONF_STRIP_KW: Final = "strip_kw"
CONF_PRICE: Final = "price_per_kwh"
CONF_HEAT_PUMP: Final = "source"
CONF_COP_PROFILE: Final = "cop_profile"
CONF_BALANCE_POINT: Final = "balance_point_c"
CONF_AUX_LOCKOUT: Final = "aux_lockout_c"
CONF_COMPRESSOR_LOCKOUT: Final = "compressor_lockout_c"
CONF_AFUE: Final = "afue"
CONF_FUEL_PRICE: Final = "fuel_price_per_kwh"
CONF_BURNER_KW: Final = "burner_kw"
CONF_RATED_COP: Final = "rated_cop"
# The unit in which the household tells the price of fuel, and in the form, that price.
CONF_FUEL_UNIT: Final = "fuel_unit"
CONF_FUEL_PRICE_PER_UNIT: Final = "fuel_price"
# How long a meter may be silent before it counts as gone, minutes.
CONF_SILENT_AFTER: Final = "silent_after_min"

# Meters that report on change only send something within the hour; a longer silence is a fault.
DEFAULT_SILENT_AFTER_MIN: Final = 60
# Weather services and outdoor sensors are slower, and the weather is too.
OUTDOOR_SILENT_AFTER: Final = timedelta(hours=4)
