import { afterEach, expect } from "vitest";
import { page } from "vitest/browser";
import { apiCalls, outsideStories } from "../packages/react/docs/blocks/api-calls.ts";
import { foreignAnnouncements, foreignTexts } from "../packages/react/src/testing/language/foreign-text.ts";
import { overflowing } from "../packages/react/src/testing/language/overflow.ts";
import { heardTexts, speakPseudo } from "../packages/react/src/testing/language/StoryMessages.tsx";
import { storyCalls } from "../packages/react/src/testing/story-calls.ts";

/** The parts have no words of their own but a few: the rest is the host's, here the story's. */
const hostWords = import.meta.glob<string>("../packages/react/src/ui/**/*.stories.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Once a story has come to its end, what it shows is said in the pseudo-locale, on a phone. */
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") return;
  const { tasks, filepath } = task.file;
  checkCalls(filepath, tasks.at(-1) === task && tasks.every(({ mode }) => mode === "run"));
  expect
    .soft(
      everywhere((root) => foreignAnnouncements(root, heardTexts)),
      "announced by no message",
    )
    .toEqual([]);
  await page.viewport(360, 740);
  speakPseudo(true);
  await settled();
  const host = Object.entries(hostWords).find(([path]) => task.file.filepath.endsWith(path.replace("../", "/")))?.[1];
  expect
    .soft(
      everywhere((root) => foreignTexts(root, host)),
      "shown or read out by no message",
    )
    .toEqual([]);
  expect.soft(everywhere(overflowing), "out of the page at 360 px").toEqual([]);
  expect.soft(document.documentElement.scrollWidth, "scrolls sideways at 360 px").toBeLessThanOrEqual(360);
  speakPseudo(false);
});

const called = new Set<string>();

/** A component's page lists its calls: each of those that its stories make, and no others. */
function checkCalls(file: string, isLast: boolean): void {
  for (const name of storyCalls()) called.add(name);
  const component = file.slice(file.lastIndexOf("/") + 1, -".stories.tsx".length);
  if (!Object.hasOwn(apiCalls, component)) return;
  const known =
    component === "OnboardingFlow"
      ? Object.assign({}, ...Object.values(apiCalls))
      : apiCalls[component as keyof typeof apiCalls];
  expect
    .soft(
      [...storyCalls()].filter((name) => !Object.hasOwn(known, name)),
      "called, but not on the page",
    )
    .toEqual([]);
  if (!isLast) return;
  const listed = Object.keys(apiCalls[component as keyof typeof apiCalls]);
  const unheard = listed.filter(
    (name) => !called.has(name) && !outsideStories[component as keyof typeof apiCalls]?.includes(name),
  );
  expect.soft(unheard, "on the page, but called by no story").toEqual([]);
}

/** What is found in the kit's roots: the provider's own, and those of dialogs. */
function everywhere(find: (root: Element) => string[]): string[] {
  return [...document.querySelectorAll("[data-lk-theme]")].flatMap(find);
}

/** Two frames: one in which React renders, one in which the browser has laid it out. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
