import { zodResolver } from "@hookform/resolvers/zod";
import { BrandVoice, TargetGender } from "@layers-kit/contract/schemas/common";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import type { Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { checkedAfterPaint } from "../form/checked-after-paint.ts";
import { type DerivedName, type FieldModes, type ProjectField, projectFields } from "./fields.ts";
import { type ProjectFormValues, toBody } from "./values.ts";

/**
 * Holds what was typed, and the host's metadata, against the contract's request, and against what the host asks for beyond it. A
 * name that is derived is left out: what is wrong with it is wrong with what it is derived from.
 */
export function projectResolver(
  modes: FieldModes,
  derived: DerivedName | undefined,
  metadata: object | undefined,
): Resolver<ProjectFormValues> {
  const { shape }: { shape: Readonly<Record<ProjectField | "metadata", z.ZodMiniType>> } = CreateProjectRequest;
  const checked = projectFields.filter((field) => field !== derived?.field);
  const asked = checked.map(
    (field) => [field, modes[field] === "required" ? z.nonoptional(shape[field]) : shape[field]] as const,
  );
  const request = z.object({ ...Object.fromEntries(asked), metadata: shape.metadata });
  const typed = z.transform((values: ProjectFormValues): Record<string, unknown> => {
    const { brandVoice, targetGender, ...rest } = toBody(values, undefined);
    return { ...rest, ...known(BrandVoice, { brandVoice }), ...known(TargetGender, { targetGender }), metadata };
  });
  return checkedAfterPaint(
    zodResolver(z.pipe(typed, request), undefined, { raw: true }) as Resolver<ProjectFormValues>,
  );
}

/** A word that the API has added since is nothing to complain of: nobody chose it here. */
function known(
  words: { readonly options: readonly string[] },
  given: Readonly<Record<string, string | undefined>>,
): object {
  return Object.fromEntries(Object.entries(given).filter(([, word]) => word && words.options.includes(word)));
}
