"use client";
import { useHashtagBank } from "../keyword-panel/useHashtagBank.ts";
import type { Product } from "../product/product.ts";

export interface Hashtags {
  /** Best first, without their `#`. */
  readonly hashtags: readonly string[];
  /** The first research goes on: four to five minutes in all. [seed S002] */
  readonly isResearching: boolean;
}

/** A project's hashtags as soon as they are there. None where nothing is told of the product. */
export function useHashtags(projectId: string, product: Product | undefined): Hashtags {
  const { data, isFirstComing } = useHashtagBank(product?.description ? projectId : null, product);
  return {
    hashtags: data?.hashtags.map(({ hashtag }) => hashtag) ?? [],
    isResearching: isFirstComing,
  };
}
