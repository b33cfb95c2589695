const encoder = new TextEncoder();

/**
 * The value of `X-Layers-Signature`: `t=<unix seconds>,v1=<hex>`, with one `v1` for each secret that is valid. The MAC is
 * HMAC-SHA256 over `<t>.<body>`, keyed with the whole secret as it was shown, `whsec_` included; the latter is assumed.
 * [docs ops/webhooks]
 */
export async function signature(secrets: readonly string[], at: number, body: string): Promise<string> {
  const t = Math.floor(at / 1000);
  const macs = await Promise.all(secrets.map((secret) => hmac(secret, `${t}.${body}`)));
  return [`t=${t}`, ...macs.map((mac) => `v1=${mac}`)].join(",");
}

async function hmac(secret: string, text: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, encoder.encode(text));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
