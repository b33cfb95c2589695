import { expect, test } from "vitest";
import { createStore } from "./store.ts";

class FullStorage implements Storage {
  readonly length = 0;
  clear(): void {}
  getItem(): string | null {
    throw new DOMException("denied", "SecurityError");
  }
  key(): string | null {
    return null;
  }
  removeItem(): void {
    throw new DOMException("denied", "SecurityError");
  }
  setItem(): void {
    throw new DOMException("full", "QuotaExceededError");
  }
}

test("a storage that is full or forbidden keeps values for the page, and throws nothing", () => {
  const store = createStore("a", new FullStorage());
  store.write("x", { n: 1 });
  expect(store.read("x")).toEqual({ n: 1 });
  store.remove("x");
  expect(store.read("x")).toBeUndefined();
  store.clear();
});

test("what no longer fits is kept for the page, and an older value in the storage is not taken for it", () => {
  const storage = new FullStorage();
  storage.getItem = () => JSON.stringify("older");
  const store = createStore("a", storage);
  expect(store.read("x")).toBe("older");
  store.write("x", "newer");
  expect(store.read("x")).toBe("newer");
});

test("gives the same object for the same text, so that React sees no change", () => {
  const store = createStore(undefined, undefined);
  store.write("x", { n: 1 });
  expect(store.read("x")).toBe(store.read("x"));
});

test("tells its listeners of every change until they leave", () => {
  const store = createStore(undefined, undefined);
  let changes = 0;
  const leave = store.subscribe(() => {
    changes += 1;
  });
  store.write("x", 1);
  store.remove("x");
  leave();
  store.write("x", 2);
  expect(changes).toBe(2);
});

test("what is kept soon is read back at once, kept when asked for, and not at all once it is forgotten", () => {
  const store = createStore(undefined, undefined);
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  store.writeSoon("x", { n: 1 });
  store.writeSoon("x", { n: 2 });
  expect([store.read("x"), changes]).toEqual([{ n: 2 }, 0]);
  store.flush();
  expect([store.read("x"), changes]).toEqual([{ n: 2 }, 1]);
  store.writeSoon("x", { n: 3 });
  store.remove("x");
  store.writeSoon("y", 1);
  store.clear();
  store.flush();
  expect([store.read("x"), store.read("y"), changes]).toEqual([undefined, undefined, 3]);
});
