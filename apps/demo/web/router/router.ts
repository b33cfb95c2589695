import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let navigated = false;

/** The pages of the dashboard, by path. `/storybook` is another page and needs a real load. */
export const paths = ["/", "/onboarding", "/product", "/leased-accounts"] as const;
export type Path = (typeof paths)[number];

export function isPath(path: string): path is Path {
  return paths.some((one) => one === path);
}

/** The page that the address names; home for one that it does not know. */
export function usePath(): Path {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return isPath(path) ? path : "/";
}

/** Goes to another page without a load, so that uploads and what is being made go on. */
export function navigate(to: Path, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  navigated = true;
  for (const listener of listeners) listener();
  window.scrollTo(0, 0);
}

/** Whether the person came to this page from another one of the dashboard, and so needs to be told where they are. */
export function hasNavigated(): boolean {
  return navigated;
}

/** Where someone wanted to go before they had to sign in: `?next=`, if it is a page of this dashboard, else this page. */
export function wantedPath(address: string): Path {
  const here = new URL(address);
  const next = here.searchParams.get("next");
  const wanted = next !== null && URL.canParse(next, here.origin) ? new URL(next, here.origin) : here;
  if (wanted.origin === here.origin && isPath(wanted.pathname)) return wanted.pathname;
  return isPath(here.pathname) ? here.pathname : "/";
}

function subscribe(listener: () => void): () => void {
  const onPopState = (): void => {
    navigated = true;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("popstate", onPopState);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", onPopState);
  };
}
