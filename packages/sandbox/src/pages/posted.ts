import { isVideo } from "../rooms/content-view.ts";
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
  const pictures = isVideo(container) ? 1 : container.slides.length;
  const slides = Array.from({ length: pictures }, (_, at) => {
    const words = escapeHtml(container.slides[at] ?? "");
    return `<img src="/cdn/content/${container.id}/${at + 1}" alt="${words}">`;
  });
  const caption = escapeHtml(post.captionOverride ?? container.caption);
  const main = `<p class="quiet">Posted inside the sandbox only.</p>${slides.join("")}<p>${caption}</p>`;
  return page({ title: `@${account.handle}`, main, nonce });
}
