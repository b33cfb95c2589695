import { headers, kitProtocol } from "@layers-kit/contract";

/** Someone at a browser of their own: keeps cookies and sends what a page of the demo would send along. */
export class Visitor {
  readonly origin: string;
  #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.origin = origin;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** What a page's own request carries. */
  get pageHeaders(): Record<string, string> {
    return {
      ...(this.cookie ? { Cookie: this.cookie } : {}),
      Origin: this.origin,
      "Sec-Fetch-Site": "same-origin",
      [headers.kit]: String(kitProtocol),
    };
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(typeof input === "string" ? new URL(input, this.origin) : input, init);
    for (const [name, value] of Object.entries(this.pageHeaders)) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    const response = await fetch(request);
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    await refuseKeys(response.clone());
    return response;
  };

  async signIn(customer: string): Promise<Response> {
    return this.fetch("/api/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ customer }),
    });
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (attributes.some((attribute) => attribute.trim() === "Max-Age=0")) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(at + 1));
  }
}

/** Whatever a test is about: no answer to a browser may hold anything that looks like a key. */
async function refuseKeys(response: Response): Promise<void> {
  const said = `${JSON.stringify([...response.headers])}${await response.text()}`;
  if (KEY.test(said)) throw new Error(`${response.url} answered with a key in it.`);
}

export const KEY: RegExp = /lp_(live|test)_/;
