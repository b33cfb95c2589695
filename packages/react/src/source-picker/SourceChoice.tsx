"use client";
import type { ReactElement } from "react";
import { SourceBar, type SourceBarProps } from "./SourceBar.tsx";
import { SourceList } from "./SourceList.tsx";

/** What there is to choose from, and the switch between its kinds. */
export function SourceChoice(props: SourceBarProps): ReactElement {
  return (
    <>
      <SourceBar {...props} />
      <SourceList picker={props.picker} />
    </>
  );
}
