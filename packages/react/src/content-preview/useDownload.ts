"use client";
import { useEffect, useRef, useState } from "react";
import { type ContentFile, fileName } from "./files.ts";
import { saveBlob } from "./save-file.ts";

export interface Download {
  readonly status: "idle" | "running" | "done" | "failed";
  /** How many files are saved. */
  readonly saved: number;
  readonly total: number;
  /** Those that could not be fetched, because their host does not let this page or they are gone. Offer to open them. */
  readonly failed: readonly ContentFile[];
  /** Has the browser of this page save them. */
  readonly start: (page: Document) => void;
}

const nothing = { status: "idle", saved: 0, failed: [] } as const;

export interface DownloadOptions {
  readonly files: readonly ContentFile[];
  readonly fetchFile: (url: string, signal: AbortSignal) => Promise<Blob>;
  readonly onEnd: (saved: number, failed: number) => void;
}

/** Saves files one after the other. */
export function useDownload({ files, fetchFile, onEnd }: DownloadOptions): Download {
  const [state, setState] = useState<Pick<Download, "status" | "saved" | "failed">>(nothing);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(page: Document, signal: AbortSignal): Promise<void> {
    let saved = 0;
    const failed: ContentFile[] = [];
    setState({ status: "running", saved, failed });
    for (const file of files) {
      try {
        const blob = await fetchFile(file.url, signal);
        if (signal.aborted) return;
        saveBlob(page, blob, fileName(file, blob.type));
        saved++;
      } catch {
        if (signal.aborted) return;
        failed.push(file);
      }
      setState({ status: "running", saved, failed: [...failed] });
    }
    running.current = undefined;
    setState({ status: failed.length > 0 ? "failed" : "done", saved, failed });
    onEnd(saved, failed.length);
  }

  return {
    ...state,
    total: files.length,
    start: (page) => {
      if (running.current) return;
      running.current = new AbortController();
      void run(page, running.current.signal);
    },
  };
}
