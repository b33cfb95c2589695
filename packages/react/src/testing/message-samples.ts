import { createFormats, type Formats } from "../intl/formats.ts";
import type { Message } from "../messages/messages.ts";

/** What a value may be, by the name it has in messages. Texts stand in ‹›, so that they can be found in a sentence. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  ageRange: ["teen", "young_adult", "adult", "mid_adult", "mature", "senior", "‹age›"],
  amount: [150, 12.5],
  assigned: [0, 1, 2, 5, 12, 100],
  at: ["2027-03-28T18:05:00Z", undefined],
  after: ["‹after›"],
  before: ["‹before›"],
  canceled: [0, 1, 2, 5, 12, 100, undefined],
  caption: ["‹caption›", undefined],
  cost: ["‹cost›"],
  count: [0, 1, 2, 5, 12, 100, 1200, undefined],
  currency: ["USD"],
  day: ["‹day›"],
  described: [true, false],
  gender: ["all", "female", "male", "non_binary", "‹gender›"],
  handle: ["‹handle›"],
  handles: [["‹one›"], ["‹one›", "‹two›", "‹three›"]],
  hashtag: ["‹hashtag›"],
  keyword: ["‹keyword›", undefined],
  isNew: [true, false],
  kind: ["slideshow", "video", undefined, "logo", "screenshot", "demo-video", "end-card", "hologram"].concat(
    ["missing", "tooShort", "tooLong", "refused", "invalid", "malformed"], // what can be wrong with a field
  ),
  label: ["‹label›", undefined],
  leased: [true, false],
  left: [0, 1, 3],
  length: [0, 1, 40, 100, 240],
  max: [100, 500],
  maxBytes: [5_000_000],
  mediaCount: [0, 1, 2, 5, 12, 100],
  mimeTypes: [["image/png"], ["image/png", "image/jpeg", "video/mp4"]],
  min: [1, 41, 100, 142],
  most: [1, 50],
  name: ["‹name›", undefined],
  now: [Date.UTC(2027, 2, 27, 9), undefined],
  number: [1, 2, 11],
  optional: [true, false],
  platform: ["tiktok", "instagram", "‹platform›"],
  position: [1, 12, undefined],
  price: [{ amount: 150, currency: "USD" }, null],
  problem: ["‹problem›"],
  progress: [0.42, null],
  saved: [0, 3],
  scheduled: [true, false],
  score: [70, 97.4],
  seconds: [5, 40, 130, undefined],
  stage: ["queued", "generating_visuals", "finalizing", "‹stage›"],
  state: ["done", "skipped", "open", "locked", "now", "ahead"],
  status: ["requested", "in_review", "provisioning", "assigned", "partial", "rejected", "failed", "‹status›"].concat(
    ["ready", "making", "none", "pending", "training"], // of a persona
    ["queued", "publishing", "published", "draft", "canceled"], // of a post
    ["connected", "reauth_required", "disconnected"], // of an account
  ),
  step: ["project", "media", "account", "post", "schedule"],
  time: ["‹time›", undefined],
  timeZone: ["Europe/Oslo"],
  total: [4, 1200],
  views: [7, 1_234_000],
  voice: ["authentic", "witty", "professional", "warm", "casual", "educational", "‹voice›"],
  waiting: [true, false],
  waitSeconds: [2400, 80_000, undefined],
  when: ["‹when›", undefined],
};

type Values = Readonly<Record<string, unknown>>;

/** Every combination of what a message's values may be, among them some that its type does not allow. */
export function samplesFor(message: Message<never, unknown>): Values[] {
  const names = new Set<string>();
  const asked = new Proxy({}, { get: (_, name) => void names.add(String(name)) });
  try {
    message(asked as never, createFormats("en", "UTC"));
  } catch {
    // Only the names were wanted.
  }
  return [...names].reduce<Values[]>(
    (all, name) => {
      const known = values[name];
      if (!known) throw new Error(`Give samples of what "${name}" may be in testing/message-samples.ts.`);
      return all.flatMap((sample) => known.map((value) => ({ ...sample, [name]: value })));
    },
    [{}],
  );
}

export interface Said {
  readonly text: string;
  /** What was written into it as a number, an amount, a time or a list. */
  readonly values: ReadonlySet<string>;
  readonly pluralForms: readonly object[];
}

/** What a message says of values; undefined for values that it is never given. */
export function say(message: Message<never, unknown>, sample: Values, locale: string): Said | undefined {
  const written = new Set<string>();
  const pluralForms: object[] = [];
  const format = new Proxy(createFormats(locale, "UTC"), {
    get: (formats, name) => {
      const method: unknown = Reflect.get(formats, name);
      if (typeof method !== "function") return method;
      return (...given: unknown[]) => {
        if (name === "plural") pluralForms.push(given[1] as object);
        if (given.some((value) => value === undefined || Number.isNaN(value))) throw new Error("never given");
        written.add(JSON.stringify(given[0]));
        return method.apply(formats, given);
      };
    },
  });
  try {
    const said = message(sample as never, format as Formats);
    const text = typeof said === "string" ? said : JSON.stringify(said);
    return /undefined|null|NaN|\[object/.test(text ?? "undefined") ? undefined : { text, values: written, pluralForms };
  } catch {
    return undefined;
  }
}
