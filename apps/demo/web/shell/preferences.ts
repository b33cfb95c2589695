export const themes = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themes)[number];
export const directions = ["ltr", "rtl"] as const;
export type Direction = (typeof directions)[number];

export interface Preferred {
  readonly theme: ThemeChoice;
  readonly direction: Direction;
}

const KEY = "kopp:preferences";
const usual: Preferred = { theme: "system", direction: "ltr" };

/** How the person wants the dashboard to look, kept in the browser and set on the root element. */
export class Preferences {
  #preferred: Preferred = read();
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#apply();
  }

  readonly preferred = (): Preferred => this.#preferred;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (change: Partial<Preferred>): void => {
    this.#preferred = { ...this.#preferred, ...change };
    this.#apply();
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#preferred));
    } catch {
      // Kept for this page only.
    }
    for (const listener of this.#listeners) listener();
  };

  #apply(): void {
    const { dataset } = document.documentElement;
    const { theme, direction } = this.#preferred;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    document.documentElement.dir = direction;
  }
}

/** English from right to left: what is mirrored shows without a translation. */
export function localeFor(direction: Direction): string {
  return direction === "rtl" ? "en-Arab" : "en";
}

function read(): Preferred {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Record<keyof Preferred, unknown>>;
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? usual.theme,
      direction: directions.find((direction) => direction === kept.direction) ?? usual.direction,
    };
  } catch {
    return usual;
  }
}
