/** A browser that is driven by plain WebDriver calls. */
export interface WebDriver {
  readonly open: (url: string) => Promise<void>;
  /** Clicks the element as a person would. Rejects until there is one. */
  readonly click: (selector: string) => Promise<void>;
  /** The page's words, as they are seen. */
  readonly text: () => Promise<string>;
  readonly windows: () => Promise<readonly string[]>;
  readonly switchTo: (window: string) => Promise<void>;
  readonly quit: () => Promise<void>;
}

/** The key under which WebDriver names an element. [W3C WebDriver] */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Starts a session with the driver at `driverUrl`. */
export async function startSession(driverUrl: string, capabilities: object): Promise<WebDriver> {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${driverUrl}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  const { sessionId } = (await call("POST", "/session", { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  const find = async (selector: string): Promise<string> => {
    const found = await call("POST", `${session}/element`, { using: "css selector", value: selector });
    return (found as Record<string, string>)[ELEMENT] ?? "";
  };
  return {
    open: async (url) => void (await call("POST", `${session}/url`, { url })),
    click: async (selector) => void (await call("POST", `${session}/element/${await find(selector)}/click`, {})),
    text: async () => String(await call("GET", `${session}/element/${await find("body")}/text`)),
    windows: async () => (await call("GET", `${session}/window/handles`)) as string[],
    switchTo: async (handle) => void (await call("POST", `${session}/window`, { handle })),
    quit: async () => void (await call("DELETE", session)),
  };
}
