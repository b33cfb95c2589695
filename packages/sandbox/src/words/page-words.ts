/** What a web page calls itself and how it describes itself, from its head. */
export function pageWords(html: string): { title?: string; description?: string } {
  // Only the head, so that the cost is bounded whatever the page holds.
  const head = html.slice(0, 200_000);
  const metas = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\s[^<>]{1,4000}>/gi)) {
    const name = attribute(tag, "property") ?? attribute(tag, "name");
    const content = attribute(tag, "content");
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const inTitle = /<title[^<>]{0,200}>([^<]{1,1000})<\/title>/i.exec(head)?.[1];
  const title = tidy(metas.get("og:site_name") ?? inTitle ?? metas.get("og:title"), 200);
  const description = tidy(metas.get("description") ?? metas.get("og:description"), 1000);
  return { ...(title && { title }), ...(description && { description }) };
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

function tidy(text: string | undefined, most: number): string | undefined {
  const plain = text?.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
  return plain?.replace(/\s+/g, " ").trim().slice(0, most) || undefined;
}
