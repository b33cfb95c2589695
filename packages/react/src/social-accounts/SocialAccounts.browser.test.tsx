import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, losingAnswers, refusal, refusing, rewriting } from "../testing/between.ts";
import { type MadeAccounts, makeAccounts } from "../testing/make-accounts.ts";
import { AT_ONCE, connectAccount, makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { SocialAccounts, type SocialAccountsProps } from "./SocialAccounts.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

const everything = { returnUrl: `${location.origin}/back`, canDisconnect: true, canRelease: true };

/** A project with one account of each kind, as its customer sees it. */
async function show(
  options: LayersRenderOptions = {},
  props: Partial<SocialAccountsProps> = everything,
): Promise<LayersRender & MadeAccounts> {
  const rendered = await renderLayers(null, { speed: AT_ONCE, ...options });
  const made = await makeAccounts(rendered.client, rendered.sandbox);
  await rendered.rerender(<SocialAccounts projectId={made.projectId} {...props} />);
  return { ...rendered, ...made };
}

/** A project with these accounts and no more. */
async function showOnly(handles: readonly string[], options: LayersRenderOptions = {}): Promise<LayersRender> {
  const rendered = await renderLayers(null, options);
  const { id } = await makeProject(rendered.client);
  for (const handle of handles) await connectAccount(rendered.client, id, handle);
  await rendered.rerender(<SocialAccounts projectId={id} {...everything} platforms={["tiktok", "instagram"]} />);
  return rendered;
}

const row = ({ screen }: LayersRender, text: string | RegExp) => screen.getByRole("listitem").filter({ hasText: text });
const list = ({ screen }: LayersRender) => screen.getByRole("list", { name: "Your accounts" });
const button = ({ screen }: LayersRender, name: string | RegExp) => screen.getByRole("button", { name });
const dialog = ({ screen }: LayersRender) => screen.getByRole("dialog");
const inDialog = (shown: LayersRender, name: string) => dialog(shown).getByRole("button", { name, exact: true });

/** What a screen reader was told last. */
const heard = ({ screen }: LayersRender, text: RegExp) =>
  expect.poll(() => screen.container.querySelector(".lk-live-region")?.textContent).toMatch(text);

/** The question is answered and the account's row is no more. What is behind a dialog has no role, so that goes first. */
async function gone(shown: LayersRender, text: string): Promise<void> {
  await expect.element(dialog(shown)).not.toBeInTheDocument();
  await expect.element(row(shown, text)).not.toBeInTheDocument();
}

const leaveTidetea = /^Disconnect .*tidetea/;

/** How long a read is not made twice, in milliseconds: as long as a customer is away here, who comes back at once. */
const READ_ONCE = 5_000;

function hurryReads(): void {
  const { setTimeout } = window;
  vi.spyOn(window, "setTimeout").mockImplementation(((run: () => void, ms?: number) =>
    setTimeout(run, ms === READ_ONCE ? 0 : ms)) as typeof window.setTimeout);
}

/** The customer looks at the page again, a minute after they last did. */
function comeBackLater(): void {
  const later = Date.now() + 60_000;
  vi.spyOn(Date, "now").mockImplementation(() => later);
  window.dispatchEvent(new Event("focus"));
}

test("says of each account whose it is, on which platform, and how it stands", async () => {
  const shown = await show();
  await expect.element(row(shown, /tidetea.*TikTok.*Connected/)).toBeVisible();
  await expect.element(row(shown, /tide\.tea\.daily.*Instagram.*Sign in again to post/)).toBeVisible();
  await expect.element(row(shown, /TikTok.*Leased.*Connected/)).toBeVisible();
  await expect.element(button(shown, "Sign in to Instagram again")).toBeVisible();
});

test("offers nothing that it was not told the customer may do", async () => {
  const shown = await show({}, {});
  await expect.element(row(shown, "Leased")).toBeVisible();
  expect(shown.screen.container.querySelector("button")).toBeNull();
});

test("shows words it does not know neutrally, and first letters where a picture does not come", async () => {
  const shown = await showOnly(["tidetea", "slowcups"], {
    between: rewriting("social.list", () => ({
      items: [
        { socialAccountId: "sa_1", platform: "skylark", handle: "tide tea", status: "resting", avatarUrl: "/no.png" },
        { socialAccountId: "sa_2", platform: "tiktok", handle: null, status: "disconnected" },
        { socialAccountId: "sa_3", platform: "tiktok", handle: "lent", status: "reauth_required", leased: true },
      ],
      nextCursor: null,
    })),
  });
  await expect.element(row(shown, /tide tea.*skylark.*Not open for posts right now/)).toBeVisible();
  await expect.element(row(shown, /tide tea/).getByText("TT")).toBeVisible();
  await expect.element(row(shown, /TikTok.*Disconnected/)).toBeVisible();
  expect(row(shown, "Disconnected").element().querySelector("button")).toBeNull();
  await expect.element(row(shown, /lent.*We are seeing to it/)).toBeVisible();
  await expect.element(button(shown, /Sign in/)).not.toBeInTheDocument();
});

test("reads a list of several pages to its end", async () => {
  const pages: Record<string, object> = {
    "": {
      items: [{ socialAccountId: "sa_1", platform: "tiktok", handle: "first", status: "connected" }],
      nextCursor: "2",
    },
    "2": {
      items: [{ socialAccountId: "sa_2", platform: "tiktok", handle: "last", status: "connected" }],
      nextCursor: null,
    },
  };
  const shown = await renderLayers(<SocialAccounts projectId="prj_1" />, {
    between: () => async (input) =>
      Response.json(pages[new URL(String(input), location.href).searchParams.get("cursor") ?? ""]),
  });
  await expect.element(row(shown, "last")).toBeVisible();
  await expect.element(row(shown, "first")).toBeVisible();
});

test("says what will be here where there is none, and offers to connect one", async () => {
  const shown = await showOnly([]);
  await expect.element(shown.screen.getByRole("heading", { name: "No accounts yet" })).toBeVisible();
  await expect.element(button(shown, "Connect TikTok")).toBeVisible();
  await expect.element(button(shown, "Connect Instagram")).toBeVisible();
});

test("shows an account that is connected by a button elsewhere on the page, by itself", async () => {
  const shown = await showOnly([]);
  await expect.element(shown.screen.getByRole("heading", { name: "No accounts yet" })).toBeVisible();
  await consentWithoutWindow(shown, "Connect TikTok");
  await expect.element(row(shown, /tidetea.*Connected/)).toBeVisible();
  await expect.element(button(shown, "Connect another TikTok account")).toBeVisible();
});

test("signs in to an account again, which keeps its id", async () => {
  const asked: unknown[] = [];
  const shown = await show({
    between: between((call) => {
      if (call.route === "social.reauthUrl") asked.push(call.body);
      return call.pass();
    }),
  });
  await consentWithoutWindow(shown, "Sign in to Instagram again");
  await expect.element(row(shown, /tide\.tea\.daily.*Instagram.*Connected/)).toBeVisible();
  expect(asked).toEqual([{ socialAccountId: shown.lapsed, returnUrl: everything.returnUrl }]);
  const { items } = await shown.client.social.list(shown.projectId);
  expect(items.find(({ handle }) => handle === "tide.tea.daily")).toMatchObject({
    socialAccountId: shown.lapsed,
    status: "connected",
  });
});

test("shows what changed meanwhile when the customer comes back, and asks no more than it must", async () => {
  hurryReads();
  let reads = 0;
  const shown = await show({
    between: between((call) => {
      if (call.route === "social.list") reads++;
      return call.pass();
    }),
  });
  await expect.element(row(shown, /tidetea.*Connected/)).toBeVisible();
  shown.sandbox.outcomes.requireReauthorisation(shown.planned);
  const before = reads;
  comeBackLater();
  await expect.element(row(shown, /tidetea.*Sign in again to post/)).toBeVisible();
  for (let times = 0; times < 5; times++) window.dispatchEvent(new Event("focus"));
  await new Promise((resolve) => setTimeout(resolve));
  await shown.client.projects.read(shown.projectId);
  expect(reads).toBe(before + 1);
});

test("keeps what it showed where it cannot be read again, and says so", async () => {
  hurryReads();
  let isDown = false;
  const shown = await show({
    client: { random: () => 0 },
    between: between((call) =>
      isDown && call.route === "social.list" ? Promise.resolve(refusal("BILLING_EXHAUSTED")) : call.pass(),
    ),
  });
  await expect.element(row(shown, "tidetea")).toBeVisible();
  isDown = true;
  comeBackLater();
  await expect.element(shown.screen.getByText("This may be out of date.")).toBeVisible();
  await expect.element(row(shown, "tidetea")).toBeVisible();
});

test("says why the list cannot be read, and reads it again when asked", async () => {
  let isDown = true;
  const shown = await showOnly(["tidetea"], {
    between: between((call) => {
      if (call.route !== "social.list" || !isDown) return call.pass();
      return Promise.resolve(refusal("INTERNAL"));
    }),
  });
  await expect.element(shown.screen.getByRole("alert")).toHaveTextContent("That did not work.");
  isDown = false;
  await userEvent.click(button(shown, "Try again"));
  await expect.element(row(shown, "tidetea")).toBeVisible();
  await expect.element(shown.screen.getByRole("alert")).not.toBeInTheDocument();
});

test("stays calm where the accounts may not be seen", async () => {
  const shown = await showOnly([], { between: refusing("social.list", "FORBIDDEN_SCOPE") });
  await expect.element(shown.screen.getByText("This is not open to your account.")).toBeVisible();
  await expect.element(button(shown, "Try again")).not.toBeInTheDocument();
});

test("says how many posts go with an account before it asks, and what came of it", async () => {
  const onEvent = vi.fn();
  const onDisconnected = vi.fn();
  const shown = await show({ provider: { onEvent } }, { ...everything, onDisconnected });
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent(/Disconnect .?tidetea.?\?/);
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned for it and will be cancelled.");
  await userEvent.click(inDialog(shown, "Disconnect"));
  await gone(shown, "tidetea");
  await heard(shown, /tidetea.? is disconnected\. 1 planned post was cancelled\./);
  await expect.element(list(shown)).toHaveFocus();
  expect(onEvent).toHaveBeenCalledWith({
    type: "social.disconnected",
    platform: "tiktok",
    socialAccountId: shown.planned,
  });
  expect(onDisconnected.mock.calls).toEqual([[expect.objectContaining({ socialAccountId: shown.planned })]]);
  const { items } = await shown.client.schedule.listPosts(shown.projectId);
  expect(items.map(({ status }) => status)).toEqual(["canceled"]);
});

test("keeps an account where the customer thinks again, and gives the focus back", async () => {
  const shown = await show();
  await userEvent.click(button(shown, leaveTidetea));
  await userEvent.click(inDialog(shown, "Keep it"));
  await expect.element(dialog(shown)).not.toBeInTheDocument();
  await expect.element(button(shown, leaveTidetea)).toHaveFocus();
  expect((await shown.client.social.list(shown.projectId)).items).toHaveLength(3);
});

test("disconnects by keyboard alone, and once however often it is pressed", async () => {
  let calls = 0;
  const shown = await show({
    between: between((call) => {
      if (call.route === "social.disconnect") calls++;
      return call.pass();
    }),
  });
  await expect.element(button(shown, leaveTidetea)).toBeVisible();
  for (let tabs = 0; tabs < 20 && !leaveTidetea.test(document.activeElement?.ariaLabel ?? ""); tabs++)
    await userEvent.keyboard("{Tab}");
  await userEvent.keyboard("{Enter}");
  await expect.element(inDialog(shown, "Keep it")).toHaveFocus();
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  await userEvent.keyboard("{Tab}");
  await expect.element(inDialog(shown, "Disconnect")).toHaveFocus();
  await userEvent.keyboard("{Enter}{Enter}{Enter}");
  await expect.element(list(shown)).toHaveFocus();
  expect(calls).toBe(1);
});

test("asks only once it is known how many posts go too", async () => {
  let answer = () => {};
  const counted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const shown = await show({
    between: between(async (call) => {
      if (call.route === "schedule.listPosts") await counted;
      return call.pass();
    }),
  });
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(inDialog(shown, "Disconnect")).toHaveAttribute("aria-disabled", "true");
  inDialog(shown, "Disconnect")
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));
  answer();
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  expect((await shown.client.social.list(shown.projectId)).items).toHaveLength(3);
});

test.each(["NOT_FOUND", "FORBIDDEN_SCOPE"] as const)(
  "says calmly that it cannot count the posts (%s), and still asks",
  async (code) => {
    const shown = await show({ between: refusing("schedule.listPosts", code, { permission: "review" }) });
    await userEvent.click(button(shown, leaveTidetea));
    await expect.element(dialog(shown)).toHaveTextContent("We cannot say how many there are.");
    await userEvent.click(inDialog(shown, "Disconnect"));
    await gone(shown, "tidetea");
  },
);

test("says calmly that the customer may not, and keeps the account", async () => {
  const shown = await show({ between: refusing("social.disconnect", "NOT_FOUND", { permission: "disconnect" }) });
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  await userEvent.click(inDialog(shown, "Disconnect"));
  await expect.element(dialog(shown)).toHaveTextContent("This is not open to your account.");
  await expect.element(inDialog(shown, "Disconnect")).not.toBeInTheDocument();
  await userEvent.click(inDialog(shown, "Keep it"));
  await expect.element(row(shown, "tidetea")).toBeVisible();
});

test("takes an account that is gone already as gone: the answer to the first try was lost", async () => {
  const shown = await show({ between: losingAnswers("social.disconnect", 1) });
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  await userEvent.click(inDialog(shown, "Disconnect"));
  await expect.element(dialog(shown).getByRole("alert")).toHaveTextContent(/tidetea.? could not be disconnected/);
  await userEvent.click(inDialog(shown, "Try again"));
  await gone(shown, "tidetea");
  await heard(shown, /tidetea.? is disconnected\./);
});

test("gives a leased account back, and says before what that means for money", async () => {
  const shown = await show();
  await userEvent.click(button(shown, /^Give back/));
  await expect.element(dialog(shown)).toHaveTextContent("What was paid for this month is not paid back");
  await expect.element(dialog(shown)).toHaveTextContent("No posts are planned for it.");
  await userEvent.click(inDialog(shown, "Give back"));
  await gone(shown, "Leased");
  await heard(shown, /was given back\./);
  expect((await shown.client.leasedAccounts.list(shown.projectId)).items).toEqual([]);
});

test("keeps a leased account where only disconnecting is allowed", async () => {
  const shown = await show({}, { canDisconnect: true });
  await expect.element(row(shown, "Leased")).toBeVisible();
  expect(row(shown, "Leased").element().querySelector("button")).toBeNull();
});

test("goes to the heading of the empty list when the last account is gone", async () => {
  const shown = await showOnly(["tidetea"]);
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent("No posts are planned for it.");
  await userEvent.click(inDialog(shown, "Disconnect"));
  await expect.element(shown.screen.getByRole("heading", { name: "No accounts yet" })).toHaveFocus();
});

test("does not lose the focus where the account goes while the question is open", async () => {
  hurryReads();
  const shown = await show();
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  await shown.client.social.disconnect(shown.planned);
  comeBackLater();
  await expect.poll(() => shown.screen.container.textContent).not.toContain("tidetea");
  await userEvent.click(inDialog(shown, "Keep it"));
  await expect.element(list(shown)).toHaveFocus();
});

test("does nothing while offline, and says so", async () => {
  const shown = await show();
  await userEvent.click(button(shown, leaveTidetea));
  await expect.element(dialog(shown)).toHaveTextContent("1 post is planned");
  const goOnline = goOffline();
  await expect.element(dialog(shown)).toHaveTextContent("You are offline.");
  await userEvent.click(inDialog(shown, "Disconnect"), { force: true });
  goOnline();
  await expect.element(inDialog(shown, "Disconnect")).not.toHaveAttribute("aria-disabled");
  expect((await shown.client.social.list(shown.projectId)).items).toHaveLength(3);
});

/** Says yes on the platform's page, reached by the link that stands in for a blocked window. */
async function consentWithoutWindow(shown: LayersRender, name: string): Promise<void> {
  vi.spyOn(window, "open").mockImplementation(() => null);
  await userEvent.click(button(shown, name));
  const link = shown.screen.getByRole("link", { name: /^Open/ });
  await expect.element(link).toBeVisible();
  await fetch((link.element() as HTMLAnchorElement).href, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ decision: "allow", handle: "tidetea" }),
  });
}
