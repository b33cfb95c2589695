"use client";
import { type ReactElement, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Notice, Picture } from "../ui/index.ts";
import type { Shown } from "./files.ts";
import { previewViewMessages } from "./view-messages.ts";

export interface PreviewVideoProps {
  video: Extract<Shown, { kind: "video" }>;
  caption: string | undefined;
}

/** A video with the browser's own controls; it never starts by itself. */
export function PreviewVideo({ video, caption }: PreviewVideoProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(previewViewMessages);
  const [broken, setBroken] = useState<string>();
  const { url, poster, ratio } = video;
  if (broken === url) {
    return (
      <>
        {poster && <Picture src={poster} alt={t.video({ caption })} ratio="9:16" fit="contain" />}
        <Notice kind="warn" live>
          {t.videoFailed}
        </Notice>
      </>
    );
  }
  return (
    // The API makes no subtitles; the words of the post stand beside it.
    <video
      className={classOf("preview-video")}
      {...sizeOf(ratio)}
      src={url}
      poster={poster}
      aria-label={t.video({ caption })}
      controls
      playsInline
      preload="metadata"
      onError={() => setBroken(url)}
    />
  );
}

/** The place to keep until the video's own size is known. What is not said is a phone's. */
function sizeOf(ratio: string | undefined): { width: number; height: number } {
  const [width, height] = (ratio ?? "").split(":").map(Number);
  return width && height ? { width, height } : { width: 9, height: 16 };
}
