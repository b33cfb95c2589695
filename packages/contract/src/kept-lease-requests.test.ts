import { expect, test } from "vitest";
import { METADATA_MAX_BYTES } from "./common.schemas.ts";
import { leaseRequestToKeep, withLeaseRequest } from "./keep-lease-request.ts";
import { keptLeaseRequests } from "./kept-lease-requests.ts";

const order = { projectId: "prj_1", count: 5, niche: { vertical: "coffee", geo: ["US"] }, note: "By May, please." };
const kept = (at: number) => leaseRequestToKeep(`lreq_${at}`, order);

test("are read in their order, whatever else stands beside them", () => {
  const metadata = { plan: "pro", layersKit: { leaseRequests: [kept(2), kept(1)], more: 1 } };
  expect(keptLeaseRequests(metadata)).toEqual([
    { id: "lreq_2", count: 5, niche: { vertical: "coffee", geo: ["US"] } },
    { id: "lreq_1", count: 5, niche: { vertical: "coffee", geo: ["US"] } },
  ]);
});

test.each([
  [null],
  [undefined],
  ["text"],
  [{}],
  [{ layersKit: null }],
  [{ layersKit: "lreq_1" }],
  [{ layersKit: { leaseRequests: "lreq_1" } }],
  [{ layersKit: { leaseRequests: [1, null, {}, { id: 7 }, "lreq_1"] } }],
])("are none in %j", (metadata) => {
  expect(keptLeaseRequests(metadata)).toEqual([]);
});

test("come to what is there, newest first, and once", () => {
  const one = withLeaseRequest({ plan: "pro", layersKit: { more: 1 } }, kept(1)) ?? {};
  const two = withLeaseRequest(one, kept(2)) ?? {};
  expect(two).toEqual({ plan: "pro", layersKit: { more: 1, leaseRequests: [kept(2), kept(1)] } });
  expect(withLeaseRequest(two, kept(1))).toBe(two);
});

test("are the latest twenty", () => {
  let metadata: Readonly<Record<string, unknown>> = {};
  for (let at = 0; at < 25; at++) metadata = withLeaseRequest(metadata, kept(at)) ?? {};
  expect(keptLeaseRequests(metadata).map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, at) => `lreq_${24 - at}`),
  );
});

test("take no more room than the partner leaves, the oldest going first", () => {
  const text = "ü".repeat(METADATA_MAX_BYTES / 2 - 150);
  let metadata: Readonly<Record<string, unknown>> = { text };
  for (let at = 0; at < 10; at++) metadata = withLeaseRequest(metadata, kept(at)) ?? {};
  const ids = keptLeaseRequests(metadata).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, at) => `lreq_${9 - at}`));
  expect(new TextEncoder().encode(JSON.stringify(metadata)).length).toBeLessThanOrEqual(METADATA_MAX_BYTES);
  expect(metadata).toMatchObject({ text });
  expect(withLeaseRequest({ text: "x".repeat(METADATA_MAX_BYTES - 12) }, kept(1))).toBeNull();
});

test("keep what the accounts are about without countries that take too much", () => {
  const niche = { vertical: "coffee", language: "nb", geo: Array(60).fill("US") };
  const { vertical, language } = niche;
  expect(leaseRequestToKeep("lreq_1", { ...order, niche })).toEqual({
    id: "lreq_1",
    count: 5,
    niche: { vertical, language },
  });
});

test("keep no niche that is still too long", () => {
  const niche = { vertical: '"'.repeat(150), geo: ["US"] };
  expect(leaseRequestToKeep("lreq_1", { ...order, niche })).toEqual({ id: "lreq_1", count: 5 });
});
