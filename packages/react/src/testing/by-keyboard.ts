import { onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";

/** What a screen reader says by itself: each sentence that comes into a live region, in order. */
export function listen(root: Element): readonly string[] {
  const heard: string[] = [];
  const last = new Map<Element, string>();
  const hear = () => {
    for (const region of root.querySelectorAll("[role=status], [role=alert]")) {
      const text = region.textContent;
      if (text.trim() !== "" && text !== last.get(region)) heard.push(text.trim());
      last.set(region, text);
    }
  };
  hear();
  // What stands there already was said before.
  heard.length = 0;
  const observer = new MutationObserver(hear);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}

const isCount = (sentence: string | undefined): boolean => /^[\d,]+ choices?$/.test(sentence ?? "");

/** Whoever types slowly hears more counts on the way; the last is the one that matters. */
export function withoutCountsOnTheWay(heard: readonly string[]): readonly string[] {
  return heard.filter((sentence, at) => !(isCount(sentence) && isCount(heard[at + 1])));
}

/** What an element is called, or the label that it is asked by. */
export function nameOf(element: Element | null): string {
  const label = (element as HTMLInputElement | null)?.labels?.[0];
  return (element?.getAttribute("aria-label") ?? (label ?? element)?.textContent ?? "").replace(/[\u2068\u2069]/g, "");
}

/** Goes on, or back, to what is named so, and tells what it came by. */
export async function tabTo(name: string, key = "{Tab}"): Promise<readonly string[]> {
  const passed: string[] = [];
  while (passed.length < 20) {
    await userEvent.keyboard(key);
    const here = nameOf(document.activeElement);
    if (here.startsWith(name)) return passed;
    passed.push(here);
  }
  throw new Error(`There is no "${name}" among ${passed.join(", ")}`);
}
