import { type AppMediaKind, appMediaLimits } from "@layers-kit/contract";

/** Why a file cannot be app media of a kind, with the bound it breaks; sizes in bytes. */
export type FileProblem =
  | { readonly reason: "type"; readonly accepted: readonly string[] }
  | { readonly reason: "size"; readonly maxBytes: number }
  | { readonly reason: "empty" };

/**
 * What Layers would refuse a file for, before a byte of it travels. Looks at what the browser says of the file; a type that
 * it does not know passes, and the bytes decide later. [seed S002; docs con/media-library]
 */
export function checkFile(kind: AppMediaKind, file: Pick<File, "type" | "size">): readonly FileProblem[] {
  const { mimeTypes, maxBytes } = appMediaLimits[kind];
  const type = file.type.toLowerCase().split(";")[0] ?? "";
  const problems: FileProblem[] = [];
  if (type !== "" && !mimeTypes.includes(type)) problems.push({ reason: "type", accepted: mimeTypes });
  if (file.size === 0) problems.push({ reason: "empty" });
  if (file.size > maxBytes) problems.push({ reason: "size", maxBytes });
  return problems;
}
