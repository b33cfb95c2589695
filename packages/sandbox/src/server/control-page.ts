import { readFile } from "node:fs/promises";
import type { Sandbox } from "../sandbox.ts";
import { refusal } from "./refuse.ts";

const folder = new URL("../../control/", import.meta.url);
const FILE = /^\/sandbox\/page\/([a-z-]+\.(?:js|css))$/;
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** Nothing from elsewhere, nothing inline, no frame around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Answers the page at `/sandbox`, its own files, and the control API. `refused` is the sentence for whoever may not. */
export async function answerControlCall(sandbox: Sandbox, request: Request, refused: string | null): Promise<Response> {
  if (refused !== null) return refusal("ORIGIN_NOT_ALLOWED", refused);
  if (request.method === "GET" || request.method === "HEAD") {
    const { pathname } = new URL(request.url);
    if (pathname === "/sandbox" || pathname === "/sandbox/") return file("page.html");
    const name = FILE.exec(pathname)?.[1];
    if (name !== undefined) return file(name);
  }
  return sandbox.control(request);
}

async function file(name: string): Promise<Response> {
  const bytes = await readFile(new URL(name, folder)).catch(() => null);
  if (!bytes) return refusal("NOT_FOUND", "The page has no such file.");
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "";
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Security-Policy": policy,
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  });
}
