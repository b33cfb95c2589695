import { SaxesParser } from "saxes";

const SVG = "http://www.w3.org/2000/svg";
const ACTIVE = new Set(["script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "set"]);

/**
 * Whether bytes are an SVG that is a picture and nothing more: no script, no handler, no foreign markup, no document type,
 * nothing fetched from elsewhere.
 */
export function isStaticSvg(bytes: Uint8Array): boolean {
  let elements = 0;
  // Comments and CDATA may cut a style sheet anywhere, so it is judged whole.
  let styleSheet: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("processinginstruction", refuse);
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (elements++ === 0 && (local !== "svg" || uri !== SVG)) refuse();
    if (uri === "http://www.w3.org/1999/xhtml" || ACTIVE.has(local.toLowerCase()) || styleSheet !== null) refuse();
    if (local === "style") styleSheet = "";
    for (const attribute of Object.values(attributes)) {
      if (!isStaticAttribute(attribute.local.toLowerCase(), attribute.value)) refuse();
    }
  });
  const read = (content: string): void => {
    if (styleSheet !== null) styleSheet += content;
  };
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("closetag", () => {
    if (styleSheet !== null && !isStaticCss(styleSheet)) refuse();
    styleSheet = null;
  });
  try {
    parser.write(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).close();
  } catch {
    return false;
  }
  return elements > 0;
}

/** Saxes goes on after an error unless its handler throws. */
function refuse(): never {
  throw new Error("not a static SVG");
}

function isStaticAttribute(name: string, value: string): boolean {
  if (name.startsWith("on")) return false;
  // An animation could write a reference after the file was checked.
  if (name === "attributename" && /href|^on/i.test(value)) return false;
  return name === "href" ? isOwnReference(value) : isStaticCss(value);
}

/** Styles stand in many attributes, so every value is read as one. An escape could hide a word. */
function isStaticCss(css: string): boolean {
  if (/@import|image-set|src\s*\(/i.test(css) || (/\\/.test(css) && /[(:]/.test(css))) return false;
  return [...css.matchAll(/url\s*\(([^)]*)/gi)].every(([, reference = ""]) =>
    isOwnReference(reference.replaceAll(/["']/g, "")),
  );
}

function isOwnReference(reference: string): boolean {
  return /^(#|data:image\/(png|jpeg|webp);)/i.test(reference.trim());
}
