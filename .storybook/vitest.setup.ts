import { afterEach, expect } from "vitest";
import { page } from "vitest/browser";
import { foreignAnnouncements, foreignTexts } from "../packages/react/src/testing/language/foreign-text.ts";
import { overflowing } from "../packages/react/src/testing/language/overflow.ts";
import { heardTexts, speakPseudo } from "../packages/react/src/testing/language/StoryMessages.tsx";

/** The parts have no words of their own but a few: the rest is the host's, here the story's. */
const hostWords = import.meta.glob<string>("../packages/react/src/ui/**/*.stories.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Once a story has come to its end, what it shows is said in the pseudo-locale, on a phone. */
afterEach(async ({ task }) => {
  if (task.result?.state === "fail") return;
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

/** What is found in the kit's roots: the provider's own, and those of dialogs. */
function everywhere(find: (root: Element) => string[]): string[] {
  return [...document.querySelectorAll("[data-lk-theme]")].flatMap(find);
}

/** Two frames: one in which React renders, one in which the browser has laid it out. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
