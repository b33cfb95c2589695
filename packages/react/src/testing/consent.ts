/** Where a story's or a test's browser goes instead of opening a window. */
export interface PretendedWindow {
  /** The address of the consent page, once it was sent there. */
  readonly consentPage: () => string | undefined;
  readonly close: () => void;
  readonly restore: () => void;
}

/** Opens no window but a pretended one: a browser lets only a person's click open a real one. */
export function pretendWindow(): PretendedWindow {
  const { open } = window;
  let address: string | undefined;
  const opened = {
    closed: false,
    document: document.implementation.createHTMLDocument(),
    location: { replace: (url: string) => (address = url) },
    focus: () => {},
    close: () => {
      opened.closed = true;
    },
  };
  window.open = () => opened as unknown as Window;
  return {
    consentPage: () => address,
    close: opened.close,
    restore: () => {
      window.open = open;
    },
  };
}

/** Answers a consent page as a person would. */
export async function answerConsent(page: string, decision: "allow" | "deny", handle = "tidetea"): Promise<void> {
  await fetch(page, { method: "POST", redirect: "manual", body: new URLSearchParams({ decision, handle }) });
}
