import { expect, test } from "vitest";
import { keptLeaseRequests } from "./kept-lease-requests.ts";

test("gives the ids in their order, whatever else stands beside them", () => {
  expect(keptLeaseRequests({ plan: "pro", layersKit: { leaseRequests: ["lreq_2", "lreq_1"], more: 1 } })).toEqual([
    "lreq_2",
    "lreq_1",
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
  [{ layersKit: { leaseRequests: [1, null, ""] } }],
])("finds none in %j", (metadata) => {
  expect(keptLeaseRequests(metadata)).toEqual([]);
});
