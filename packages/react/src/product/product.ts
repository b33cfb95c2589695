import type { Project } from "@layers-kit/contract";

/** What a customer sells, in the words that they gave. */
export interface Product {
  readonly name: string;
  /** Without one the API finds no hashtags and makes no persona. [seed S003] */
  readonly description: string;
  /** Milliseconds since 1970; not a number where it cannot be read. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly keywords: readonly string[];
}

/** Older rows hold the product only in `brandContext`. [docs ref/projects/get-project] */
export function productOf(project: Project): Product {
  const brand = project.brandContext;
  return {
    name: project.appName ?? brand?.appName ?? project.name,
    description: project.appDescription ?? brand?.appDescription ?? "",
    createdAt: Date.parse(project.createdAt),
    updatedAt: Date.parse(project.updatedAt),
    keywords: brand?.keywords ?? [],
  };
}

/** A description sets hashtags and a first persona going; what is not there this much later is not coming. [seed S002, S003] */
const startsWithinMs = 10 * 60_000;

/** Whether what a description sets going may still be on its way, since the project came to be or was changed. */
export function mayBeStarting({ description }: Product, since: number, now: number): boolean {
  return description !== "" && now - since < startsWithinMs;
}

/** Where it is kept when a project was last described anew, in milliseconds since 1970 by the API's clock. */
export const describedKey = (projectId: string): string => `described:${projectId}`;

const shortestWord = 4;

/**
 * What to search for before there are hashtags: the product's keywords, its name, and the longest words of its
 * description, which in most languages are the telling ones.
 */
export function searchesFor({ name, description, keywords }: Product, most: number): string[] {
  const words = (description.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= shortestWord)
    .sort((a, b) => b.length - a.length);
  const all = [...keywords, name, ...words].map((text) => text.trim().toLowerCase()).filter((text) => text !== "");
  return [...new Set(all)].slice(0, most);
}
