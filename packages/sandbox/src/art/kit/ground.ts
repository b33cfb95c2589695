import { box, faded, repeat, type Svg, shape } from "./draw.ts";

/**
 * Scenes are 800 by 1000; what lies behind their subject runs from `top` to `bottom`, so that a taller crop has something
 * to show.
 */
export const WIDTH = 800;
export const HEIGHT = 1000;
export const TOP = -230;
export const BOTTOM = 1230;

export const wall = (fill: string): Svg => box(-10, TOP, WIDTH + 20, BOTTOM - TOP, fill);

/** Everything below a horizon. */
export const floor = (from: number, fill: string): Svg => box(-10, from, WIDTH + 20, BOTTOM - from, fill);

export function planks(from: number, fill: string, seam: string, height = 120): Svg {
  const rows = Math.ceil((BOTTOM - from) / height);
  return (
    floor(from, fill) +
    repeat(rows, (row) => {
      const y = from + row * height;
      const joint = 140 + ((row * 310) % 620);
      return box(-10, y, WIDTH + 20, 3, seam) + box(joint, y, 3, height, seam);
    })
  );
}

export function tiles(from: number, to: number, fill: string, grout: string, width = 100, height = 100): Svg {
  const rows = Math.ceil((to - from) / height);
  return (
    box(-10, from, WIDTH + 20, to - from, fill) +
    repeat(rows + 1, (row) => box(-10, Math.min(from + row * height, to) - 2, WIDTH + 20, 4, grout)) +
    repeat(rows, (row) =>
      repeat(Math.ceil(WIDTH / width) + 1, (column) =>
        box(
          column * width - (row % 2 ? width / 2 : 0) - 2,
          from + row * height,
          4,
          Math.min(height, to - from - row * height),
          grout,
        ),
      ),
    )
  );
}

/** Light from a window out of view, fallen on a wall or a table as leaning panes. */
export function paneLight(x: number, y: number, width: number, height: number, strength = 0.3, lean = 120): Svg {
  const gap = 16;
  const paneWidth = (width - gap) / 2;
  const paneHeight = (height - gap) / 2;
  const pane = (column: number, row: number): Svg => {
    const left = (level: number): number =>
      x + column * (paneWidth + gap) - (lean * (row * (paneHeight + gap) + level)) / height;
    const top = y + row * (paneHeight + gap);
    return shape(
      `M${left(0)} ${top}h${paneWidth}L${left(paneHeight) + paneWidth} ${top + paneHeight}h${-paneWidth}z`,
      "#fffaf0",
    );
  };
  return faded(strength, pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1));
}
