/**
 * Node's raw headers as the `Headers` they stand for. Whoever only asks for some by name, as most do, does not pay for all:
 * they are checked and copied when somebody wants them as a whole.
 */
export class RequestHeaders extends Headers {
  readonly #raw: readonly string[];
  #isWhole = false;

  /** Names and values in turn, as in `rawHeaders`, of which `headers` has dropped some repetitions. */
  constructor(raw: readonly string[]) {
    super();
    this.#raw = raw;
  }

  override get(name: string): string | null {
    if (this.#isWhole) return super.get(name);
    const wanted = name.toLowerCase();
    let found: string | null = null;
    for (let i = 0; i + 1 < this.#raw.length; i += 2) {
      const here = this.#raw[i] ?? "";
      if (here.length !== wanted.length || here.toLowerCase() !== wanted) continue;
      const value = this.#raw[i + 1] ?? "";
      found = found === null ? value : `${found}${wanted === "cookie" ? "; " : ", "}${value}`;
    }
    return found;
  }

  override has(name: string): boolean {
    return this.get(name) !== null;
  }

  override append(name: string, value: string): void {
    this.#fill();
    super.append(name, value);
  }

  override set(name: string, value: string): void {
    this.#fill();
    super.set(name, value);
  }

  override delete(name: string): void {
    this.#fill();
    super.delete(name);
  }

  override getSetCookie(): string[] {
    this.#fill();
    return super.getSetCookie();
  }

  override forEach(run: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    this.#fill();
    super.forEach(run, self);
  }

  override entries(): HeadersIterator<[string, string]> {
    this.#fill();
    return super.entries();
  }

  override keys(): HeadersIterator<string> {
    this.#fill();
    return super.keys();
  }

  override values(): HeadersIterator<string> {
    this.#fill();
    return super.values();
  }

  override [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  #fill(): void {
    if (this.#isWhole) return;
    this.#isWhole = true;
    for (const [name, value] of pairs(this.#raw)) super.append(name, value);
  }
}

function* pairs(raw: readonly string[]): Generator<[name: string, value: string]> {
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] ?? "";
    // HTTP/2 has its request line in here, too.
    if (!name.startsWith(":")) yield [name, raw[i + 1] ?? ""];
  }
}
