/** How long a browser may take to read what it was told to save. */
const readingMs = 60_000;

/** Fetches a file from where it is served and has the browser save it. */
export async function fetchFile(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(url, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  return response.blob();
}

export function saveBlob(page: Document, blob: Blob, name: string): void {
  const link = page.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingMs);
}
