import { type ReactNode, useEffect, useRef } from "react";
import { hasNavigated } from "./router.ts";

export interface PageProps {
  title: ReactNode;
  /** The document's title, where `title` is more than text. */
  name: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** One page of the dashboard. Who came here by a link is brought to its heading, as a load would. */
export function Page({ title, name, lead, children }: PageProps): React.ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${name} – Kopp Commerce`;
  }, [name]);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
