import { rooms } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { LayersEvent } from "../provider/events.ts";
import { between, refusal } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { AT_ONCE } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { SourcePicker, type SourcePickerProps } from "./SourcePicker.tsx";

beforeEach(() => localStorage.clear());

const project = {
  name: "Tide Tea",
  appName: "Tide Tea",
  appDescription:
    "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a quick cup.",
  timezone: "Europe/Oslo",
} as const;

type Project = Partial<typeof project> & { name: string; timezone: string };

/** A picker for a project made a while ago, or as told. */
async function start(
  props: Partial<SourcePickerProps> = {},
  options: LayersRenderOptions = {},
  made: Project = project,
) {
  const rendered = await renderLayers(null, { seed: "sources", speed: AT_ONCE, ...options });
  const { id: projectId } = await rendered.client.projects.create(made);
  const picker = <SourcePicker projectId={projectId} {...props} />;
  await rendered.rerender(picker);
  const { screen } = rendered;
  const list = screen.getByRole("radiogroup", { name: "Posts to remix" });
  return {
    ...rendered,
    picker,
    projectId,
    list,
    cards: list.getByRole("radio"),
    field: screen.getByRole("searchbox", { name: "Search TikTok" }),
    said: screen.getByRole("status"),
    button: (name: string) => screen.getByRole("button", { name }),
  };
}

/** Notes each list asked for, and holds back the answers to those named. */
function listing(held: readonly string[] = []) {
  const asked: string[] = [];
  const aborted: string[] = [];
  const release = new Map<string, () => void>();
  const hold =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (input, init) => {
      const url = new URL(String(input), document.baseURI);
      if (!url.pathname.endsWith("/source-recommendations")) return fetch(input, init);
      const keyword = url.searchParams.get("keyword") ?? "";
      asked.push(keyword);
      init?.signal?.addEventListener("abort", () => aborted.push(keyword));
      if (held.includes(keyword)) {
        await new Promise<void>((resolve, reject) => {
          release.set(keyword, resolve);
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        });
      }
      return fetch(input, init);
    };
  return { asked, aborted, release, between: hold };
}

test("searches when asked to, not at every key, and says what it found", async () => {
  const { asked, between } = listing();
  const { field, said, cards, screen } = await start({}, { between });
  await expect.element(cards.first()).toBeInTheDocument();
  await userEvent.fill(field, "#coffee  at home ");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByText(/^\d+ results for/).first()).toBeVisible();
  await expect.element(said).toHaveTextContent(/^\d+ results for .coffee at home.$/);
  expect(asked).toEqual(["", "coffee at home"]);
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue("#coffee  at home ");
});

test("the last search wins and ends the one before; come back to, that one is asked again", async () => {
  const { asked, aborted, release, between } = listing(["ski", "tea"]);
  const { field, screen, button } = await start({}, { between });
  await userEvent.fill(field, "ski");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => release.has("ski")).toBe(true);
  await userEvent.fill(field, "coffee");
  await userEvent.click(button("Search"));
  await expect.element(screen.getByText(/results for .coffee/).first()).toBeVisible();
  expect(aborted).toEqual(["ski"]);

  release.delete("ski");
  await userEvent.fill(field, "ski");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => release.has("ski")).toBe(true);
  expect(screen.getByRole("alert").elements()).toEqual([]);
  release.get("ski")?.();
  await expect.element(screen.getByText(/results for .ski/).first()).toBeVisible();
  expect(asked.filter((keyword) => keyword === "ski")).toHaveLength(2);
});

test("arrow keys choose a post, and it stays chosen when another search does not find it", async () => {
  const onPick = vi.fn();
  const { cards, field, screen } = await start({ onPick });
  await userEvent.click(cards.nth(0));
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(cards.nth(1)).toBeChecked();
  expect(onPick).toHaveBeenCalledTimes(2);
  const { tiktokId } = onPick.mock.lastCall?.[0] ?? {};

  await userEvent.fill(field, "ski");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByText(/results for .ski/).first()).toBeVisible();
  await expect.element(cards.first()).toBeChecked();
  await expect.element(cards.first()).toHaveAttribute("value", tiktokId);
});

test("hands the choice on with the persona that is ready", async () => {
  const onRemix = vi.fn();
  const events: LayersEvent[] = [];
  const { cards, button, screen, client, projectId } = await start(
    { onRemix },
    { provider: { onEvent: (event) => events.push(event) } },
  );
  await userEvent.click(cards.nth(1));
  await expect.element(screen.getByText(/^Persona: .+, ready$/)).toBeVisible();
  await userEvent.click(button("Remix this"));
  const { items } = await client.influencers.list(projectId);
  expect(onRemix).toHaveBeenCalledOnce();
  const [{ source, influencerId }] = onRemix.mock.lastCall ?? [{}];
  expect(influencerId).toBe(items[0]?.influencerId);
  expect(events).toEqual([{ type: "source.picked", sourceId: source.tiktokId, from: "recommended" }]);
});

test("asks for a choice where there is none, and leads to the posts", async () => {
  const onRemix = vi.fn();
  const { cards, button, said } = await start({ onRemix });
  await expect.element(cards.first()).toBeInTheDocument();
  await userEvent.click(button("Remix this"));
  await expect.element(button("Remix this")).toHaveAccessibleDescription("Choose a post first.");
  await expect.element(cards.first()).toHaveFocus();
  await expect.element(said).toHaveTextContent("Choose a post first.");
  expect(onRemix).not.toHaveBeenCalled();
  await userEvent.keyboard(" ");
  await expect.element(button("Remix this")).not.toHaveAccessibleDescription();
});

test("offers the product's own words until its hashtags are known, and lets a person go on meanwhile", async () => {
  const clock = createManualClock(Date.now());
  const { screen, button, cards } = await start({ onRemix: vi.fn() }, { clock, speed: 1, client: hurried(30) });
  await expect.element(screen.getByText(/still researching your hashtags/)).toBeVisible();
  await expect.element(screen.getByText("Your persona is being made, about a minute")).toBeVisible();
  await userEvent.click(button("tide tea"));
  await expect.element(button("tide tea")).toHaveAttribute("aria-pressed", "true");
  await expect.element(cards.first()).toBeInTheDocument();

  clock.step(5 * 60_000);
  await expect.element(screen.getByRole("group", { name: "Hashtags of your product" })).toBeVisible();
  await expect.element(button("#tidetea")).toHaveAttribute("aria-pressed", "false");
  await expect.element(screen.getByText(/^Persona: .+, ready$/)).toBeVisible();
  expect(screen.getByText(/still researching/).elements()).toEqual([]);
});

test("a hashtag searches at one click, and brings the recommended back at the next", async () => {
  const { asked, between } = listing();
  const { button, screen } = await start({}, { between });
  await userEvent.click(button("#tidetea"));
  await expect.element(screen.getByText(/results? for .tidetea/).first()).toBeVisible();
  await userEvent.click(button("#tidetea"));
  await expect.element(screen.getByText("Recommended", { exact: true })).toBeVisible();
  expect(asked.slice(0, 2)).toEqual(["", "tidetea"]);
});

test("says what will be here while nothing is recommended, and leads to the search", async () => {
  const { appDescription: _, ...unknown } = project;
  const { screen, button, field } = await start({ onRemix: vi.fn() }, {}, unknown);
  await expect.element(screen.getByRole("heading", { name: /Posts that suit .Tide Tea. will be here/ })).toBeVisible();
  await expect.element(button("tide tea")).toBeVisible();
  await expect.element(screen.getByText(/no persona yet/)).toBeVisible();
  await userEvent.click(button("Search TikTok"));
  await expect.element(field).toHaveFocus();
});

test("leads back from a search that found nothing", async () => {
  const { screen, button, field, cards } = await start();
  await userEvent.fill(field, "xyzzy");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("heading", { name: /Nothing found for .xyzzy/ })).toBeVisible();
  await userEvent.click(button("Back to recommended").first());
  await expect.element(cards.first()).toBeInTheDocument();
  await expect.element(field).toHaveValue("");
});

test("tries again after an error, keeping what was typed", async () => {
  let down = true;
  const busy = between((call) =>
    down && call.route === rooms.sources.list.name
      ? Promise.resolve(refusal("RATE_LIMITED", undefined, { "Retry-After": "90" }))
      : call.pass(),
  );
  const { screen, button, field, cards } = await start({}, { between: busy });
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/A lot is going on/);
  await userEvent.fill(field, "tea");
  down = false;
  await userEvent.click(button("Try again"));
  await expect.element(cards.first()).toBeInTheDocument();
  await expect.element(field).toHaveValue("tea");
});

test("offers no second try where it cannot help", async () => {
  const { screen } = await start(
    {},
    {
      between: between((call) =>
        call.route === rooms.sources.list.name ? Promise.resolve(refusal("FORBIDDEN_SCOPE")) : call.pass(),
      ),
    },
  );
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This is not open to your account.");
  expect(screen.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
});

test("shows slideshows or videos, or what the host fixes", async () => {
  const { screen, cards, rerender, projectId } = await start();
  await userEvent.click(screen.getByRole("radio", { name: "Videos" }));
  await expect.element(cards.first()).toHaveAccessibleName(/^Video/);
  await rerender(<SourcePicker projectId={projectId} kind="slideshow" />);
  await expect.element(cards.first()).toHaveAccessibleName(/slides/);
  expect(screen.getByRole("radiogroup", { name: "What to remix" }).elements()).toEqual([]);
});

test("keeps the search, the text and the pick for who comes back", async () => {
  const { picker, rerender, field, cards, screen } = await start({}, { provider: { storageKey: "customer-1" } });
  await userEvent.fill(field, "coffee");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByText(/results for .coffee/).first()).toBeVisible();
  await userEvent.click(cards.nth(1));
  await userEvent.fill(field, "coffee on the");
  await rerender(null, { storageKey: "customer-1" });
  await rerender(picker, { storageKey: "customer-1" });
  await expect.element(field).toHaveValue("coffee on the");
  await expect.element(screen.getByText(/results for .coffee/).first()).toBeVisible();
  await expect.element(cards.nth(1)).toBeChecked();
});

test("a search that is too long is kept, flagged and not sent", async () => {
  const { asked, between } = listing();
  const { field } = await start({}, { between });
  const long = "tea ".repeat(60);
  await userEvent.fill(field, long);
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toHaveValue(long);
  await expect.element(field).toHaveAccessibleDescription(/200 characters at most/);
  expect(asked).toEqual([""]);
});

test("says that it is offline, and lists what there is when the connection is back", async () => {
  const back = goOffline();
  try {
    const { screen } = await start();
    await expect.element(screen.getByText(/^Please note: You are offline/)).toBeVisible();
    back();
    await expect.element(screen.getByRole("radiogroup", { name: "Posts to remix" })).toBeVisible();
    expect(screen.getByText(/You are offline/).elements()).toEqual([]);
  } finally {
    back();
  }
});

test("reads a card in words: slides, caption, author, views", async () => {
  const { cards } = await start();
  await expect
    .element(cards.first())
    .toHaveAccessibleName(/^8 slides ?a tea for every kind of rain \(save this\) ?@slowcups ?[\d.]+[KM] views$/);
});
