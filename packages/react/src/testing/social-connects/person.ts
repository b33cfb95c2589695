import type { Sandbox } from "@layers-kit/sandbox";
import type { Plan } from "./plan.ts";
import type { StandInBrowser } from "./stand-in-browser.ts";
import type { SteppedTime } from "./stepped-time.ts";

/** Who sits in front of the page and decides on the platform's. */
export interface Person {
  /** What the browser does when the page opens a window. */
  openWindow(): Window | null;
  /** Follows the link that stands where a window was blocked. */
  followLink(authorizeUrl: string): void;
  /** Whether the platform took their yes. */
  readonly hasAllowed: boolean;
  readonly windows: readonly StandInWindow[];
}

export interface StandInWindow {
  /** Whether it is there, whatever its opener can see. */
  readonly isOpen: boolean;
}

interface PersonParts {
  readonly plan: Plan;
  readonly time: SteppedTime;
  readonly browser: StandInBrowser;
  readonly sandbox: Sandbox;
  readonly handle: string;
  /** The callback page's one line. */
  readonly complete: (page: Window) => unknown;
}

export function personOf({ plan, time, browser, sandbox, handle, complete }: PersonParts): Person {
  const windows: { isOpen: boolean }[] = [];
  let hasAllowed = false;
  const soon = (ms: number, run: () => void): void => void time.as("person", () => setTimeout(run, ms));

  async function decide(authorizeUrl: string, own: { isOpen: boolean }, opener: Window | null): Promise<void> {
    if (!own.isOpen || plan.decision === "none") return;
    const decision = plan.decision === "allow" ? "allow" : "deny";
    const answer = await sandbox.fetch(
      new Request(authorizeUrl, { method: "POST", body: new URLSearchParams({ decision, handle }) }),
    );
    if (answer.status !== 303) return;
    if (decision === "allow") hasAllowed = true;
    if (!plan.comesBack) {
      own.isOpen = false;
      return;
    }
    const back = new URL(answer.headers.get("location") ?? "");
    if (plan.decision === "fails") back.search = "?layers_oauth_error=provider_unavailable";
    const { origin, search, href } = back;
    const callbackPage = {
      location: { origin, search, href, replace: () => {} },
      localStorage: browser.storage,
      opener,
      close: () => {
        own.isOpen = false;
      },
    };
    time.as("callback", () => complete(callbackPage as unknown as Window));
  }

  function arrive(authorizeUrl: string, own: { isOpen: boolean }, opener: Window | null): void {
    soon(plan.decidesAfterMs, () => void decide(authorizeUrl, own, opener));
  }

  return {
    windows,
    get hasAllowed() {
      return hasAllowed;
    },
    openWindow() {
      if (plan.window === "blocked") return null;
      const own = { isOpen: true };
      windows.push(own);
      let isCutOff = false;
      const shown = {
        get closed() {
          return isCutOff || !own.isOpen;
        },
        focus: () => {},
        close: () => {
          if (!isCutOff) own.isOpen = false;
        },
        location: {
          replace: (url: string) => {
            isCutOff = plan.window === "cutOff";
            arrive(url, own, isCutOff ? null : browser.window);
          },
        },
      };
      if (plan.closesAfterMs !== undefined) {
        soon(plan.closesAfterMs, () => {
          own.isOpen = false;
        });
      }
      return shown as unknown as Window;
    },
    followLink(authorizeUrl) {
      const own = { isOpen: true };
      windows.push(own);
      arrive(authorizeUrl, own, null);
    },
  };
}
