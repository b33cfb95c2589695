/** What a person ends on after the consent page: where it sent them, and what that page answered. */
export interface ConsentEnd {
  readonly returnedTo: URL;
  readonly status: number;
}

/** Answers a consent page as a browser would: reads the form as it stands, presses a button, follows the redirect. */
export async function answerConsent(authorizeUrl: string, press: "Allow" | "Deny" = "Allow"): Promise<ConsentEnd> {
  const page = await fetch(authorizeUrl);
  if (!page.ok) throw new Error(`The consent page answered ${page.status}.`);
  const sent = await fetch(authorizeUrl, {
    method: "POST",
    body: filledIn(await page.text(), press),
    redirect: "manual",
  });
  const location = sent.headers.get("location");
  if (sent.status !== 303 || !location) throw new Error(`The form was answered with ${sent.status}.`);
  const { status } = await fetch(location, { headers: { Accept: "text/html" } });
  return { returnedTo: new URL(location), status };
}

function filledIn(html: string, press: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [, input = ""] of html.matchAll(/<input ([^>]*)>/g)) {
    const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? "";
    if (of("type") !== "radio" || / checked/.test(input)) fields.append(of("name"), of("value"));
  }
  const button = new RegExp(`<button name="([^"]*)" value="([^"]*)"[^>]*>${press}</button>`).exec(html);
  if (!button?.[1]) throw new Error(`The form has no button "${press}".`);
  fields.append(button[1], button[2] ?? "");
  return fields;
}
