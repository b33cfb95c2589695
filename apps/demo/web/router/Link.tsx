import type { ComponentProps, MouseEvent } from "react";
import { navigate, type Path } from "./router.ts";

export interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  to: Path;
  onNavigate?: () => void;
}

/** A link to another page of the dashboard. Opening it in a new tab works as with any other link. */
export function Link({ to, onNavigate, ...rest }: LinkProps): React.ReactElement {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
    onNavigate?.();
  };
  return <a {...rest} href={to} onClick={follow} />;
}
