import { headers as names } from "@layers-kit/contract";
import type { Who } from "../attack.ts";
import { MOUNT, session } from "../options.ts";

/** Bytes that no HTTP library sends, on a connection of their own. */
export interface WireAttack {
  readonly name: string;
  bytes(who: Who): string;
}

const own = ({ mine }: Who): string => `${MOUNT}/v1/projects/${mine.project}`;
const others = ({ theirs }: Who): string => `${MOUNT}/v1/projects/${theirs.project}`;

const signedIn = (customer: string): string => `${names.kit}: 1\r\n${session.customer}: ${customer}\r\n`;

/** A request of the customer with something more in its head, and a body as it stands. */
const request = (who: Who, { line = `GET ${own(who)} HTTP/1.1`, head = "", body = "", close = true } = {}): string =>
  `${line}\r\nHost: app.acme-host.com\r\n${signedIn(who.me)}${close ? "Connection: close\r\n" : ""}${head}\r\n${body}`;

const json = "Content-Type: application/json\r\n";
const patch = (who: Who): string => `PATCH ${own(who)} HTTP/1.1`;

/** A second request inside the first one's body, for a server that ends the body elsewhere than its neighbour. */
const smuggled = (who: Who): string => `DELETE ${others(who)} HTTP/1.1\r\nHost: x\r\n${signedIn(who.me)}\r\n`;

const heads: Readonly<Record<string, (who: Who) => string>> = {
  "two lengths": () => "Content-Length: 2\r\nContent-Length: 7\r\n",
  "a length and chunks": () => "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
  "a signed length": () => "Content-Length: +2\r\n",
  "a negative length": () => "Content-Length: -1\r\n",
  "a length in hex": () => "Content-Length: 0x2\r\n",
  "an unknown transfer coding": () => "Transfer-Encoding: xchunked\r\n",
  "two transfer codings": () => "Transfer-Encoding: chunked, identity\r\n",
  "two hosts": () => "Host: evil.com\r\n",
  "a header folded over lines": () => "X-A: b\r\n c: d\r\n",
  "a bare line feed in a value": () => "X-A: b\nX-Layers-Organization: org_evil\r\n",
  "a bare carriage return in a value": () => "X-A: b\rX-Layers-Organization: org_evil\r\n",
  "a NUL in a value": () => "X-A: b\0c\r\n",
  "a space before the colon": ({ other }) => `${session.customer} : ${other}\r\n`,
  "a header without a name": () => ": b\r\n",
  "underscores for dashes": ({ other }) => `${session.customer.replaceAll("-", "_")}: ${other}\r\n`,
  "headers of 64 KB": () => `X-A: ${"a".repeat(65_536)}\r\n`,
  "two thousand headers": () => Array.from({ length: 2000 }, (_, i) => `X-${i}: a\r\n`).join(""),
  "a wish to drop our own headers": () => `Connection: authorization, ${names.kit}, content-type\r\n`,
  "a wish for trailers": () => "TE: trailers\r\nTrailer: X-A\r\n",
  "a wish to change the protocol": () => "Upgrade: websocket\r\n",
  "a wish for HTTP/2": () => "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n",
  "a wish to be waited for": () => "Expect: 100-continue\r\n",
  "an unknown wish": () => "Expect: 200-maybe\r\n",
  "bytes above ASCII in a value": () => `X-A: ${String.fromCharCode(0xe9, 0xff)}\r\n`,
};

const wholes: Readonly<Record<string, (who: Who) => string>> = {
  "a second request hidden behind a length": (who) =>
    request(who, {
      line: patch(who),
      head: `${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n`,
      body: `0\r\n\r\n${smuggled(who)}`,
    }),
  "a second request behind a body that is too short": (who) =>
    request(who, { line: patch(who), head: `${json}Content-Length: 0\r\n`, body: smuggled(who), close: false }).replace(
      /\r\n\r\n$/,
      "\r\nConnection: close\r\n\r\n",
    ),
  "a trailer that says who is signed in": (who) =>
    request(who, {
      line: patch(who),
      head: `${json}Transfer-Encoding: chunked\r\nTrailer: ${session.customer}\r\n`,
      body: `2\r\n{}\r\n0\r\n${session.customer}: ${who.other}\r\n\r\n`,
    }),
  "a chunk with an extension": (who) =>
    request(who, {
      line: patch(who),
      head: `${json}Transfer-Encoding: chunked\r\n`,
      body: `2;x="\r\n{}\r\n0\r\n\r\n`,
    }),
  "a chunk of endless size": (who) =>
    request(who, { line: patch(who), head: `${json}Transfer-Encoding: chunked\r\n`, body: "fffffffffffffffff\r\n{}" }),
  "a tunnel": (who) => request(who, { line: "CONNECT api.layers.com:443 HTTP/1.1" }),
  "a host of another": (who) => request(who).replace("app.acme-host.com", "api.layers.com"),
  "no host": (who) => request(who).replace("Host: app.acme-host.com\r\n", ""),
  "an absolute form with another host": (who) => request(who, { line: `GET http://evil.com${own(who)} HTTP/1.1` }),
  "a line break in the target": (who) =>
    request(who, { line: `GET ${own(who)}\nX-Layers-Organization: org_evil HTTP/1.1` }),
  "a space in the target": (who) => request(who, { line: `GET ${own(who)} ${others(who)} HTTP/1.1` }),
  "a tab for a space": (who) => request(who, { line: `GET\t${own(who)}\tHTTP/1.1` }),
  "bytes above ASCII in the target": (who) =>
    request(who, { line: `GET ${own(who)}${String.fromCharCode(0xe9)} HTTP/1.1` }),
  "an old version": (who) => request(who, { line: `GET ${own(who)} HTTP/1.0` }),
  "no version": (who) => `GET ${own(who)}\r\n\r\n`,
  "a version to come": (who) => request(who, { line: `GET ${own(who)} HTTP/3.0` }),
  "the start of HTTP/2": () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "no HTTP at all": () => "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
};

/** What reaches the platform as bytes: refused there or here, or harmless. */
export const wireAttacks: readonly WireAttack[] = [
  ...Object.entries(heads).map(([name, head]) => ({ name, bytes: (who: Who) => request(who, { head: head(who) }) })),
  ...Object.entries(wholes).map(([name, bytes]) => ({ name, bytes })),
];
