import type { IdKind } from "@layers-kit/contract";
import type { Clock } from "../clock.ts";
import type { Eventual } from "../eventual.ts";
import { LruMap } from "../lru.ts";
import { fromBase64Url, toBase64Url } from "../seal.ts";
import type { Session } from "../session.ts";
import type { Store } from "../store.ts";
import { BrowserGone } from "../upstream/limit.ts";

/** What a fact is about: a project's customer, a customer's project, or the project of a thing. */
export type FactKind = Exclude<IdKind, "oauthState" | "media" | "leaseRequest"> | "customer";

interface Fact {
  readonly value: string | null;
  /** When the API said so, in milliseconds since 1970. Never moved by reading. */
  readonly at: number;
}

/** What may change upstream lives a minute; what cannot, a day. In seconds. */
const lifetimeSeconds: Readonly<Record<FactKind, number>> = {
  project: 60,
  customer: 60,
  socialAccount: 60,
  content: 86_400,
  scheduledPost: 86_400,
  influencer: 86_400,
  job: 86_400,
};
/** That something is not there is believed for this long, and told to no other instance: it may be about to come. */
const ABSENCE_SECONDS = 5;
/** Before a change, what may have changed upstream must be at most this old. */
const FRESH_ENOUGH_TO_CHANGE_SECONDS = 10;
const FACTS_IN_MEMORY = 10_000;
const STORE_PATIENCE_MS = 50;

export interface FactUse {
  /** Whether what is decided with the fact changes something. */
  readonly change: boolean;
}

/**
 * Facts as the API told them, never verdicts: one entry answers yes and no for every customer. A failing cache is a miss; a
 * failing API is an error for whoever asked.
 */
export interface Facts {
  known(session: Session, kind: FactKind, id: string, use: FactUse): Eventual<Fact | null>;
  /** The known fact, or what `load` finds. Who asks at the same time waits for the same call. */
  resolve(
    session: Session,
    kind: FactKind,
    id: string,
    use: FactUse,
    load: () => Promise<string | null>,
  ): Eventual<string | null>;
  learn(session: Session, kind: FactKind, id: string, value: string | null): void;
}

export function createFacts(clock: Clock, shared: Store | null): Facts {
  const memory = new LruMap<Fact>(FACTS_IN_MEMORY);
  const flights = new Map<string, Promise<string | null>>();

  // A fingerprint is hex and a kind is a word, so no two facts share a name, whatever is in an id.
  const nameOf = ({ fingerprint }: Session, kind: FactKind, id: string): string => `${fingerprint} ${kind} ${id}`;
  const sharedKeyOf = ({ fingerprint }: Session, kind: FactKind, id: string): string =>
    JSON.stringify(["layers-kit", 1, fingerprint, kind, id]);

  const counts = (fact: Fact, kind: FactKind, use: FactUse): boolean => {
    const lifetime = fact.value === null ? ABSENCE_SECONDS : lifetimeSeconds[kind];
    const mayChange = lifetimeSeconds[kind] === 60;
    const most = use.change && mayChange ? Math.min(lifetime, FRESH_ENOUGH_TO_CHANGE_SECONDS) : lifetime;
    return clock.now() - fact.at < most * 1000;
  };

  const near = (session: Session, kind: FactKind, id: string, use: FactUse): Fact | null => {
    const fact = memory.get(nameOf(session, kind, id));
    return fact && counts(fact, kind, use) ? fact : null;
  };

  const far = async (session: Session, kind: FactKind, id: string, use: FactUse): Promise<Fact | null> => {
    if (!shared) return null;
    const key = sharedKeyOf(session, kind, id);
    const text = await withPatience(clock, () => shared.get(key));
    const fact = text === null ? null : await openEntry(session, key, text);
    if (!fact || !counts(fact, kind, use)) return null;
    memory.set(nameOf(session, kind, id), fact);
    return fact;
  };

  const learn: Facts["learn"] = (session, kind, id, value) => {
    const fact = { value, at: clock.now() };
    memory.set(nameOf(session, kind, id), fact);
    if (shared && value !== null) {
      const key = sharedKeyOf(session, kind, id);
      sealEntry(session, key, fact)
        .then((text) => shared.set(key, text, lifetimeSeconds[kind]))
        .catch(() => {});
    }
  };

  const find = async (...[session, kind, id, use, load]: Parameters<Facts["resolve"]>): Promise<string | null> => {
    const known = await far(session, kind, id, use);
    if (known) return known.value;
    const name = nameOf(session, kind, id);
    const running = flights.get(name);
    if (running) {
      try {
        return await running;
      } catch (error) {
        // Another's browser went away; that is no answer for this one.
        if (!(error instanceof BrowserGone)) throw error;
      }
    }
    const flight = load().then((value) => {
      learn(session, kind, id, value);
      return value;
    });
    flights.set(name, flight);
    try {
      return await flight;
    } finally {
      if (flights.get(name) === flight) flights.delete(name);
    }
  };

  return {
    known: (...asked) => near(...asked) ?? far(...asked),
    resolve(session, kind, id, use, load) {
      const known = near(session, kind, id, use);
      return known ? known.value : find(session, kind, id, use, load);
    },
    learn,
  };
}

/** Null when the store fails or takes longer than a call to the API would be worth. */
function withPatience(clock: Clock, read: () => Promise<string | null>): Promise<string | null> {
  return new Promise((resolve) => {
    const cancel = clock.after(STORE_PATIENCE_MS, () => resolve(null));
    Promise.resolve()
      .then(read)
      .then(resolve, () => resolve(null))
      .finally(cancel);
  });
}

/** A shared entry carries a seal, so that whoever can write to the store cannot grant anything. */
async function sealEntry(session: Session, key: string, { value, at }: Fact): Promise<string> {
  const mac = await session.seal.sign(["fact", key, value, at]);
  return JSON.stringify([value, at, toBase64Url(mac)]);
}

async function openEntry(session: Session, key: string, text: string): Promise<Fact | null> {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return null;
  }
  const [value, at, macText] = Array.isArray(entry) ? (entry as unknown[]) : [];
  if (typeof value !== "string" || typeof at !== "number" || typeof macText !== "string") return null;
  const mac = fromBase64Url(macText);
  return mac && (await session.seal.verify(["fact", key, value, at], mac)) ? { value, at } : null;
}
