import type { Content } from "@layers-kit/contract";

/** One file that a customer may keep. */
export interface ContentFile {
  readonly url: string;
  /** Without its ending, which depends on what comes: `slideshow-2`. */
  readonly name: string;
}

const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/svg+xml": "svg",
  "video/mp4": "mp4",
  "video/quicktime": "mov",
  "video/webm": "webm",
};

/** What finished content shows. A kind that is not known shows its picture. [docs ref/content/get-container] */
export type Shown =
  | { readonly kind: "slideshow"; readonly slides: readonly string[] }
  | {
      readonly kind: "video";
      readonly url: string;
      readonly poster: string | undefined;
      readonly ratio: string | undefined;
    }
  | { readonly kind: "none" };

export function shownOf({ preview, assets }: Pick<Content, "preview" | "assets">): Shown {
  const first = preview?.primaryUrl ?? undefined;
  const poster = preview?.thumbnailUrl ?? undefined;
  const video = preview?.videoUrl ?? (preview?.kind === "video" ? first : undefined);
  if (video) return { kind: "video", url: video, poster, ratio: preview?.aspectRatio ?? undefined };
  const images = (assets ?? []).filter(({ kind }) => kind === "image").map(({ url }) => url);
  const all = [preview?.imageUrls ?? [], images, first ? [first] : [], poster ? [poster] : []];
  const slides = all.find((urls) => urls.length > 0);
  return slides ? { kind: "slideshow", slides } : { kind: "none" };
}

/** The files behind what is shown, each with a name of its own. */
export function filesOf(shown: Shown): ContentFile[] {
  if (shown.kind === "video") return [{ url: shown.url, name: "video" }];
  if (shown.kind === "none") return [];
  return shown.slides.map((url, at) => ({ url, name: `slideshow-${at + 1}` }));
}

/** A file's name by its type, else by its address. */
export function fileName({ name, url }: ContentFile, type: string): string {
  const ending = endings[type.split(";")[0]?.trim() ?? ""] ?? /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(url)?.[1];
  return ending ? `${name}.${ending}` : name;
}
