const HEAD = "| Proof | Shows | Result | Commit | Date |\n| --- | --- | --- | --- | --- |";

/**
 * The text of docs/proof.md with one proof's newest result in it. The others keep their lines.
 *
 * @param {string} text
 * @param {{ name: string, shows: string, result: string, commit: string, date: string }} row
 */
export function withResult(text, { name, shows, result, commit, date }) {
  const line = `| \`${name}\` | ${shows} | ${result} | ${commit} | ${date} |`;
  const old = text.split("\n").find((each) => each.startsWith(`| \`${name}\` |`));
  if (old) return text.replace(old, () => line);
  return text.includes(HEAD) ? `${text.trimEnd()}\n${line}\n` : `${text.trimEnd()}\n\n${HEAD}\n${line}\n`;
}
