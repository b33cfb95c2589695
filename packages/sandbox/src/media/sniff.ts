import { fileTypeFromBuffer } from "file-type/core";

/** What bytes are, by the bytes alone; undefined when nothing known. */
export async function mimeOf(bytes: Uint8Array): Promise<string | undefined> {
  if (isSvg(bytes)) return "image/svg+xml";
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

/** Whether the first element is `<svg>`, past a byte-order mark, an XML declaration, comments and a plain doctype. */
function isSvg(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  let at = skipSpace(text, 0);
  for (;;) {
    const end = text.startsWith("<?", at)
      ? after(text, "?>", at)
      : text.startsWith("<!--", at)
        ? after(text, "-->", at)
        : /^<!doctype\s+svg[^>[]*>/i.exec(text.slice(at, at + 400))?.[0].length;
    if (end === undefined || end === -1) break;
    at = skipSpace(text, text.startsWith("<!d", at) || text.startsWith("<!D", at) ? at + end : end);
  }
  return /^<(?:[A-Za-z][\w.-]*:)?svg[\s/>]/.test(text.slice(at, at + 100));
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}
