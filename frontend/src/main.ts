// Tells Home Assistant's page of our cards and our dashboard.
import { FindingsCard } from "./cards/findings-card.ts";
import { OutdoorCard } from "./cards/outdoor-card.ts";
import { SeasonCard } from "./cards/season-card.ts";
import { SummaryCard } from "./cards/summary-card.ts";
import { TimelineCard } from "./cards/timeline-card.ts";
import type { Hass } from "./ha.ts";
import { AuxHeatDashboardStrategy } from "./strategy.ts";
import { wordsOf, type Key } from "./words.ts";

interface Offered {
  type: string;
  name: string;
  description: string;
  preview?: boolean;
  documentationURL?: string;
  getEntitySuggestion?: (hass: Hass, entityId: string) => unknown;
}

declare global {
  interface Window {
    customCards?: Offered[];
    customStrategies?: Record<string, unknown>[];
  }
}

// The entities that a card is an answer to, by the end of their unique id's key in the registry.
const CARDS: Record<string, { element: CustomElementConstructor; domains: string[] }> = {
  summary: { element: SummaryCard, domains: ["binary_sensor"] },
  findings: { element: FindingsCard, domains: ["binary_sensor"] },
  timeline: { element: TimelineCard, domains: ["binary_sensor", "event"] },
  outdoor: { element: OutdoorCard, domains: ["sensor"] },
  season: { element: SeasonCard, domains: ["sensor"] },
};

const say = wordsOf(navigator.language);

for (const [name, { element, domains }] of Object.entries(CARDS)) {
  const type = `aux-heat-${name}-card`;
  // Twice only when two versions of this file are on a page: the first one stays.
  if (customElements.get(type)) continue;
  customElements.define(type, element);
  (window.customCards ??= []).push({
    type,
    name: say(`card.${name}` as Key),
    description: say(`card.${name}_description` as Key),
    preview: true,
    getEntitySuggestion: (hass, entityId) => suggestion(hass, entityId, type, domains),
  });
}

/** Offers a card where somebody picks one of our entities, and nowhere else. */
function suggestion(hass: Hass, entityId: string, type: string, domains: string[]): unknown {
  const registered = (
    hass as unknown as { entities?: Record<string, { platform?: string } | undefined> }
  ).entities?.[entityId];
  const ours = registered?.platform === "aux_heat";
  if (!ours || !domains.includes(entityId.split(".")[0] ?? "")) return null;
  return { config: { type: `custom:${type}` } };
}

const STRATEGY = "ll-strategy-dashboard-aux-heat";
if (!customElements.get(STRATEGY)) {
  // Home Assistant calls its static functions only; it must be an element all the same.
  customElements.define(
    STRATEGY,
    class extends HTMLElement {
      static generate = AuxHeatDashboardStrategy.generate;
      static getCreateSuggestions = AuxHeatDashboardStrategy.getCreateSuggestions;
    },
  );
  (window.customStrategies ??= []).push({
    type: "aux-heat",
    strategyType: "dashboard",
    name: say("dashboard.title"),
    description: say("dashboard.description"),
  });
}
