import { headers } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import { isLayersError } from "../index.ts";
import { type UploadEndpoint, uploadEndpoint } from "../test-support/upload-endpoint.ts";
import { type FileUpload, type UploadFileOptions, type UploadStore, uploadFile } from "./index.ts";

const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 31 + (i >> 8)) % 251);
const logo = (): File => new File([bytes], "Tide & Tea — logo.png", { type: "image/png", lastModified: 1 });

function upload(endpoint: UploadEndpoint, options: Partial<UploadFileOptions> = {}): FileUpload {
  return uploadFile(logo(), { kind: "logo", endpoint: endpoint.url, retryDelaysMs: [0, 10, 10], ...options });
}

function memoryStore(): UploadStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return { entries, get: (k) => entries.get(k), set: (k, v) => entries.set(k, v), delete: (k) => entries.delete(k) };
}

async function expectWhole(endpoint: UploadEndpoint, uploading: FileUpload): Promise<void> {
  const { url } = await uploading;
  expect(Buffer.compare(await endpoint.bytesAt(url), Buffer.from(bytes))).toBe(0);
}

describe("an upload", () => {
  test("arrives whole, says who it is, tells its progress, and answers with the file's address", async () => {
    const endpoint = await uploadEndpoint();
    const onProgress = vi.fn();
    await expectWhole(endpoint, upload(endpoint, { onProgress, headers: { Authorization: "Bearer t" } }));
    expect(endpoint.log).toEqual(["POST 201", "PATCH 204"]);
    for (const request of endpoint.requests) {
      expect(request[headers.kit.toLowerCase()]).toBe("1");
      expect(request.authorization).toBe("Bearer t");
    }
    const metadata = String(endpoint.requests[0]?.["upload-metadata"]);
    const pairs = metadata
      .split(",")
      .map((pair) => pair.split(" ").map((part, i) => (i ? Buffer.from(part, "base64").toString() : part)));
    expect(Object.fromEntries(pairs)).toEqual({
      filename: "Tide & Tea — logo.png",
      filetype: "image/png",
      kind: "logo",
    });
    expect(onProgress).toHaveBeenLastCalledWith(bytes.length, bytes.length);
  });

  test("goes on where it was after the connection broke, more than once", async () => {
    const endpoint = await uploadEndpoint();
    endpoint.faults.push({ on: "PATCH", cutAfterBytes: 1_000_000 }, { on: "PATCH", cutAfterBytes: 500_000 });
    await expectWhole(endpoint, upload(endpoint));
    expect(endpoint.log).toEqual(["POST 201", "PATCH", "HEAD 200", "PATCH", "HEAD 200", "PATCH 204"]);
    expect(Number(endpoint.requests.at(-1)?.["upload-offset"])).toBe(1_500_000);
  });

  test("learns the address when the answer to the last byte was lost", async () => {
    const endpoint = await uploadEndpoint();
    endpoint.faults.push({ on: "PATCH", loseAnswer: true });
    await expectWhole(endpoint, upload(endpoint));
    expect(endpoint.log).toEqual(["POST 201", "PATCH", "HEAD 200"]);
  });

  test("does not start over because the endpoint was down for a moment", async () => {
    const endpoint = await uploadEndpoint();
    endpoint.faults.push({ on: "PATCH", cutAfterBytes: 1_000_000 }, { on: "HEAD", answer: { status: 502 } });
    await expectWhole(endpoint, upload(endpoint));
    expect(endpoint.log.filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("starts over when the endpoint has forgotten it", async () => {
    const endpoint = await uploadEndpoint();
    endpoint.faults.push({ on: "PATCH", cutAfterBytes: 1_000_000 }, { on: "HEAD", answer: { status: 404 } });
    await expectWhole(endpoint, upload(endpoint));
    expect(endpoint.log).toEqual(["POST 201", "PATCH", "HEAD 404", "POST 201", "PATCH 204"]);
  });

  test("pauses and goes on", async () => {
    const endpoint = await uploadEndpoint();
    let started = (): void => {};
    const underWay = new Promise<void>((resolve) => {
      started = resolve;
    });
    const uploading = upload(endpoint, { onProgress: () => started() });
    await underWay;
    uploading.pause();
    const ended = vi.fn();
    uploading.then(ended, ended);
    await expect.poll(() => endpoint.log).toContain("POST 201");
    expect(ended).not.toHaveBeenCalled();
    uploading.resume();
    await expectWhole(endpoint, uploading);
    expect(endpoint.log).toContain("HEAD 200");
  });
});

describe("an upload of the same file again", () => {
  test("goes on where the page was left, and is forgotten once it is done", async () => {
    const endpoint = await uploadEndpoint();
    const store = memoryStore();
    endpoint.faults.push({ on: "PATCH", cutAfterBytes: 1_000_000 });
    const first = upload(endpoint, { store, retryDelaysMs: [] });
    await expect(first).rejects.toMatchObject({ name: "LayersError", code: "NETWORK", status: 0 });
    expect(store.entries.size).toBe(1);
    await expectWhole(endpoint, upload(endpoint, { store }));
    expect(endpoint.log).toEqual(["POST 201", "PATCH", "HEAD 200", "PATCH 204"]);
    expect(store.entries.size).toBe(0);
  });

  test("starts anew after it was given up", async () => {
    const endpoint = await uploadEndpoint();
    const store = memoryStore();
    const first = upload(endpoint, { store, onProgress: () => first.abort() });
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect(store.entries.size).toBe(0);
    await expect.poll(() => endpoint.log.some((line) => line.startsWith("DELETE"))).toBe(true);
    await expectWhole(endpoint, upload(endpoint, { store }));
  });
});

describe("an upload that fails", () => {
  test("says what the endpoint says", async () => {
    const endpoint = await uploadEndpoint();
    const error = {
      code: "VALIDATION",
      message: "no",
      details: { issues: [{ path: "filetype", message: "must be one of" }] },
    };
    endpoint.faults.push({ on: "POST", answer: { status: 422, body: { error } } });
    const failure: unknown = await upload(endpoint).catch((reason: unknown) => reason);
    expect(isLayersError(failure)).toBe(true);
    expect(failure).toMatchObject({ code: "VALIDATION", status: 422, issues: [{ path: "filetype" }] });
    expect(endpoint.log).toEqual(["POST 422"]);
  });

  test("goes on after a sign-in, from where it was", async () => {
    const endpoint = await uploadEndpoint();
    const unauthenticated = { status: 401, body: { error: { code: "UNAUTHENTICATED", message: "Sign in." } } };
    endpoint.faults.push({ on: "PATCH", cutAfterBytes: 1_000_000 }, { on: "HEAD", answer: unauthenticated });
    const onSessionExpired = vi.fn(async () => true);
    await expectWhole(endpoint, upload(endpoint, { onSessionExpired }));
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
    expect(endpoint.log).toEqual(["POST 201", "PATCH", "HEAD 401", "HEAD 200", "PATCH 204"]);
  });

  test("lets the 401 through when nobody signs in", async () => {
    const endpoint = await uploadEndpoint();
    endpoint.faults.push({ on: "POST", answer: { status: 401 } });
    const uploading = upload(endpoint, { onSessionExpired: async () => false });
    await expect(uploading).rejects.toMatchObject({ code: "UNAUTHENTICATED", status: 401 });
  });

  test("ends with the signal's own reason, before and while it runs", async () => {
    const endpoint = await uploadEndpoint();
    await expect(upload(endpoint, { signal: AbortSignal.abort("left") })).rejects.toBe("left");
    expect(endpoint.log).toEqual([]);
    const abort = new AbortController();
    const uploading = upload(endpoint, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(uploading).rejects.toMatchObject({ name: "AbortError" });
  });

  test("names the header that an endpoint must send", async () => {
    const endpoint = await uploadEndpoint({ tellsUrl: false });
    const uploading = upload(endpoint);
    await expect(uploading).rejects.toMatchObject({
      code: "BAD_RESPONSE",
      message: expect.stringContaining("X-Upload-Url"),
    });
  });
});
