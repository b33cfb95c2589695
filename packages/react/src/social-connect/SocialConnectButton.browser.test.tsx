import type { Project } from "@layers-kit/contract";
import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { SocialAccounts } from "../social-accounts/SocialAccounts.tsx";
import { between, refusal, refusing } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { SocialConnectButton, type SocialConnectButtonProps } from "./SocialConnectButton.tsx";

const windows: Window[] = [];
const realOpen = window.open.bind(window);

afterEach(() => {
  for (const opened of windows.splice(0)) opened.close();
  vi.restoreAllMocks();
});

interface Shown extends LayersRender {
  readonly project: Project;
}

async function show(props: Partial<SocialConnectButtonProps> = {}, options: LayersRenderOptions = {}): Promise<Shown> {
  vi.spyOn(window, "open").mockImplementation((...given) => {
    const opened = realOpen(...given);
    if (opened) windows.push(opened);
    return opened;
  });
  const rendered = await renderLayers(null, options);
  const project = await makeProject(rendered.client);
  await rendered.rerender(
    <>
      <SocialConnectButton projectId={project.id} platform="tiktok" returnUrl={`${location.origin}/back`} {...props} />
      <SocialAccounts projectId={project.id} />
    </>,
  );
  return { ...rendered, project };
}

const press = ({ screen }: LayersRender) => userEvent.click(screen.getByRole("button", { name: "Connect TikTok" }));

/** The platform's page, once all of it is in the window. */
async function consentPage(): Promise<Document> {
  const page = () => windows[0]?.document;
  await expect
    .poll(() => page()?.readyState === "complete" && page()?.querySelector('form[method="post"]'))
    .toBeTruthy();
  return page() as Document;
}

async function decide(decision: "allow" | "deny") {
  const page = await consentPage();
  const handle = page.querySelector<HTMLInputElement>('input[name="handle"]');
  if (handle) handle.value = "tidetea";
  page.querySelector<HTMLButtonElement>(`button[value="${decision}"]`)?.click();
}

test("opens its window inside the click, and shows the account once the platform has said yes", async () => {
  const onConnected = vi.fn();
  const shown = await show({ onConnected });
  await press(shown);
  expect(windows).toHaveLength(1);
  await expect.element(shown.screen.getByText(/Waiting for you to say yes/)).toBeVisible();
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
  await expect.element(shown.screen.getByRole("listitem")).toHaveTextContent(/tidetea.*Connected/);
  expect(onConnected).toHaveBeenCalledTimes(1);
});

test("says that nothing was connected when the platform was told no", async () => {
  const shown = await show();
  await press(shown);
  await decide("deny");
  await expect.element(shown.screen.getByText("Nothing was connected.")).toBeVisible();
  expect((await shown.client.social.list(shown.project.id)).items).toEqual([]);
  await expect.element(shown.screen.getByRole("button", { name: "Connect TikTok" })).toBeEnabled();
});

test("shows a link where the browser blocks the window, and goes on as usual", async () => {
  const shown = await show();
  vi.mocked(window.open).mockImplementation(() => null);
  await press(shown);
  const link = shown.screen.getByRole("link", { name: "Open TikTok" });
  await expect.element(link).toHaveAttribute("target", "_blank");
  const { href } = link.element() as HTMLAnchorElement;
  await fetch(href, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ decision: "allow", handle: "tidetea" }),
  });
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
});

test("takes a closed window as a hint: it asks once, then asks the person", async () => {
  const shown = await show();
  await press(shown);
  await consentPage();
  windows[0]?.close();
  await expect.element(shown.screen.getByText("Still connecting?")).toBeVisible();
  await userEvent.click(shown.screen.getByRole("button", { name: "Cancel" }));
  await expect.element(shown.screen.getByText("Still connecting?")).not.toBeInTheDocument();
});

test("a window that was closed opens again on the same page, which still counts", async () => {
  const begun: string[] = [];
  const shown = await show(
    {},
    {
      between: between((call) => {
        if (call.route === "social.oauthUrl") begun.push(call.route);
        return call.pass();
      }),
    },
  );
  await press(shown);
  await consentPage();
  windows.splice(0)[0]?.close();
  await userEvent.click(shown.screen.getByRole("button", { name: "Open TikTok again" }));
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
  expect(begun).toHaveLength(1);
});

test("shows no question where the account was connected before the window went", async () => {
  const shown = await show({}, { between: holdingStatusUntilClosed() });
  await press(shown);
  const page = await consentPage();
  await fetch(page.URL, { method: "POST", redirect: "manual", body: consent });
  windows[0]?.close();
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
});

test("a second click while it waits brings the same window forward, and starts nothing new", async () => {
  const shown = await show();
  await press(shown);
  await consentPage();
  await press(shown);
  expect(windows).toHaveLength(1);
});

test("says that it keeps looking where the status cannot be read for a moment, and goes on", async () => {
  let isAway = true;
  const shown = await show(
    {},
    {
      client: hurried(50),
      between: between((call) =>
        call.route === "social.oauthStatus" && isAway ? Promise.resolve(refusal("RATE_LIMITED")) : call.pass(),
      ),
    },
  );
  await press(shown);
  await expect.element(shown.screen.getByText(/keep looking/)).toBeVisible();
  isAway = false;
  await expect.element(shown.screen.getByText(/keep looking/)).not.toBeInTheDocument();
  await expect.element(shown.screen.getByText(/Waiting for you to say yes/)).toBeVisible();
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
});

test("says where to look when nobody can say any more how it ended", async () => {
  const shown = await show({}, { between: refusing("social.oauthStatus", "NOT_FOUND") });
  await press(shown);
  await expect.element(shown.screen.getByText("We could not see how that ended.")).toBeVisible();
  await expect.element(shown.screen.getByText(/the account is in your list/)).toBeVisible();
});

test("goes on where it was when the button comes back, and closes the window", async () => {
  const shown = await show();
  await press(shown);
  await consentPage();
  await shown.rerender(null);
  await shown.rerender(<Connect projectId={shown.project.id} />);
  await expect.element(shown.screen.getByText(/Waiting for you to say yes/)).toBeVisible();
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
});

test("says nothing of a connection from an earlier visit that has lapsed", async () => {
  const provider = { storageKey: "connect-lapsed" };
  const shown = await show({}, { provider });
  const key = `layers-kit:1:connect-lapsed:social-connect:${shown.project.id}:tiktok`;
  await shown.rerender(null, provider);
  localStorage.setItem(key, JSON.stringify({ state: "st_old", authorizeUrl: "https://example.com", until: 0 }));
  await shown.rerender(<Connect projectId={shown.project.id} />, provider);
  await expect.element(shown.screen.getByRole("button", { name: "Connect TikTok" })).toBeVisible();
  await expect.poll(() => localStorage.getItem(key)).toBeNull();
  expect(shown.screen.container.querySelector(".lk-notice")).toBeNull();
});

test("keeps one project's connection out of another's", async () => {
  const shown = await show();
  await press(shown);
  await expect.element(shown.screen.getByText(/Waiting for you to say yes/)).toBeVisible();
  await shown.rerender(<Connect projectId="prj_another" />);
  await expect.element(shown.screen.getByText(/Waiting for you to say yes/)).not.toBeInTheDocument();
});

test("an account that is consented to after Cancel shows up in the list", async () => {
  let begun = { authorizeUrl: "", state: "" };
  const shown = await show(
    {},
    {
      between: between(async (call) => {
        const response = await call.pass();
        if (call.route === "social.oauthUrl") begun = await response.clone().json();
        return response;
      }),
    },
  );
  vi.mocked(window.open).mockImplementation(() => null);
  await press(shown);
  await expect.element(shown.screen.getByRole("link", { name: "Open TikTok" })).toBeVisible();
  await userEvent.click(shown.screen.getByRole("button", { name: "Cancel" }));
  await expect.element(shown.screen.getByRole("button", { name: "Connect TikTok" })).toHaveFocus();
  const body = new URLSearchParams({ decision: "allow", handle: "tidetea" });
  await fetch(begun.authorizeUrl, { method: "POST", redirect: "manual", body });
  const { items } = await shown.client.social.list(shown.project.id);
  expect(items).toHaveLength(1);
  const channel = new BroadcastChannel("layers-kit:social-connect");
  channel.postMessage({ type: channel.name, state: begun.state, said: "success" });
  channel.close();
  await expect.element(shown.screen.getByRole("listitem")).toHaveTextContent(/tidetea/);
});

test("two buttons for one platform look alike, ask as one, and tell the host once", async () => {
  const onConnected = vi.fn();
  let reads = 0;
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const holding = between(async (call) => {
    if (call.route === "social.oauthStatus") {
      reads++;
      await held;
    }
    return call.pass();
  });
  const shown = await show({ onConnected }, { between: holding });
  await shown.rerender(
    <>
      <Connect projectId={shown.project.id} onConnected={onConnected} />
      <Connect projectId={shown.project.id} onConnected={onConnected} />
    </>,
  );
  await userEvent.click(shown.screen.getByRole("button", { name: "Connect TikTok" }).first());
  await expect.element(shown.screen.getByText(/Waiting for you/).nth(1)).toBeVisible();
  await consentPage();
  await expect.poll(() => reads).toBe(1);
  await shown.client.social.list(shown.project.id);
  expect(reads).toBe(1);
  letThrough();
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").nth(1)).toBeVisible();
  expect(onConnected).toHaveBeenCalledTimes(1);
});

test("connects where the browser may store nothing", async () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuseStorage);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuseStorage);
  const shown = await show({}, { provider: { storageKey: "connect-no-storage" } });
  await press(shown);
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
});

test("says why it cannot connect while offline, and keeps the focus", async () => {
  const shown = await show();
  const button = shown.screen.getByRole("button", { name: "Connect TikTok" });
  button.element().focus();
  const goOnline = goOffline();
  await expect.element(button).toHaveAccessibleDescription(/You are offline/);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(windows).toEqual([]);
  goOnline();
  await expect.element(button).not.toHaveAttribute("aria-disabled");
});

test("says what Instagram needs before the click", async () => {
  const shown = await show({ platform: "instagram" });
  await expect.element(shown.screen.getByText("It has to be a Business or Creator account.")).toBeVisible();
});

test("keeps calm when the page that people come back to is not allowed, and tells the host exactly", async () => {
  const onError = vi.fn();
  const shown = await show({ returnUrl: "https://elsewhere.example/back" }, { provider: { onError } });
  await press(shown);
  await expect.element(shown.screen.getByText("This is not available right now.")).toBeVisible();
  expect(shown.screen.container.textContent).not.toContain("elsewhere.example");
  const [error] = onError.mock.lastCall ?? [];
  expect(error).toMatchObject({ code: "RETURN_URL_NOT_ALLOWED", details: { origin: "https://elsewhere.example" } });
  expect(windows[0]?.closed).toBe(true);
});

test("shows a platform that it does not know by its name alone", async () => {
  const shown = await show({ platform: "lumen", socialAccountId: "sa_1" });
  const button = shown.screen.getByRole("button", { name: "Sign in to lumen again" });
  await expect.element(button).toBeVisible();
  expect(button.element().querySelector("svg")).toBeNull();
});

test("who was signed out meanwhile signs in and goes on with the same page", async () => {
  let isSignedOut = true;
  const begun: unknown[] = [];
  const shown = await show(
    {},
    {
      between: between((call) => {
        if (call.route === "social.oauthUrl") begun.push(call.body);
        const isRefused = call.route === "social.oauthStatus" && isSignedOut;
        return isRefused ? Promise.resolve(refusal("UNAUTHENTICATED")) : call.pass();
      }),
    },
  );
  await press(shown);
  await expect.element(shown.screen.getByText("You have been signed out.")).toBeVisible();
  isSignedOut = false;
  windows.splice(0)[0]?.close();
  await press(shown);
  await decide("allow");
  await expect.element(shown.screen.getByText("TikTok is connected.").first()).toBeVisible();
  expect(begun).toHaveLength(1);
});

describe("leaves no timer, listener or channel behind", () => {
  const outcomes: Record<string, (shown: Shown) => Promise<void>> = {
    connected: async ({ screen }) => {
      await decide("allow");
      await expect.element(screen.getByText("TikTok is connected.").first()).toBeVisible();
    },
    declined: async ({ screen }) => {
      await decide("deny");
      await expect.element(screen.getByText("Nothing was connected.")).toBeVisible();
    },
    expired: async ({ screen, sandbox }) => {
      await consentPage();
      sandbox.clock.stepWall(11 * 60_000);
      await expect.element(screen.getByText("That took more than ten minutes.")).toBeVisible();
    },
    cancelled: async ({ screen }) => {
      await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
      await expect.element(screen.getByRole("button", { name: "Cancel" })).not.toBeInTheDocument();
    },
    unmounted: async () => void (await consentPage()),
  };
  test.each(Object.entries(outcomes))("when it is %s", async (_, reach) => {
    const left = countLeft();
    const shown = await show({}, { client: hurried(20) });
    await press(shown);
    await expect.element(shown.screen.getByText(/Waiting for you/)).toBeVisible();
    await expect.poll(left).toEqual({ channels: 1, intervals: 1, messageListeners: 1, longTimers: 1 });
    await reach(shown);
    await shown.rerender(null);
    await expect.poll(left).toEqual({ channels: 0, intervals: 0, messageListeners: 0, longTimers: 0 });
  });
});

test("is clean to axe while it waits and when it is connected", async () => {
  const shown = await show();
  await press(shown);
  await expect.element(shown.screen.getByText(/Waiting for you/)).toBeVisible();
  const { violations } = await axe.run(shown.screen.container);
  await decide("allow");
  await expect.element(shown.screen.getByRole("listitem")).toBeVisible();
  const later = await axe.run(shown.screen.container);
  expect([...violations, ...later.violations].map((violation) => violation.id)).toEqual([]);
});

function Connect(props: Partial<SocialConnectButtonProps> & { projectId: string }) {
  return (
    <>
      <SocialConnectButton platform="tiktok" returnUrl={`${location.origin}/back`} {...props} />
      <SocialAccounts projectId={props.projectId} />
    </>
  );
}

const consent = new URLSearchParams({ decision: "allow", handle: "tidetea" });

/** Answers the status only once the window is gone, so that its going is the only news. */
function holdingStatusUntilClosed() {
  return between(async (call) => {
    if (call.route === "social.oauthStatus") await vi.waitUntil(() => windows[0]?.closed, { timeout: 30_000 });
    return call.pass();
  });
}

/** Counts what a connection may leave running. Timers that end by themselves within two minutes are the client's own calls. */
function countLeft() {
  const intervals = new Set<unknown>();
  const timers = new Set<unknown>();
  const channels = new Set<BroadcastChannel>();
  const messageListeners = new Set<unknown>();
  const { setInterval, clearInterval, setTimeout, clearTimeout } = window;
  vi.spyOn(window, "setInterval").mockImplementation(((...given: Parameters<typeof setInterval>) => {
    const id = setInterval(...given);
    intervals.add(id);
    return id;
  }) as typeof setInterval);
  vi.spyOn(window, "clearInterval").mockImplementation((id) => {
    intervals.delete(id);
    clearInterval(id);
  });
  vi.spyOn(window, "setTimeout").mockImplementation(((...given: Parameters<typeof setTimeout>) => {
    const id = setTimeout(...given);
    if (Number(given[1]) > 120_000) timers.add(id);
    return id;
  }) as typeof setTimeout);
  vi.spyOn(window, "clearTimeout").mockImplementation((id) => {
    timers.delete(id);
    clearTimeout(id);
  });
  const { addEventListener, close } = BroadcastChannel.prototype;
  vi.spyOn(BroadcastChannel.prototype, "addEventListener").mockImplementation(function (
    this: BroadcastChannel,
    ...given: unknown[]
  ) {
    channels.add(this);
    Reflect.apply(addEventListener, this, given);
  });
  vi.spyOn(BroadcastChannel.prototype, "close").mockImplementation(function (this: BroadcastChannel) {
    channels.delete(this);
    close.call(this);
  });
  const listen = window.addEventListener.bind(window);
  const unlisten = window.removeEventListener.bind(window);
  vi.spyOn(window, "addEventListener").mockImplementation((...given: Parameters<typeof listen>) => {
    if (given[0] === "message") messageListeners.add(given[1]);
    listen(...given);
  });
  vi.spyOn(window, "removeEventListener").mockImplementation((...given: Parameters<typeof unlisten>) => {
    if (given[0] === "message") messageListeners.delete(given[1]);
    unlisten(...given);
  });
  return () => ({
    intervals: intervals.size,
    longTimers: timers.size,
    channels: channels.size,
    messageListeners: messageListeners.size,
  });
}

function refuseStorage(): never {
  throw new DOMException("Storage is forbidden.", "SecurityError");
}
