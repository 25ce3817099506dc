import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { entries, follow, type Moment } from "../src/api.ts";
import type { Hass } from "../src/ha.ts";

type Tell = (moment: Moment) => void;

/** A connection that counts who listens, and doesn't know the command so many times. */
class Connection {
  unknown = 0;
  /** Those that Home Assistant tells, of this connection. */
  told: Tell[] = [];
  stopped = 0;
  readonly #ready = new Set<() => void>();

  async subscribeMessage(tell: Tell, _: unknown, options?: { resubscribe?: boolean }) {
    assert.equal(options?.resubscribe, false);
    if (this.unknown > 0) {
      this.unknown -= 1;
      throw { code: "unknown_command", message: "Unknown command." };
    }
    this.told.push(tell);
    return async () => {
      this.stopped += 1;
      this.told = this.told.filter((each) => each !== tell);
    };
  }

  addEventListener(_: string, listener: () => void): void {
    this.#ready.add(listener);
  }

  removeEventListener(_: string, listener: () => void): void {
    this.#ready.delete(listener);
  }

  /** Is lost, and there again. */
  lose(): void {
    this.told = [];
    for (const each of this.#ready) each();
  }
}

const hassOf = (connection: Connection): Hass => ({ connection }) as unknown as Hass;
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const off = { loaded: false } as const;

test("cards of a page share one subscription, and the last one to leave ends it", async () => {
  const connection = new Connection();
  const heard: unknown[] = [];
  const first = follow(hassOf(connection), "pump", (told) => heard.push(told));
  const second = follow(hassOf(connection), "pump", (told) => heard.push(told));
  await settle();
  assert.equal(connection.told.length, 1);
  connection.told[0]?.(off);
  assert.deepEqual(heard, [off, off]);
  first();
  assert.equal(connection.stopped, 0);
  second();
  await settle();
  assert.equal(connection.stopped, 1);
});

test("after a restart it is subscribed anew once the integration is there", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const connection = new Connection();
    const heard: unknown[] = [];
    const leave = follow(hassOf(connection), "pump", (told) => heard.push(told));
    await settle();
    const [before] = connection.told;
    connection.unknown = 2;
    connection.lose();
    for (let i = 0; i < 2; i += 1) {
      await settle();
      assert.equal(connection.told.length, 0);
      mock.timers.tick(5_000);
    }
    await settle();
    assert.equal(connection.told.length, 1);
    connection.told[0]?.(off);
    before?.(off); // Of the connection that is gone.
    assert.deepEqual(heard, [off]);
    leave();
    await settle();
    connection.lose();
    await settle();
    assert.equal(connection.told.length, 0);
  } finally {
    mock.timers.reset();
  }
});

test("who has left while it was asked for is not subscribed", async () => {
  const connection = new Connection();
  const leave = follow(hassOf(connection), "pump", () => assert.fail());
  leave();
  await settle();
  assert.equal(connection.told.length, 0);
});

test("a heat pump that is gone is told as an error", async () => {
  const connection = new Connection();
  connection.subscribeMessage = () =>
    Promise.reject({ code: "not_found", message: "There is no such heat pump" });
  const heard: unknown[] = [];
  follow(hassOf(connection), "gone", (told) => heard.push(told))();
  const leave = follow(hassOf(connection), "gone", (told) => heard.push(told));
  await settle();
  assert.deepEqual(
    heard.map((each) => (each as { code?: string }).code),
    ["not_found"],
  );
  // Who comes later is told what is so by then.
  const later = new Connection();
  connection.subscribeMessage = later.subscribeMessage.bind(later);
  const leaveLater = follow(hassOf(connection), "gone", (told) => heard.push(told));
  await settle();
  later.told[0]?.(off);
  assert.equal(heard[1], off);
  leave();
  leaveLater();
});

test("heat pumps are asked for until Home Assistant has them", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const lost = { type: "result", success: false, error: { code: 3, message: "Connection lost" } };
    const answers = [() => Promise.reject(lost), () => Promise.resolve([])];
    const hass = { callWS: () => answers.shift()?.() } as unknown as Hass;
    const asked = entries(hass);
    await settle();
    mock.timers.tick(5_000);
    assert.deepEqual(await asked, []);
  } finally {
    mock.timers.reset();
  }
});
