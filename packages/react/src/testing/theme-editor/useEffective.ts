import { type RefObject, useLayoutEffect, useState } from "react";
import { type ContrastVerdict, judgeContrast } from "../../appearance/judge-contrast.ts";
import { valuesIn } from "../../appearance/valuesIn.ts";
import type { Choice, Choices } from "./choices.ts";
import { documentedVariables } from "./documented-variables.ts";

export interface Effective {
  /** What each variable comes to in the preview. */
  readonly effective: Choices;
  readonly verdicts: readonly ContrastVerdict[];
}

/** Reads from the preview what the choices come to, the kit's own values and what it makes of the accent included. */
export function useEffective(frame: RefObject<Element | null>, choices: Choices): Effective {
  const [found, setFound] = useState<Effective>({ effective: {}, verdicts: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview shows the choices, and is read anew with each.
  useLayoutEffect(() => {
    const root = frame.current?.querySelector(".lk-root");
    if (!root) return;
    const [light, dark] = (["light", "dark"] as const).map((scheme) =>
      valuesIn(root, scheme, (value) => documentedVariables.map(({ name }) => value(name))),
    );
    const effective = documentedVariables.map(({ name }, at): [string, Choice] => [
      name,
      { light: light?.[at] ?? "", dark: dark?.[at] ?? "" },
    ]);
    setFound({
      effective: Object.fromEntries(effective),
      verdicts: [...judgeContrast(root, "light"), ...judgeContrast(root, "dark")],
    });
  }, [frame, choices]);
  return found;
}
