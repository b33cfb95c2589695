import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brand, play } from "../testing/play.ts";
import { fetchPublicMedia, mediaFetcher } from "./node-fetch-media.ts";

let server: Server;
let origin: string;
let hits: string[];

beforeEach(async () => {
  hits = [];
  server = createServer((request, response) => {
    hits.push(request.url ?? "");
    const [, kind, rest = ""] = /^\/([a-z]+)\/?(.*)$/.exec(request.url ?? "") ?? [];
    if (kind === "logo") return response.end(readFileSync(new URL("../testing/media/logo.png", import.meta.url)));
    if (kind === "away") return response.writeHead(302, { Location: decodeURIComponent(rest) }).end();
    if (kind === "hops") {
      const left = Number(rest);
      return response.writeHead(307, { Location: left > 1 ? `/hops/${left - 1}` : "/logo" }).end();
    }
    if (kind === "endless") {
      const more = (): void => void response.write(Buffer.alloc(256_000), () => setImmediate(more));
      response.on("error", () => undefined);
      return more();
    }
    if (kind === "boast") return response.writeHead(200, { "Content-Length": 999_999_999 }).end();
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function add(url: string, allowHosts: string[] = [origin], fetchMedia = fetchPublicMedia) {
  const { call } = play({ fetchMedia, allowHosts });
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const answer = await call("POST", `/v1/projects/${id}/app-media`, { kind: "logo", url });
  return { status: answer.status, message: answer.body.error?.details?.issues?.[0]?.message as string | undefined };
}

describe("app media", () => {
  test("is fetched from an allowed origin, though it is loopback and http", async () => {
    expect((await add(`${origin}/logo`)).status).toBe(201);
  });

  test("follows three redirects and not a fourth", async () => {
    expect((await add(`${origin}/hops/3`)).status).toBe(201);
    expect(await add(`${origin}/hops/4`)).toMatchObject({ status: 422, message: "redirects more than 3 times" });
  });

  test.each([
    ["another port of this machine", (own: string) => own.replace(/\d+$/, "1")],
    ["this machine by name", (own: string) => own.replace("127.0.0.1", "localhost")],
    ["http", () => "http://93.184.216.34/logo.png"],
    ["a metadata service", () => "https://169.254.169.254/latest/meta-data"],
    ["a decimal address", () => "https://2130706433/"],
    ["a mapped address", () => "https://[::ffff:127.0.0.1]/"],
    ["a name of this machine", () => "https://localhost/"],
  ])("is refused from %s, directly and behind a redirect", async (_, urlOf) => {
    const url = urlOf(origin);
    expect((await add(url)).status).toBe(422);
    expect((await add(`${origin}/away/${encodeURIComponent(url)}`)).status).toBe(422);
    expect(hits).toEqual([`/away/${encodeURIComponent(url)}`]);
  });

  test("is refused from a name that leads to a private address, even among public ones", async () => {
    const fetchMedia = mediaFetcher((_hostname, _options, done) =>
      done(null, [
        { address: "93.184.216.34", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]),
    );
    const url = `https://rebind.example:${new URL(origin).port}/logo`;
    expect(await add(url, [], fetchMedia)).toEqual({ status: 422, message: "does not lead to a public address" });
    expect(hits).toEqual([]);
  });

  test("is refused once it is larger than its kind may be, however it is announced", async () => {
    expect(await add(`${origin}/endless`)).toMatchObject({ status: 422, message: "is larger than 5 MB" });
    expect(await add(`${origin}/boast`)).toMatchObject({ status: 422, message: "is larger than 5 MB" });
  });

  test("that is not there is refused with the status it answered", async () => {
    expect(await add(`${origin}/none`)).toMatchObject({ status: 422, message: "answered 404" });
  });
});
