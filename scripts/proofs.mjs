/**
 * @typedef {object} Proof
 * @property {string} name
 * @property {string} shows what it proves, as a line of docs/proof.md
 * @property {string[]} vitest what vitest is asked to run
 * @property {Record<string, string>} [env]
 */

/**
 * The long proofs of `npm run test:full`: tests that `npm test` runs for less long, or not at all.
 *
 * @type {Proof[]}
 */
export const proofs = [
  {
    name: "sandbox-kill",
    shows:
      "40 times, the sandbox is killed at a random moment while four callers write: what was answered is there, nothing is half",
    vitest: ["--project", "sandbox", "src/file-store/kill.test.ts"],
    env: { KILL_ROUNDS: "40" },
  },
  {
    name: "next-server",
    shows:
      "the example for Next.js, built and served by Next.js itself: customers are kept apart, and what it changes of a request",
    vitest: ["--project", "proxy", "src/adapters/next.server.test.ts"],
    env: { LONG_PROOFS: "1" },
  },
  {
    name: "social-connects",
    shows:
      "200 accounts are connected in a row on a bad network by people who say no, close, cancel, reload or never answer: each ends connected or with a named outcome, once, and no timer, listener, channel or storage is left",
    vitest: ["--project", "react-server", "src/testing/social-connects"],
    env: { SOCIAL_CONNECTS: "200" },
  },
  {
    name: "social-browsers",
    shows:
      "an account is connected across two sites: in every way it can go in Firefox, in a window and with the whole page in WebKit",
    vitest: ["--project", "demo", "proofs/social-browsers.test.ts"],
    env: { LONG_PROOFS: "1" },
  },
  {
    name: "lease-once",
    shows:
      "1,000 customers each wish for five leased accounts once, click, double-click, reload and open tabs while answers are dropped, cut, refused and sessions end, between page and proxy and between proxy and API: 0 duplicates, 0 lost",
    vitest: ["--project", "react-server", "src/testing/lease-once"],
    env: { LEASE_ONCE_RUNS: "1000" },
  },
  {
    name: "lease-once-chromium",
    shows:
      "20 customers each wish for five leased accounts once, in two tabs of Chromium with clicks, double clicks and reloads in flight, while connections break and answers are lost, cut, spoilt and refused, between page and proxy and between proxy and API: 0 duplicates, 0 lost",
    vitest: ["--project", "demo", "proofs/lease-once"],
    env: { LONG_PROOFS: "1" },
  },
];
