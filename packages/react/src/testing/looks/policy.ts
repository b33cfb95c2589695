/**
 * As strict as a page's content security policy can be that shows pictures of its own: nothing inline, nothing evaluated, no
 * style but from a file or under the nonce, which the kit is not told.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'nonce-cGxhaW5seSBmYWtl'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self' ws:",
].join("; ");

/** What shows the stories is not under test, and has styles of its own. */
const storybook = /\/@?storybook[/+]/;

const violations: string[] = [];

let inForce: Promise<void> | undefined;

/** Puts the policy in force for everything that comes after, once, and waits until a style attribute has been refused. */
export function enforcePolicy(document: Document): Promise<void> {
  inForce ??= enforce(document);
  return inForce;
}

async function enforce(document: Document): Promise<void> {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  document.head.append(meta);
  await new Promise((refused) => {
    document.addEventListener("securitypolicyviolation", refused, { once: true });
    const canary = document.createElement("div");
    canary.setAttribute("style", "color: red");
  });
  document.addEventListener(
    "securitypolicyviolation",
    ({ target, violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      if (storybook.test(sourceFile)) return;
      const where = target instanceof Element ? `<${target.localName} class="${target.getAttribute("class")}">` : "";
      violations.push(`${violatedDirective} ${blockedURI} ${where} ${sourceFile}:${lineNumber}`);
    },
  );
}

/** What the policy has refused since this was last asked. */
export function takeViolations(): string[] {
  return violations.splice(0);
}
