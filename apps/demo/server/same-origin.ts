import { Refusal } from "./errors.ts";

/**
 * Refuses a request that another site's page could have made. Browsers tell with `Sec-Fetch-Site`, older ones with `Origin`;
 * a program that is no browser sends neither and carries no one's cookie.
 */
export function requireSameOrigin(headers: Headers, origins: readonly string[]): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const ours = origin !== null && origins.includes(origin);
  const allowed = site === null ? origin === null || ours : site === "same-origin" || site === "none" || ours;
  if (!allowed) {
    throw new Refusal(
      "ORIGIN_NOT_ALLOWED",
      "This request came from a page of another site. Open the dashboard itself.",
    );
  }
}
