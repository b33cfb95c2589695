import { readBytes } from "../pipeline/body.ts";
import { Refusal } from "../pipeline/errors.ts";
import type { OAuthRow, ProjectRow } from "../state/rows.ts";
import { tagOf } from "../words/hashtags.ts";
import { answerConsent, consentEnd } from "../work/consent.ts";
import { settle } from "../work/settle.ts";
import type { World } from "../world.ts";
import { escapeHtml, page } from "./html.ts";

const platformNames = { tiktok: "TikTok", instagram: "Instagram" } as const;
/** The choice of a handle that is typed in; no handle looks like it. */
const ANOTHER = "@";
const HANDLE = /^[A-Za-z0-9._]{2,24}$/;
const MAX_FORM_BYTES = 10_000;

/** The page that stands in for TikTok's and Instagram's own consent. */
export async function answerConsentPage(world: World, request: Request, token: string): Promise<Response> {
  settle(world);
  const row = world.state.oauth.named(token);
  const project = row && world.state.projects.get(row.projectId);
  if (!row || !project) return gone(world, 404, "This link is not known", "Go back to the app and start again.");
  const end = consentEnd(world, row);
  if (end === "answered") return gone(world, 410, "This link was used already", "Each link can be answered once.");
  if (end === "expired") return gone(world, 410, "This link has expired", "It lives for ten minutes. Start again.");
  if (request.method === "GET" || request.method === "HEAD") return form(world, row, project, null);
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "GET, POST" } });
  return submit(world, row, project, request);
}

async function submit(world: World, row: OAuthRow, project: ProjectRow, request: Request): Promise<Response> {
  const fields = await readForm(request);
  if (!fields) return gone(world, 400, "This form could not be read", "Go back and try again.");
  // Reading took time in which the same form may have been sent twice.
  const latest = world.state.oauth.get(row.id) ?? row;
  if (consentEnd(world, latest) !== null) return gone(world, 410, "This link was used already", "Go back to the app.");
  const decision = fields.get("decision");
  if (decision === "deny") return leave(world, answerConsent(world, latest, { allow: false }));
  if (decision !== "allow") return form(world, latest, project, null, 422);
  const chosen = fields.get("handle") ?? "";
  const handle = (chosen === ANOTHER ? (fields.get("other") ?? "") : chosen).trim().replace(/^@/, "");
  if (latest.reauthorises === null && !HANDLE.test(handle)) return form(world, latest, project, handle, 422);
  return leave(world, answerConsent(world, latest, { allow: true, handle }));
}

async function leave(world: World, url: string): Promise<Response> {
  await world.state.commit();
  return new Response(null, {
    status: 303,
    headers: { Location: url, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" },
  });
}

async function readForm(request: Request): Promise<URLSearchParams | null> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return null;
  try {
    return new URLSearchParams(new TextDecoder().decode(await readBytes(request, MAX_FORM_BYTES)));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** `refused` is the handle that was not one. */
function form(world: World, row: OAuthRow, project: ProjectRow, refused: string | null, status = 200): Response {
  const platform = platformNames[row.platform];
  const brand = project.appName ?? project.name;
  const main = `
<p class="quiet">This page stands in for ${platform}. Nothing is connected and nothing will be posted outside the sandbox.</p>
<p><strong>${escapeHtml(brand)}</strong> would like to:</p>
<ul><li>see your profile</li><li>post for you at the times you choose</li></ul>
<form method="post">
${row.reauthorises === null ? handleFields(project, refused) : knownAccount(world, row.reauthorises)}
<div class="actions"><button name="decision" value="allow">Allow</button><button name="decision" value="deny" formnovalidate>Deny</button></div>
</form>`;
  return page({
    title: `Connect ${platform}`,
    main,
    status,
    nonce: world.ids.token(),
    // A browser also holds the redirect after the form to this list.
    formTargets: ["'self'", new URL(row.returnUrl).origin],
  });
}

function handleFields(project: ProjectRow, refused: string | null): string {
  const suggestions = handlesFor(project);
  const rows = suggestions.map((handle, at) => {
    const checked = refused === null && at === 0 ? " checked" : "";
    return `<label class="row"><input type="radio" name="handle" value="${handle}"${checked}>@${handle}</label>`;
  });
  const wrong = refused !== null;
  const error = wrong
    ? `<p class="error" id="wrong">A handle has 2 to 24 letters from a to z, digits, dots or underscores.</p>`
    : "";
  return `<fieldset><legend>Which account?</legend>${rows.join("")}
<label class="row"><input type="radio" name="handle" value="${ANOTHER}"${wrong ? " checked" : ""}>Another one</label>
<div class="another"><label for="other">Its handle</label>
<input type="text" id="other" name="other" value="${escapeHtml(refused ?? "")}" autocapitalize="none" autocomplete="off" spellcheck="false"${
    wrong ? ` aria-invalid="true" aria-describedby="wrong" autofocus` : ""
  }>${error}</div></fieldset>`;
}

function knownAccount(world: World, accountId: string): string {
  const handle = world.state.socialAccounts.get(accountId)?.handle ?? "";
  return `<p>The account <strong>@${escapeHtml(handle)}</strong> is connected again.</p>`;
}

/** Two plausible handles from the brand's name. */
function handlesFor(project: ProjectRow): string[] {
  const plain = (project.appName ?? project.name).normalize("NFKD");
  const name =
    tagOf(plain)
      .replace(/[^a-z0-9]/g, "")
      .slice(0, 18) || "mybrand";
  return [name.length > 1 ? name : `${name}brand`, `${name}.daily`];
}

function gone(world: World, status: number, title: string, advice: string): Response {
  return page({ title, main: `<p>${escapeHtml(advice)}</p>`, status, nonce: world.ids.token() });
}
