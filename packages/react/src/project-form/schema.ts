import { zodResolver } from "@hookform/resolvers/zod";
import { BrandVoice, TargetGender } from "@layers-kit/contract/schemas/common";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import type { FieldErrors, Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { asSent } from "../form/characters.ts";
import { checkedAfterPaint } from "../form/checked-after-paint.ts";
import { askedFields, type DerivedName, type FieldModes, type ProjectField, projectFields } from "./fields.ts";
import { type ProjectFormValues, toBody } from "./values.ts";

/**
 * Holds what was typed, and the host's metadata, against the contract's request, and against what the host asks for beyond it. A
 * name that is derived is left out: what is wrong with it is wrong with what it is derived from. What is wrong with a field that
 * the customer cannot change stands below `root`, by the API's name: at the field it would ask them to mend it.
 * @param before what the project has, where there is one: what is still as it was is not sent, and so not looked at
 */
export function projectResolver(
  modes: FieldModes,
  derived: DerivedName | undefined,
  metadata: object | undefined,
  before: ProjectFormValues | undefined,
): Resolver<ProjectFormValues> {
  const { shape }: { shape: Readonly<Record<ProjectField | "metadata", z.ZodMiniType>> } = CreateProjectRequest;
  const checked = projectFields.filter((field) => field !== derived?.field);
  const required = checked.map(
    (field) => [field, modes[field] === "required" ? z.nonoptional(shape[field]) : shape[field]] as const,
  );
  const request = z.object({ ...Object.fromEntries(required), metadata: shape.metadata });
  const typed = z.transform((values: ProjectFormValues): Record<string, unknown> => {
    const { brandVoice, targetGender, ...rest } = toBody(values, undefined);
    return { ...rest, ...known(BrandVoice, { brandVoice }), ...known(TargetGender, { targetGender }), metadata };
  });
  const resolve = zodResolver(z.pipe(typed, request), undefined, { raw: true }) as Resolver<ProjectFormValues>;
  const asked: readonly string[] = askedFields(modes);
  return checkedAfterPaint(async (values, ...rest) => {
    const { errors } = await resolve(values, ...rest);
    const isSent = ([name]: [string, unknown]) => {
      const old = before?.[name as ProjectField];
      return !old || asSent(old) !== asSent(values[name as ProjectField]);
    };
    const sent = Object.entries(errors).filter(isSent);
    const root = sent.filter(([name]) => !asked.includes(name));
    const found: FieldErrors<ProjectFormValues> = {
      ...Object.fromEntries(sent.filter(([name]) => asked.includes(name))),
      ...(root.length > 0 && { root: Object.fromEntries(root) }),
    };
    return sent.length > 0 ? { values: {}, errors: found } : { values, errors: {} };
  });
}

/** A word that the API has added since is nothing to complain of: nobody chose it here. */
function known(
  words: { readonly options: readonly string[] },
  given: Readonly<Record<string, string | undefined>>,
): object {
  return Object.fromEntries(Object.entries(given).filter(([, word]) => word && words.options.includes(word)));
}
