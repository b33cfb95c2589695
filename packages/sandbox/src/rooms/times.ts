import { hash } from "../ids.ts";

/** `2026-04-18T19:02:11.959Z`, or null. */
export function instant(ms: number): string;
export function instant(ms: number | null): string | null;
export function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

/** `2026-04-18T19:02:11.959888+00:00`, the form that projects have. [seed S003] The last three digits only tell rows apart. */
export function microInstant(ms: number, id: string): string {
  const micro = String(hash(id) % 1000).padStart(3, "0");
  return `${new Date(ms).toISOString().slice(0, -1)}${micro}+00:00`;
}
