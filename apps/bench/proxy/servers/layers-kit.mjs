// Ours, with everything on.
import { createNodeProxy } from "@layers-kit/proxy/node";
import { api, listen } from "./listen.mjs";

const sessions = new Map([["session=anna", { customerExternalId: "acme" }]]);
/** @type {Map<number, number>} answers by status, as a partner counts them */
const answered = new Map();

await listen(
  createNodeProxy({
    apiKey: "lp_test_sandbox_0000",
    baseUrl: api,
    origins: ["https://app.example.com"],
    authenticate: ({ headers }) => sessions.get(headers.get("cookie") ?? "") ?? null,
    policy: () => true,
    onEvent: ({ status }) => {
      answered.set(status, (answered.get(status) ?? 0) + 1);
    },
  }),
);
