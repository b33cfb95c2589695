import { expect, test } from "vitest";
import { apiErrorCodes, errorCodes, proxyErrorCodes } from "./errors.ts";

test("no code of the proxy takes the name of an API code", () => {
  expect(Object.keys(errorCodes).length).toBe(Object.keys(apiErrorCodes).length + Object.keys(proxyErrorCodes).length);
});

test("only what a server could not do just now is worth the same call again", () => {
  for (const [code, { status, retry }] of Object.entries(errorCodes)) {
    if (retry === "backoff")
      expect(status === 408 || status === 409 || status === 429 || status >= 500, code).toBe(true);
  }
});
