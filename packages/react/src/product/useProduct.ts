"use client";
import { useMemo } from "react";
import { useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";
import { type Product, productOf } from "./product.ts";

/** The product that a project is about; undefined until it is read, and where it cannot be. Null reads nothing. */
export function useProduct(projectId: string | null): Product | undefined {
  const { client } = useLayers();
  const { data } = useResource(projectId === null ? null : ["projects", "read", projectId], () =>
    client.projects.read(projectId ?? ""),
  );
  return useMemo(() => data && productOf(data), [data]);
}
