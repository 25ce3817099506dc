// The dashboard that builds itself: a view for each heat pump, of its devices and our cards.
import { entries, type Entry } from "./api.ts";
import type { Hass } from "./ha.ts";
import { words, type Say } from "./words.ts";

type Config = Record<string, unknown>;

const card = (name: string, entry: Entry, more: Config = {}): Config => ({
  type: `custom:aux-heat-${name}-card`,
  entry_id: entry.entry_id,
  ...more,
});

// Names like "Share of heating time with backup" have no room beside another tile.
const FULL_WIDTH = { grid_options: { columns: "full" } };

export class AuxHeatDashboardStrategy {
  static async generate(_config: Config, hass: Hass): Promise<Config> {
    const say = words(hass);
    const all = await entries(hass);
    if (all.length === 0) return { views: [nothingYet(say)] };
    return { views: all.map((entry) => view(entry, say, all.length > 1)) };
  }

  /** What Home Assistant fills in when somebody adds this dashboard. */
  static getCreateSuggestions(hass: Hass): Config {
    return { title: words(hass)("dashboard.title"), icon: "mdi:radiator" };
  }
}

function view(entry: Entry, say: Say, several: boolean): Config {
  const tile = (key: string, more: Config = {}): Config[] => {
    const entity = entry.entities[key];
    return entity
      ? [{ type: "tile", entity, name: { type: "entity" }, ...FULL_WIDTH, ...more }]
      : [];
  };
  const thermostats = entry.sources.climates.map((entity) => ({ type: "thermostat", entity }));
  const sections = [
    {
      type: "grid",
      column_span: 2,
      cards: [card("summary", entry), card("findings", entry), card("timeline", entry)],
    },
    { type: "grid", column_span: 2, cards: [card("outdoor", entry), card("season", entry)] },
    {
      type: "grid",
      cards: [
        { type: "heading", heading: say("dashboard.facts") },
        ...tile("sensor.balance_point"),
        ...tile("sensor.suggested_lockout"),
        ...tile("sensor.backup_covers_to"),
        ...tile("sensor.economic_balance_point"),
        ...tile("sensor.strip_size"),
        ...tile("sensor.heat_pump_cop"),
        ...tile("sensor.resistance_heat_utilization"),
        ...tile("sensor.backup_last_proven"),
        ...tile("sensor.outage_days"),
        ...tile("sensor.evidence"),
        ...(entry.entities["button.test_backup"]
          ? [
              { type: "heading", heading: say("dashboard.test"), heading_style: "subtitle" },
              ...tile("button.test_backup"),
              ...tile("sensor.backup_test"),
            ]
          : []),
      ],
    },
    {
      type: "grid",
      cards: [{ type: "heading", heading: say("dashboard.thermostat") }, ...thermostats],
    },
  ];
  return {
    title: several ? entry.title : say("dashboard.title"),
    path: several ? entry.entry_id.toLowerCase() : "backup-heat",
    icon: "mdi:radiator",
    type: "sections",
    max_columns: 4,
    // Where three columns fit, the narrow sections stand beside the wide ones.
    dense_section_placement: true,
    sections,
  };
}

function nothingYet(say: Say): Config {
  return {
    title: say("dashboard.title"),
    path: "backup-heat",
    cards: [
      {
        type: "markdown",
        content: `${say("state.none")}\n\n[${say("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`,
      },
    ],
  };
}
