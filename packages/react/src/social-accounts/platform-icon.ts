import type { Icon } from "../ui/icon/drawing.tsx";
import { InstagramIcon, TikTokIcon } from "../ui/icon/platform-icons.tsx";

const icons: Readonly<Record<string, Icon>> = { tiktok: TikTokIcon, instagram: InstagramIcon };

/** A platform's mark. One that the API adds has none here yet, and goes by its name alone. */
export function platformIcon(platform: string): Icon | undefined {
  return Object.hasOwn(icons, platform) ? icons[platform] : undefined;
}
