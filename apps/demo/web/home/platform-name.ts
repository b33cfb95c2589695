const names: Readonly<Record<string, string>> = { tiktok: "TikTok", instagram: "Instagram" };

/** A platform as people write it; one that is not known yet as it came. */
export function platformName(platform: string): string {
  return names[platform] ?? platform;
}
