/**
 * The custom properties a host may set, in `appearance.variables` or in its own CSS on `.lk-root`. Any CSS value of the
 * property's kind will do; `lightDark` gives each theme its own. Lengths follow `--lk-font-size`, so that setting it alone
 * scales the kit.
 */
export interface Variables {
  /** Size of body text; every other size follows. Default: 15 px, or more where the reader asks for larger text. */
  "--lk-font-size"?: string;
  /** Badges and counts, 12.5 px. */
  "--lk-font-size-xs"?: string;
  /** Hints and secondary text, 13 px. */
  "--lk-font-size-s"?: string;
  /** Section headings, 19 px. */
  "--lk-font-size-l"?: string;
  /** Page headings, 24 px. */
  "--lk-font-size-xl"?: string;
  /** Font family. `inherit` takes the host's. Default: Inter, else the system's. */
  "--lk-font"?: string;
  /** Labels and buttons, 550. */
  "--lk-font-weight-medium"?: string;
  /** Headings, 650. */
  "--lk-font-weight-bold"?: string;
  /** Line height of body text, 1.5. */
  "--lk-line-height"?: string;
  /** The grid: paddings and gaps are multiples of it. 4 px. */
  "--lk-space"?: string;
  /** Least height of buttons and inputs. 38 px; 44 px where the pointer is a finger. */
  "--lk-control-height"?: string;
  /** Corners of controls, 7 px. */
  "--lk-radius-s"?: string;
  /** Corners of cards, 10 px. */
  "--lk-radius"?: string;
  /** Corners of panels and dialogs, 14 px. */
  "--lk-radius-l"?: string;
  /** Width of the focus ring, 2.5 px. */
  "--lk-ring-width"?: string;
  /** How long something takes to appear or move, 150 ms; 0 with reduced motion. */
  "--lk-duration"?: string;
  /** Stacking of dialogs, 1000. */
  "--lk-z-index"?: string;
  /** Panels and inputs. */
  "--lk-color-bg"?: string;
  /** One step off the background: rails, wells, hovered rows. */
  "--lk-color-surface"?: string;
  /** What floats or can be lifted: cards, dialogs, secondary buttons. */
  "--lk-color-raised"?: string;
  /** Text; at least 4.5:1 on the three above. */
  "--lk-color-text"?: string;
  /** Secondary text; at least 4.5:1. */
  "--lk-color-muted"?: string;
  /** Hairlines between things. */
  "--lk-color-border"?: string;
  /** Borders of controls; at least 3:1. */
  "--lk-color-border-strong"?: string;
  /** The one accent: primary button, selection, links. At least 4.5:1 on the background. */
  "--lk-color-accent"?: string;
  /** The accent under the pointer. Default: made from the accent, away from the text on it. */
  "--lk-color-accent-hover"?: string;
  /** Behind what is selected. Default: a touch of the accent on the background. */
  "--lk-color-accent-soft"?: string;
  /** Text on the accent. Default: made from the accent, so that it has at least 4.5:1 on any. */
  "--lk-color-on-accent"?: string;
  /** Done, connected, ready. */
  "--lk-color-ok"?: string;
  /** Behind text in `--lk-color-ok`. */
  "--lk-color-ok-soft"?: string;
  /** Needs attention. */
  "--lk-color-warn"?: string;
  /** Behind text in `--lk-color-warn`. */
  "--lk-color-warn-soft"?: string;
  /** Wrong, failed, destructive. */
  "--lk-color-bad"?: string;
  /** Behind text in `--lk-color-bad`. */
  "--lk-color-bad-soft"?: string;
  /** The focus ring. Default: the accent. */
  "--lk-color-focus"?: string;
  /** Over the page, behind a dialog. */
  "--lk-color-backdrop"?: string;
  /** Under what floats. */
  "--lk-shadow"?: string;
}

export type VariableName = keyof Variables;

/**
 * One value for the light theme and one for the dark, as CSS's `light-dark()`, which the oldest browsers the kit runs in
 * lack, and for every kind of value: `"--lk-color-accent": lightDark("#0b6b50", "#6fd3a0")`.
 */
export function lightDark(light: string, dark: string): string {
  return `var(--lk-light, ${light}) var(--lk-dark, ${dark})`;
}
