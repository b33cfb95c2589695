"use client";
import type { Content } from "@layers-kit/contract";
import { useMemo, useState } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { useLayersInternals } from "../provider/context.ts";
import { captionOf } from "./Caption.tsx";
import { copyText } from "./copy-text.ts";
import { filesOf, type Shown, shownOf } from "./files.ts";
import { type Download, useDownload } from "./useDownload.ts";
import { type Strip, useStrip } from "./useStrip.ts";
import { previewViewMessages } from "./view-messages.ts";

export interface ContentPreviewState {
  readonly shown: Shown;
  /** Which slide is in view. */
  readonly strip: Strip;
  readonly caption: string | undefined;
  /** `selected`: the browser forbids copying, so the caption is selected for the person to copy. */
  readonly copied: "copied" | "selected" | undefined;
  /** Copies the caption that stands in this element. */
  readonly copyCaption: (shownIn: HTMLElement) => Promise<void>;
  readonly download: Download;
}

/** All that `ContentPreview` knows and does, for a view of your own. */
export function useContentPreview(content: Content): ContentPreviewState {
  const { announce, fetchFile } = useLayersInternals();
  const t = useMessages(previewViewMessages);
  const shown = useMemo(() => shownOf(content), [content]);
  const files = useMemo(() => filesOf(shown), [shown]);
  const count = shown.kind === "slideshow" ? shown.slides.length : 0;
  const strip = useStrip(count, (position) => announce(t.position({ number: position + 1, count })));
  const caption = captionOf(content);
  const [copied, setCopied] = useState<{ caption: string; by: "copied" | "selected" }>();
  const download = useDownload({
    files,
    fetchFile: (url, signal) => fetchFile({ url, containerId: content.id }, signal),
    onEnd: (saved, failed) => {
      announce(failed > 0 ? t.downloadFailed({ count: failed }) : t.downloaded({ count: saved }));
    },
  });
  return {
    shown,
    strip,
    caption,
    copied: copied?.caption === caption ? copied?.by : undefined,
    copyCaption: async (shownIn) => {
      if (caption === undefined) return;
      const by = await copyText(caption, shownIn);
      setCopied({ caption, by });
      announce(by === "copied" ? t.copied : t.selected);
    },
    download,
  };
}
