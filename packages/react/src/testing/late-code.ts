import { expect, onTestFinished } from "vitest";
import { cdp, type Locator, page } from "vitest/browser";

/**
 * Keeps files from coming until the function returned is called, or the test is over. Those whose address begins with
 * `path`, from any folder on. What the page has loaded before, it has.
 */
export async function withhold(path: string): Promise<() => Promise<void>> {
  const network = cdp() as unknown as { send(method: string, params?: object): Promise<void> };
  const block = (urls: readonly string[]) => network.send("Network.setBlockedURLs", { urls });
  await network.send("Network.enable");
  await block([`*/${path}*`]);
  const letCome = () => block([]);
  onTestFinished(letCome);
  return letCome;
}

/** Presses "Try again" until something is on the page: a press may fall on a try that is under way already. */
export async function tryAgainUntil(there: Locator): Promise<void> {
  const again = page.getByRole("button", { name: "Try again" });
  const afterPress = () => {
    again.query()?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return there.elements().length;
  };
  await expect.poll(afterPress).toBeGreaterThan(0);
}
