/** How long a browser may take to read what it was told to save. */
const readingMs = 60_000;

/** Has the browser save what was fetched. */
export function saveBlob(page: Document, blob: Blob, name: string): void {
  const link = page.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingMs);
}
