import type { FetchMedia } from "@layers-kit/sandbox";
import type { UploadMedia } from "../media-uploader/upload-queue.ts";

/** A place for files that lives in the page: what is uploaded to it, a sandbox can fetch. */
export interface PageUploads {
  readonly upload: UploadMedia;
  readonly fetchMedia: FetchMedia;
}

const host = "https://files.example.com/";

export function pageUploads(): PageUploads {
  const files = new Map<string, File>();
  return {
    upload: async (file, { onProgress, signal }) => {
      signal.throwIfAborted();
      onProgress(file.size, file.size);
      const url = `${host}${files.size}`;
      files.set(url, file);
      return { url };
    },
    fetchMedia: async ({ href }) => {
      const file = files.get(href);
      const body = file && new Uint8Array(await file.arrayBuffer());
      return {
        status: body ? 200 : 404,
        headers: new Headers(file && { "content-type": file.type, "content-length": String(file.size) }),
        body: body
          ? (async function* () {
              yield body;
            })()
          : null,
      };
    },
  };
}

/** A real picture, drawn here. */
export async function drawnPicture(name: string, type = "image/png"): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = 320;
  canvas.height = 320;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser cannot draw.");
  pen.fillStyle = "#2f4a43";
  pen.fillRect(0, 0, 320, 320);
  pen.fillStyle = "#e9e2d2";
  pen.beginPath();
  pen.arc(160, 160, 96, 0, 7);
  pen.fill();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!blob) throw new Error(`This browser cannot write ${type}.`);
  return new File([blob], name, { type });
}
