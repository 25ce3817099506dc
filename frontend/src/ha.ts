// What the cards use of Home Assistant's web page, as far as they use it.

export interface HassEntity {
  entity_id: string;
  state: string;
  attributes: Record<string, unknown>;
}

export interface Hass {
  states: Record<string, HassEntity | undefined>;
  language: string;
  locale: { language: string; number_format: string; time_format: string; time_zone: string };
  config: {
    currency: string;
    time_zone: string;
    unit_system: { temperature: string };
  };
  themes: { darkMode?: boolean };
  user?: { is_admin: boolean };
  localize(key: string, values?: Record<string, unknown>): string;
  loadBackendTranslation(category: string, integration: string): Promise<unknown>;
  callWS<T>(message: Record<string, unknown>): Promise<T>;
  callService(
    domain: string,
    service: string,
    data?: Record<string, unknown>,
    target?: Record<string, unknown>,
  ): Promise<unknown>;
  connection: {
    subscribeMessage<T>(
      told: (message: T) => void,
      message: Record<string, unknown>,
      options?: { resubscribe?: boolean },
    ): Promise<() => Promise<void>>;
    /** "ready": it is there again. */
    addEventListener(type: "ready", listener: () => void): void;
    removeEventListener(type: "ready", listener: () => void): void;
  };
}

export interface CardConfig {
  type: string;
  /** Of which heat pump; needed only if there are several. */
  entry_id?: string;
  title?: string;
  [option: string]: unknown;
}
