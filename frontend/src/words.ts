// The cards' texts in the user's language.
import type { Hass } from "./ha.ts";
import en from "./translations/en.json" with { type: "json" };
import es from "./translations/es.json" with { type: "json" };
import fr from "./translations/fr.json" with { type: "json" };

export type Key = keyof typeof en;
export type Texts = Partial<Record<Key, string>>;

/** By language, without its region; English has every text. */
export const languages: Record<string, Texts> = { en, es, fr };

export type Say = (key: Key, values?: Record<string, string | number>) => string;

/** Returns the function that says a text in a language, or in English where there is none. */
export function wordsOf(language: string): Say {
  const texts = languages[language] ?? languages[language.split("-")[0] ?? ""] ?? en;
  return (key, values = {}) =>
    (texts[key] ?? en[key]).replace(/\{(\w+)\}(\.?)/g, (all, name: string, stop: string) => {
      if (!(name in values)) return all;
      const value = String(values[name]);
      // A value may end in one of its own, as a month does in "12 janv.".
      return value.endsWith(".") ? value : value + stop;
    });
}

/** In the language of Home Assistant's page, for what has no hass of its own. */
export function wordsOfPage(): Say {
  const page = document.querySelector<HTMLElement & { hass?: Hass }>("home-assistant");
  return page?.hass ? words(page.hass) : wordsOf(navigator.language);
}

export const words = (hass: Hass): Say => wordsOf(hass.locale?.language ?? hass.language);
