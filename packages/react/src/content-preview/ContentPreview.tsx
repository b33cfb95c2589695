"use client";
import type { Content } from "@layers-kit/contract";
import { type ReactElement, useEffect } from "react";
import { useResource } from "../hooks/useResource.ts";
import { useLayers } from "../provider/context.ts";
import { type LoadedOnUse, loadOnUse } from "../ui/index.ts";
import { PreviewPlace } from "./PreviewPlace.tsx";
import type { PreviewViewProps } from "./PreviewView.tsx";

/** Finished content, or its id; then it is read first. */
export type ContentPreviewProps = { className?: string } & (
  | { content: Content; containerId?: undefined }
  | { containerId: string; content?: undefined }
);

/** Also loaded ahead by what will show it. */
export const PreviewView: LoadedOnUse<PreviewViewProps> = /* @__PURE__ */ loadOnUse(
  () => import("./PreviewView.tsx"),
  (module) => module.PreviewView,
  PreviewPlace,
);

/** Shows a finished post, its caption to copy and its files to keep. */
export function ContentPreview({ content, containerId, className }: ContentPreviewProps): ReactElement {
  return content ? (
    <PreviewView content={content} className={className} />
  ) : (
    <ReadPreview key={containerId} containerId={containerId} className={className} />
  );
}

interface ReadPreviewProps {
  containerId: string;
  className: string | undefined;
}

/** The view comes while the content is read. */
function ReadPreview({ containerId, className }: ReadPreviewProps): ReactElement {
  const { client } = useLayers();
  const read = useResource(["content", "read", containerId], () => client.content.read(containerId));
  useEffect(PreviewView.preload, []);
  if (read.isLoading) return <PreviewPlace className={className} />;
  return <PreviewView content={read.data} error={read.error} retry={() => void read.reload()} className={className} />;
}
