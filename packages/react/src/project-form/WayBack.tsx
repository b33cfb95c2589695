"use client";
import type { ReactElement, ReactNode } from "react";
import { Actions } from "../ui/panel/Actions.tsx";

/** What is left to do where there is no form: leave. */
export function WayBack({ back, children }: { back?: ReactNode; children?: ReactNode }): ReactElement {
  return (
    <>
      {children}
      {back && <Actions start={back} />}
    </>
  );
}
