import { afterEach, describe, expect, test, vi } from "vitest";
import { onSocialConnectHint, type SocialConnectHint } from "./channel.ts";
import { beginSocialConnect, completeSocialConnect } from "./social-connect.ts";

const expiresAt = (minutes = 10): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** The callback page: this page's origin, storage and channels, with its own address and opener. */
function callbackPage(
  search: string,
  opener: Window | null = null,
): { readonly page: Window; readonly close: () => void; readonly replace: (url: string) => void } {
  const close = vi.fn();
  const replace = vi.fn();
  const { origin, href } = window.location;
  const page = { location: { search, origin, href, replace }, localStorage, opener, close };
  return { page: page as unknown as Window, close, replace };
}

/** Collects the hints about a state until told otherwise. */
function hintsOf(state: string): { readonly hints: SocialConnectHint[]; readonly stop: () => void } {
  const hints: SocialConnectHint[] = [];
  return { hints, stop: onSocialConnectHint(state, (hint) => hints.push(hint)) };
}

afterEach(() => localStorage.clear());

describe("coming back in a popup", () => {
  test.each([
    ["?state=st_1&status=success", { said: "success", error: undefined }],
    ["?state=st_1&status=error", { said: "error", error: undefined }],
    ["?layers_state=st_1&status=success", { said: "success", error: undefined }],
    ["?layers_oauth_error=access_denied", { said: "error", error: "access_denied" }],
    ["", { said: "unsaid", error: undefined }],
    ["?state=st_1&status=%3Cscript%3E", { said: "unsaid", error: undefined }],
  ] as const)("with %j tells the page that started it, and closes", async (search, came) => {
    const { hints, stop } = hintsOf("st_1");
    beginSocialConnect({ state: "st_1", expiresAt: expiresAt() });
    const { page, close } = callbackPage(search);
    expect(completeSocialConnect(page)).toEqual({ outcome: "popup", state: "st_1", ...came });
    expect(close).toHaveBeenCalledTimes(1);
    await expect.poll(() => hints).toEqual([{ state: "st_1", ...came }]);
    stop();
  });

  test("reaches the opener too, and only on this origin", async () => {
    const postMessage = vi.fn();
    beginSocialConnect({ state: "st_1", expiresAt: expiresAt() });
    completeSocialConnect(callbackPage("?state=st_1&status=success", { postMessage } as unknown as Window).page);
    expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ state: "st_1" }), window.location.origin);
  });

  test("counts once", () => {
    beginSocialConnect({ state: "st_1", expiresAt: expiresAt() });
    completeSocialConnect(callbackPage("?state=st_1").page);
    expect(completeSocialConnect(callbackPage("?state=st_1").page)).toEqual({ outcome: "unknown" });
    expect(localStorage.length).toBe(0);
  });

  test("of one of two connections leaves the other", () => {
    for (const state of ["st_1", "st_2"]) beginSocialConnect({ state, expiresAt: expiresAt() });
    expect(completeSocialConnect(callbackPage("?state=st_1").page)).toMatchObject({ state: "st_1" });
    expect(completeSocialConnect(callbackPage("").page)).toMatchObject({ state: "st_2" });
  });
});

describe("coming back with the whole page", () => {
  test("goes back to where it came from, tells nobody and closes nothing", () => {
    const postMessage = vi.fn();
    beginSocialConnect({ state: "st_1", expiresAt: expiresAt(), returnTo: "/onboarding?step=3" });
    const { page, close, replace } = callbackPage("?state=st_1&status=success", { postMessage } as unknown as Window);
    expect(completeSocialConnect(page)).toEqual({
      outcome: "redirect",
      state: "st_1",
      said: "success",
      error: undefined,
      returnTo: "/onboarding?step=3",
    });
    expect([close, postMessage].flatMap((spy) => vi.mocked(spy).mock.calls)).toEqual([]);
    expect(replace).toHaveBeenCalledExactlyOnceWith("/onboarding?step=3");
  });

  test("goes nowhere else, whoever wrote it there", () => {
    const one = { state: "st_1", expiresAt: expiresAt(), returnTo: "https://evil.example/" };
    localStorage.setItem("layers-kit:1:social-connects", JSON.stringify([one]));
    const { page, replace } = callbackPage("?state=st_1&status=success");
    expect(completeSocialConnect(page)).toMatchObject({ outcome: "popup" });
    expect(replace).not.toHaveBeenCalled();
  });

  test.each(["https://evil.example/", "//evil.example", "javascript:alert(1)", "\\\\evil.example"])(
    "refuses to begin with a way back to %s",
    (returnTo) => {
      expect(() => beginSocialConnect({ state: "st_1", expiresAt: expiresAt(), returnTo })).toThrow(/must stay on/);
      expect(localStorage.length).toBe(0);
    },
  );
});

describe("coming back to a frame whose storage is kept apart", () => {
  /** A storage of its own, as a frame on another site has. */
  function partition(): Storage {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
  }

  test("knows through its opener that it was started there, and tells it", () => {
    const postMessage = vi.fn();
    const { location } = window;
    const frame = { localStorage: partition(), location, postMessage } as unknown as Window;
    beginSocialConnect({ state: "st_1", expiresAt: expiresAt() }, frame);
    expect(localStorage.length).toBe(0);
    const { page, close } = callbackPage("?state=st_1&status=success", frame);
    expect(completeSocialConnect(page)).toMatchObject({ outcome: "popup", state: "st_1" });
    expect(close).toHaveBeenCalledTimes(1);
    expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ state: "st_1" }), location.origin);
    expect(completeSocialConnect(callbackPage("?state=st_1", frame).page)).toEqual({ outcome: "unknown" });
  });

  test("lets nothing through where the opener may not be asked", () => {
    const opener = {
      postMessage: vi.fn(),
      get localStorage(): Storage {
        throw new DOMException("Another origin's.", "SecurityError");
      },
    };
    const { page, close } = callbackPage("?state=st_1&status=success", opener as unknown as Window);
    expect(completeSocialConnect(page)).toEqual({ outcome: "unknown" });
    expect([...opener.postMessage.mock.calls, ...vi.mocked(close).mock.calls]).toEqual([]);
  });
});

describe("a state that this browser did not start", () => {
  test.each([
    ["another state", () => beginSocialConnect({ state: "st_1", expiresAt: expiresAt() })],
    ["nothing", () => {}],
    ["one that has expired", () => beginSocialConnect({ state: "st_2", expiresAt: expiresAt(-1) })],
    ["text that is not ours", () => localStorage.setItem("layers-kit:1:social-connects", '{"st_2":')],
    [
      "a list that is not ours",
      () => localStorage.setItem("layers-kit:1:social-connects", '[null,7,{"state":"st_2"}]'),
    ],
  ])("lets nothing through when it started %s", async (_, begin) => {
    begin();
    const { hints, stop } = hintsOf("st_2");
    const postMessage = vi.fn();
    const { page, close } = callbackPage("?state=st_2&status=success", { postMessage } as unknown as Window);
    expect(completeSocialConnect(page)).toEqual({ outcome: "unknown" });
    expect([close, postMessage].flatMap((spy) => vi.mocked(spy).mock.calls)).toEqual([]);
    const channel = new BroadcastChannel("layers-kit:social-connect");
    channel.postMessage({ type: "layers-kit:social-connect", state: "st_2", said: "success" });
    await expect.poll(() => hints).toHaveLength(1);
    channel.close();
    stop();
  });
});

describe("a hint", () => {
  test("of another state, another type or another origin is not heard, and none after it was stopped", async () => {
    const { hints, stop } = hintsOf("st_1");
    const type = "layers-kit:social-connect";
    for (const data of [null, "st_1", { type, state: "st_2" }, { state: "st_1" }])
      window.postMessage(data, window.location.origin);
    window.dispatchEvent(
      new MessageEvent("message", { data: { type, state: "st_1" }, origin: "https://evil.example" }),
    );
    window.postMessage({ type, state: "st_1", said: "success" }, window.location.origin);
    await expect.poll(() => hints).toEqual([{ state: "st_1", said: "success" }]);
    stop();
    window.postMessage({ type, state: "st_1", said: "success" }, window.location.origin);
    await new Promise((resolve) => {
      window.addEventListener("message", resolve, { once: true });
    });
    expect(hints).toHaveLength(1);
  });
});
