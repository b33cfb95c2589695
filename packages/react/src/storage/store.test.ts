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
