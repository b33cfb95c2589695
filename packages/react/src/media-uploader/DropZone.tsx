"use client";
import { type ClipboardEvent, type DragEvent, type ReactElement, useId, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, UploadIcon } from "../ui/index.ts";
import { mediaUploaderMessages } from "./messages.ts";

export interface DropZoneProps {
  /** What the button says. */
  label: string;
  /** Which files it takes. */
  hint: string;
  /** Mime types. */
  accept: readonly string[];
  multiple: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, around a real button that chooses, and takes what is pasted while it has the focus. */
export function DropZone({ label, hint, accept, multiple, onFiles }: DropZoneProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(mediaUploaderMessages);
  const { announce } = useLayers();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // Entering a child leaves its parent, so the two are counted.
  const [depth, setDepth] = useState(0);
  // Of several where one fits: which one was taken.
  const [only, setOnly] = useState<string>();
  const take = (files: FileList | null | undefined): void => {
    const all = [...(files ?? [])];
    const [first] = all;
    if (!first) return;
    const isTooMany = !multiple && all.length > 1;
    setOnly(isTooMany ? first.name : undefined);
    if (isTooMany) announce(t.onlyOne({ name: first.name }));
    onFiles(multiple ? all : [first]);
  };
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  const onDrag = (event: DragEvent, change: number): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setDepth((current) => Math.max(0, current + change));
  };
  const onDrop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setDepth(0);
    take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way in; the button inside is for everyone.
    <div
      className={classOf("drop-zone")}
      data-state={depth > 0 ? "over" : "idle"}
      onDragEnter={(event) => onDrag(event, 1)}
      onDragOver={(event) => onDrag(event, 0)}
      onDragLeave={(event) => onDrag(event, -1)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join(",")}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files);
          // The same file chosen again must be a change again.
          event.target.value = "";
        }}
      />
      <Button aria-describedby={id} onClick={() => input.current?.click()}>
        <UploadIcon />
        {label}
      </Button>
      <span className={classOf("drop-zone-words")}>
        <span className={classOf("drop-zone-drop")} aria-hidden="true">
          {depth > 0 ? t.dropHere : t.drop}
        </span>
        <span id={id}>{hint}</span>
        {only !== undefined && <span>{t.onlyOne({ name: only })}</span>}
      </span>
    </div>
  );
}
