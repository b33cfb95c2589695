/** What a word of the API's is called. One that is not known yet is shown as it came. */
export function called(names: Readonly<Record<string, string>>, word: string): string {
  return (Object.hasOwn(names, word) ? names[word] : word) ?? word;
}

const platforms: Readonly<Record<string, string>> = { tiktok: "TikTok", instagram: "Instagram" };

/** The same in every language. */
export function platformName(platform: string): string {
  return called(platforms, platform);
}

const fileTypes: Readonly<Record<string, string>> = {
  "image/png": "PNG",
  "image/jpeg": "JPG",
  "image/webp": "WebP",
  "image/svg+xml": "SVG",
  "image/heic": "HEIC",
  "video/mp4": "MP4",
  "video/quicktime": "MOV",
  "video/webm": "WebM",
};

/** The same in every language. */
export function fileTypeNames(mimeTypes: readonly string[]): string[] {
  return mimeTypes.map((type) => called(fileTypes, type));
}
