"use client";
import type { Project } from "@layers-kit/contract";
import { useMemo } from "react";
import { type Resource, useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";
import { type Product, productOf } from "./product.ts";

/** The product that a project is about; undefined until it is read, and where it cannot be. Null reads nothing. */
export function useProduct(projectId: string | null): Product | undefined {
  const { data } = useProject(projectId);
  return useMemo(() => data && productOf(data), [data]);
}

/** A project as it is read on its own, once for all that show something of it. Null reads nothing. */
export function useProject(projectId: string | null): Resource<Project> {
  const { client } = useLayers();
  return useResource(projectId === null ? null : ["projects", "read", projectId], () =>
    client.projects.read(projectId ?? ""),
  );
}
