/** A window for the platform's consent page. */
export interface ConsentWindow {
  /** Sends it to the consent page. */
  readonly goTo: (url: string) => void;
  /** True once the person, or the browser, has closed it. A platform may make it look closed while it is not: a hint. */
  readonly isClosed: () => boolean;
  readonly close: () => void;
  readonly focus: () => void;
}

const size = { width: 520, height: 720 };

/**
 * Opens a window now, inside the click, before there is anything to show: browsers block one that is opened later. Null
 * when this browser blocks it all the same.
 * @param page the window that was clicked in
 * @param waiting what it says until the platform's page comes
 */
export function openConsentWindow(page: Window, waiting: string): ConsentWindow | null {
  const left = Math.max(0, page.screenX + (page.outerWidth - size.width) / 2);
  const top = Math.max(0, page.screenY + (page.outerHeight - size.height) / 2);
  const opened = page.open("", "", `popup,width=${size.width},height=${size.height},left=${left},top=${top}`);
  if (!opened) return null;
  opened.document.title = waiting;
  opened.document.body.textContent = waiting;
  return {
    goTo: (url) => opened.location.replace(url),
    isClosed: () => opened.closed,
    close: () => opened.close(),
    focus: () => opened.focus(),
  };
}
