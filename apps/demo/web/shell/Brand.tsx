import icon from "../icon.svg";

/** The partner's mark and name. */
export function Brand(): React.ReactElement {
  return (
    <span className="brand">
      <img src={icon} alt="" width={28} height={28} />
      Kopp Commerce
    </span>
  );
}
