"use client";
import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Button, CheckIcon, DownloadIcon, Spinner } from "../ui/index.ts";
import type { Download } from "./useDownload.ts";
import { previewViewMessages } from "./view-messages.ts";

export interface DownloadFilesProps {
  download: Download;
}

/** The button that saves the files, saying how far it is. */
export function DownloadFiles({ download }: DownloadFilesProps): ReactElement | null {
  const t = useMessages(previewViewMessages);
  const { status, saved, failed, total, start } = download;
  if (total === 0) return null;
  const isRunning = status === "running";
  return (
    <Button aria-disabled={isRunning || undefined} onClick={(event) => start(event.currentTarget.ownerDocument)}>
      {isRunning ? <Spinner /> : status === "done" ? <CheckIcon /> : <DownloadIcon />}
      {isRunning
        ? t.downloading({ saved: Math.min(saved + failed.length, total - 1), total })
        : status === "done"
          ? t.downloaded({ count: saved })
          : t.download({ count: total })}
    </Button>
  );
}
