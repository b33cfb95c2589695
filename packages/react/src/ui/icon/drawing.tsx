"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../../appearance/useClassName.ts";

/** Icons stand beside words and say nothing themselves. They take the text's size and colour. */
export type Icon = () => ReactElement;

function Drawing({ children }: { children: ReactNode }): ReactElement {
  const classOf = useClassName();
  return (
    <svg className={classOf("icon")} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Drawn as a line of the text's weight. */
export const line = (path: string): Icon => {
  const drawn = (
    <Drawing>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Drawing>
  );
  return () => drawn;
};

/** Drawn as an area. */
export const solid = (path: string): Icon => {
  const drawn = (
    <Drawing>
      <path d={path} fill="currentColor" fillRule="evenodd" />
    </Drawing>
  );
  return () => drawn;
};
