/** A round mark with a name's first letters. The name itself stands beside it. */
export function Initials({ name }: { name: string }): React.ReactElement {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("");
  return (
    <span className="initials" aria-hidden="true">
      {letters}
    </span>
  );
}
