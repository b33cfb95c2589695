import type { Niche } from "../types.ts";

/** `onDeep` is read on `deep`, `ink` on `ground` and `soft`, `onAccent` on `accent`: each pair has a contrast of at least 4.5. */
export interface Palette {
  readonly ground: string;
  readonly soft: string;
  readonly ink: string;
  readonly deep: string;
  readonly onDeep: string;
  readonly accent: string;
  readonly onAccent: string;
}

export const palettes: Readonly<Record<Niche, Palette>> = {
  coffee: {
    ground: "#f4e8d7",
    soft: "#e6cba6",
    ink: "#2c1b14",
    deep: "#35605a",
    onDeep: "#fbf5ea",
    accent: "#b0512e",
    onAccent: "#fffaf0",
  },
  tea: {
    ground: "#efe7d6",
    soft: "#c6d6b9",
    ink: "#24332f",
    deep: "#2f4a43",
    onDeep: "#f6efdf",
    accent: "#a94d33",
    onAccent: "#fffaf0",
  },
  ski: {
    ground: "#e6eff3",
    soft: "#bcd4e2",
    ink: "#1c2c42",
    deep: "#22364f",
    onDeep: "#f3f6f6",
    accent: "#b8432f",
    onAccent: "#fffaf0",
  },
  fitness: {
    ground: "#f2e6d6",
    soft: "#e9c39c",
    ink: "#2a2f36",
    deep: "#2c4a7d",
    onDeep: "#fbf3e6",
    accent: "#ab4a30",
    onAccent: "#fffaf0",
  },
  beauty: {
    ground: "#f8e8e1",
    soft: "#ecc3b5",
    ink: "#3d1f2f",
    deep: "#5a2f45",
    onDeep: "#fbf1ea",
    accent: "#a8433f",
    onAccent: "#fffaf0",
  },
  food: {
    ground: "#f6ebd9",
    soft: "#f0cf8a",
    ink: "#2b2f33",
    deep: "#2f4858",
    onDeep: "#fbf3e4",
    accent: "#b83f2b",
    onAccent: "#fffaf0",
  },
  home: {
    ground: "#f3ebe0",
    soft: "#e2c3ad",
    ink: "#2d3230",
    deep: "#465a50",
    onDeep: "#f8f1e6",
    accent: "#a4573a",
    onAccent: "#fffaf0",
  },
  tech: {
    ground: "#efede6",
    soft: "#c9c4e4",
    ink: "#1f2836",
    deep: "#34435a",
    onDeep: "#f2f0ea",
    accent: "#b34a2c",
    onAccent: "#fffaf0",
  },
};
