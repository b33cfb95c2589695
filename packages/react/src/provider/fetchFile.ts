/** A file of finished content, and the content it belongs to. */
export interface FileToFetch {
  readonly url: string;
  readonly containerId: string;
}

/** Gets a file's bytes, for the customer to save. Rejects where it cannot; the file is then offered to be opened. */
export type FetchFile = (file: FileToFetch, signal: AbortSignal) => Promise<Blob>;

/** Straight from where it is shown from, which works where that host lets this page read it. */
export const fetchFromItsHost: FetchFile = async ({ url }, signal) => {
  const response = await fetch(url, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  return response.blob();
};
