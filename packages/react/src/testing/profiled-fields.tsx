import { forwardRef, Profiler } from "react";
import type { FieldProps } from "../ui/field/Field.tsx";

type Fields = typeof import("../ui/field/Field.tsx");

/** The labels of the fields that have been rendered since it was cleared. */
export const rendered: Set<string> = new Set();

let Original: Fields["Field"];

const Field = forwardRef<HTMLDivElement, FieldProps>((props, ref) => (
  <Profiler id={String(props.label)} onRender={(id) => rendered.add(id)}>
    <Original {...props} ref={ref} />
  </Profiler>
));

/** Stands in for the module of `Field`, and notes what is rendered. */
export async function profiledFields(importOriginal: () => Promise<Fields>): Promise<Fields> {
  Original = (await importOriginal()).Field;
  return { Field };
}

/** What a key started has then been rendered: some of it follows the frame that shows the key, however late the page gets to it. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(resolve))));
  }
}
