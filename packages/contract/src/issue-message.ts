import type * as z from "zod/mini";

const units: Record<string, string> = { string: "characters", array: "items", set: "items", file: "bytes" };

/**
 * Says what a value must be. The small build of the schema library has no words of its own, and setting its global
 * locale would change the host's forms too.
 */
export function issueMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is required" : `must be ${article(String(issue.expected))}`;
    case "invalid_value":
      return `must be ${(issue.values as unknown[]).length > 1 ? "one of " : ""}${(issue.values as unknown[]).join(", ")}`;
    case "too_small":
      return bound(issue, "at least", issue.minimum as number);
    case "too_big":
      return bound(issue, "at most", issue.maximum as number);
    case "invalid_format":
      return issue.format === "email" ? "must be an e-mail address" : "has the wrong form";
    case "unrecognized_keys":
      return "is not a field of this call";
    default:
      return "is not valid";
  }
}

function bound(issue: z.core.$ZodRawIssue, words: string, limit: number): string {
  const unit = units[String(issue.origin)];
  return unit ? `must have ${words} ${limit} ${limit === 1 ? unit.slice(0, -1) : unit}` : `must be ${words} ${limit}`;
}

function article(type: string): string {
  const name = type === "int" ? "whole number" : type === "record" ? "object" : type;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
