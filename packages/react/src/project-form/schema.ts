import { zodResolver } from "@hookform/resolvers/zod";
import { CreateProjectRequest } from "@layers-kit/contract/schemas/projects";
import type { Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { type DerivedName, type FieldModes, type ProjectField, projectFields } from "./fields.ts";
import { type ProjectFormValues, toBody } from "./values.ts";

/**
 * Holds what was typed against the contract's request, and against what the host asks for beyond it. A name that is derived
 * is left out: what is wrong with it is wrong with what it is derived from.
 */
export function projectResolver(modes: FieldModes, derived: DerivedName | undefined): Resolver<ProjectFormValues> {
  const shape: Readonly<Record<ProjectField, z.ZodMiniType>> = CreateProjectRequest.shape;
  const checked = projectFields.filter((field) => field !== derived?.field);
  const request = z.object(
    Object.fromEntries(
      checked.map((field) => [field, modes[field] === "required" ? z.nonoptional(shape[field]) : shape[field]]),
    ),
  );
  const typed = z.transform((values: ProjectFormValues): Record<string, unknown> => ({ ...toBody(values, undefined) }));
  return zodResolver(z.pipe(typed, request), undefined, { raw: true }) as Resolver<ProjectFormValues>;
}
