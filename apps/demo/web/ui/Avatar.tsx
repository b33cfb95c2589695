/** A round picture of an account, or the first letters of its name. The name itself stands beside it. */
export function Avatar({ name, src }: { name: string; src?: string | null | undefined }): React.ReactElement {
  if (src) return <img className="avatar" src={src} alt="" width={34} height={34} referrerPolicy="no-referrer" />;
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("");
  return (
    <span className="avatar" aria-hidden="true">
      {letters}
    </span>
  );
}
