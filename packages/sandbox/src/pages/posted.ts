import type { ContentRow } from "../state/rows.ts";
import { assetsOf, isVideo } from "../work/job-result.ts";
import { settle } from "../work/settle.ts";
import type { World } from "../world.ts";
import { escapeHtml, page } from "./html.ts";

/** Where a published post's `externalUrl` leads: what TikTok or Instagram would show. */
export function answerPostedPage(world: World, postId: string): Response {
  settle(world);
  const { posts, content, socialAccounts } = world.state;
  const post = posts.get(postId);
  const container = post && content.get(post.containerId);
  const account = post && socialAccounts.get(post.socialAccountId);
  const nonce = world.ids.token();
  if (post?.status !== "published" || !container || !account) {
    return page({ title: "There is no such post", main: "", status: 404, nonce });
  }
  const slides = picturesOf(world, container).map(
    ({ url, words }) => `<img src="${new URL(url).pathname}" alt="${escapeHtml(words)}">`,
  );
  const caption = escapeHtml(post.captionOverride ?? container.caption);
  const main = `<p class="quiet">Posted inside the sandbox only.</p>${slides.join("")}<p>${caption}</p>`;
  return page({ title: `@${account.handle}`, main, nonce });
}

/** What can be shown without a player: every picture, and a video's first one. */
function picturesOf(world: World, content: ContentRow): { url: string; words: string }[] {
  const assets = assetsOf(world, content);
  const urls = isVideo(content) ? assets.map((asset) => asset.thumbnailUrl) : assets.map((asset) => asset.url);
  return urls.flatMap((url, at) => (url ? [{ url, words: content.slides[at] ?? "" }] : []));
}
