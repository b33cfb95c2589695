import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { expectFreePorts, listeners } from "./ports.mjs";

function occupiedPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

test("without settings the demo is on 4173, the sandbox on 4174, both on loopback only", () => {
  expect(listeners({ PORT: "" })).toEqual({
    host: "127.0.0.1",
    ports: new Map([
      ["PORT", 4173],
      ["SANDBOX_PORT", 4174],
    ]),
  });
});

test("with a key of the real API there is no sandbox port to be taken", () => {
  const { ports } = listeners({ LAYERS_API_KEY: "key", PORT: "4174", SANDBOX_PORT: "nonsense" });
  expect([...ports]).toEqual([["PORT", 4174]]);
});

test.each(["-1", "65536", "80.5", "http", "0x50", "1e3"])("a port of %s is refused, naming the variable", (value) => {
  expect(() => listeners({ PORT: value })).toThrow(`PORT must be a whole number from 0 to 65535, and is "${value}".`);
  expect(() => listeners({ SANDBOX_PORT: value })).toThrow("SANDBOX_PORT must be");
});

test("demo and sandbox may not share a port, unless both take any free one", () => {
  expect(() => listeners({ PORT: "4174" })).toThrow("PORT and SANDBOX_PORT are both 4174");
  expect([...listeners({ PORT: "0", SANDBOX_PORT: "0" }).ports.values()]).toEqual([0, 0]);
});

test("a taken port is named, with the command that chooses another which is free", async () => {
  const port = await occupiedPort();
  const failure = expectFreePorts("127.0.0.1", new Map([["SANDBOX_PORT", port]]));
  await expect(failure).rejects.toThrow(
    new RegExp(`^Port ${port} is in use: stop what uses it, or choose another with SANDBOX_PORT=\\d+ npm start\\.$`),
  );
  const other = await failure.catch((error: Error) => Number(/=(\d+)/.exec(error.message)?.[1]));
  await expect(expectFreePorts("127.0.0.1", new Map([["PORT", other as number]]))).resolves.toBeUndefined();
});

test("free ports and port 0 pass, and are free again afterwards", async () => {
  const ports = new Map([
    ["PORT", 0],
    ["SANDBOX_PORT", 0],
  ]);
  await expectFreePorts("127.0.0.1", ports);
  await expect(expectFreePorts("127.0.0.1", ports)).resolves.toBeUndefined();
});

test("an address that is not this machine's is named", async () => {
  await expect(expectFreePorts("203.0.113.7", new Map([["PORT", 4173]]))).rejects.toThrow(/^HOST is "203\.0\.113\.7"/);
});
