import { type AppMediaLimit, appMediaLimits, type ErrorIssue } from "@layers-kit/contract";
import { Refusal } from "../errors.ts";

export type MediaKind = keyof typeof appMediaLimits;

/** What an upload says about itself before its first byte: tus's `Upload-Length` and `Upload-Metadata`. */
export interface Announced {
  readonly size: number | undefined;
  readonly metadata: Readonly<Record<string, string | null>> | undefined;
}

const FILENAME_MAX_LENGTH = 255;

/** What kind of app media an upload is to be; refuses what Layers would refuse, before a byte of it has travelled. */
export function checkAnnounced({ size, metadata = {} }: Announced): MediaKind {
  const kind = Object.keys(appMediaLimits).find((name): name is MediaKind => name === metadata.kind);
  if (!kind) throw refuse("kind", `must be one of ${Object.keys(appMediaLimits).join(", ")}`);
  const { mimeTypes, maxBytes }: AppMediaLimit = appMediaLimits[kind];

  if (!metadata.filename) throw refuse("filename", "is required");
  if (metadata.filename.length > FILENAME_MAX_LENGTH) {
    throw refuse("filename", `must be at most ${FILENAME_MAX_LENGTH} characters`);
  }
  // Some systems know no type for a file; then its bytes alone decide, at the end.
  if (metadata.filetype && !mimeTypes.includes(metadata.filetype.toLowerCase())) {
    throw refuse("filetype", `must be one of ${mimeTypes.join(", ")} for a ${kind}`);
  }
  if (size === undefined) throw refuse("size", "must be known before the upload starts");
  if (size === 0) throw refuse("size", "must not be zero: the file is empty");
  if (size > maxBytes) {
    throw new Refusal("BODY_TOO_LARGE", `A ${kind} may have at most ${maxBytes} bytes; this file has ${size}.`, {
      issues: [{ path: "size", message: `must be at most ${maxBytes}` }],
    });
  }
  return kind;
}

/** Refuses a finished file whose bytes are not of a type that its kind may have. */
export function checkFound(kind: MediaKind, mimeType: string | undefined): void {
  const { mimeTypes }: AppMediaLimit = appMediaLimits[kind];
  if (mimeType === undefined || !mimeTypes.includes(mimeType)) {
    const found = mimeType === undefined ? "of no type we know, or with active content" : `a ${mimeType}`;
    throw refuse("file", `is ${found}; a ${kind} must be one of ${mimeTypes.join(", ")}`);
  }
}

function refuse(path: string, message: string): Refusal {
  const issue: ErrorIssue = { path, message };
  return new Refusal("VALIDATION", "The file was not accepted.", { issues: [issue] });
}
