import { SaxesParser } from "saxes";

const SVG = "http://www.w3.org/2000/svg";
const ACTIVE = new Set(["script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "set"]);

/**
 * Whether bytes are an SVG that is a picture and nothing more: no script, no handler, no foreign markup, no document type,
 * nothing fetched from elsewhere.
 */
export function isStaticSvg(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  // Saxes goes on after an error unless the handler throws.
  const refuse = (): never => {
    throw new Error("not a static SVG");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("processinginstruction", refuse);
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (elements++ === 0 && (local !== "svg" || uri !== SVG)) refuse();
    if (uri === "http://www.w3.org/1999/xhtml" || ACTIVE.has(local.toLowerCase())) refuse();
    for (const attribute of Object.values(attributes)) {
      if (!isStaticAttribute(attribute.local.toLowerCase(), attribute.value)) refuse();
    }
  });
  parser.on("text", (content) => {
    if (/@import/i.test(content)) refuse();
  });
  parser.on("cdata", (content) => {
    if (/@import/i.test(content)) refuse();
  });
  try {
    parser.write(text).close();
  } catch {
    return false;
  }
  return elements > 0;
}

function isStaticAttribute(name: string, value: string): boolean {
  if (name.startsWith("on")) return false;
  // Animations can write a reference after the file was checked.
  if (name === "attributename" && /href|^on/i.test(value)) return false;
  if (name === "href") return /^#/.test(value.trim()) || /^data:image\/(png|jpeg|webp);/i.test(value.trim());
  return true;
}
