/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; --ground: #f4f5f2; --card: #fff; --ink: #16211b; --quiet: #55635b; --line: #c3ccc5; --act: #1f6b4a; --on-act: #fff; --bad: #a3261f; }
@media (prefers-color-scheme: dark) { :root { --ground: #101512; --card: #1a211d; --ink: #e9efea; --quiet: #a5b3aa; --line: #3c4941; --act: #7fd3a9; --on-act: #0c1a13; --bad: #ff9d94; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { width: 100%; max-width: 27rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: clamp(1.25rem, 5vw, 2rem); }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
p, ul { margin: 0 0 1rem; } ul { padding-inline-start: 1.25rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.sandbox { display: inline-block; margin-bottom: 1rem; padding: .15rem .6rem; border: 1px dashed var(--line); border-radius: 2rem; font-size: .8rem; color: var(--quiet); }
fieldset { border: 0; padding: 0; margin: 0 0 1.25rem; } legend { padding: 0; font-weight: 600; margin-bottom: .25rem; }
label.row { display: flex; gap: .6rem; align-items: center; min-height: 2.75rem; } input[type=radio] { inline-size: 1.2rem; block-size: 1.2rem; accent-color: var(--act); flex: none; }
input[type=text] { width: 100%; min-height: 2.75rem; padding: .4rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .5rem; }
fieldset:not(:has([value="@"]:checked)) .another { display: none; }
.another label { display: block; margin-bottom: .35rem; }
.error { color: var(--bad); margin: .35rem 0 0; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; } button { flex: 1 1 8rem; min-height: 2.75rem; font: inherit; font-weight: 600; border-radius: .5rem; border: 1px solid var(--act); background: transparent; color: var(--act); cursor: pointer; }
button[value=allow] { background: var(--act); color: var(--on-act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
img { display: block; width: 100%; border-radius: .5rem; margin-bottom: 1rem; }
@media (forced-colors: active) { button[value=allow] { border-width: 3px; } }
`;

/** One of the sandbox's own pages. No script, no frame around it, and forms that go only where `formTargets` says. */
export function page(options: {
  readonly title: string;
  readonly main: string;
  readonly status?: number;
  readonly nonce: string;
  readonly formTargets?: readonly string[];
}): Response {
  const { title, main, status = 200, nonce, formTargets = [] } = options;
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style nonce="${nonce}">${style}</style></head>
<body><main><span class="sandbox">Layers sandbox</span><h1>${escapeHtml(title)}</h1>${main}</main></body>
</html>`;
  const forms = formTargets.length > 0 ? formTargets.join(" ") : "'none'";
  return new Response(html, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`,
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  });
}
