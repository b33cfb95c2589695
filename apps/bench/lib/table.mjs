/**
 * Rows as aligned lines: a column of numbers to the right, one of words to the left.
 *
 * @param {readonly string[]} headings
 * @param {readonly (readonly (string | number)[])[]} rows numbers are printed with one digit after the point
 */
export function table(headings, rows) {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell)));
  const widths = headings.map((heading, at) => Math.max(heading.length, ...cells.map((row) => (row[at] ?? "").length)));
  const isNumeric = headings.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number"));
  /** @param {readonly string[]} row */
  const line = (row) =>
    widths
      .map((width, at) => (isNumeric[at] ? (row[at] ?? "").padStart(width) : (row[at] ?? "").padEnd(width)))
      .join("  ")
      .trimEnd();
  return [headings, widths.map((width) => "-".repeat(width)), ...cells].map(line).join("\n");
}
