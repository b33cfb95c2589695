import { LayersError } from "@layers-kit/client";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderLayers } from "../testing/render.tsx";
import { type ActionCall, useAction } from "./useAction.ts";

beforeEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

/** A call that the test settles by hand, and that notes every key it was sent with. */
function remote() {
  const sent: {
    input: string;
    call: ActionCall;
    resolve: (value: string) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const perform = (input: string, call: ActionCall) =>
    new Promise<string>((resolve, reject) => {
      sent.push({ input, call, resolve, reject });
      call.signal.addEventListener("abort", () => reject(call.signal.reason));
    });
  return { sent, perform, keys: () => sent.map(({ call }) => call.idempotencyKey) };
}

type Remote = ReturnType<typeof remote>;

interface OrderProps {
  remote: Remote;
  input?: string;
  onDone?: (out: string) => void;
  acrossTabs?: boolean;
  wishedAt?: number;
}

function Order({ remote, input = "five", onDone, acrossTabs = false, wishedAt }: OrderProps) {
  const action = useAction("lease", remote.perform, { acrossTabs, ...(onDone && { onDone }) });
  return (
    <>
      <button type="button" onClick={() => action.run(input, wishedAt)}>
        Order
      </button>
      <button type="button" onClick={action.retry}>
        Again
      </button>
      <button type="button" onClick={action.cancel}>
        Stop
      </button>
      <button type="button" onClick={action.reset}>
        Forget
      </button>
      <p>
        {action.status} {action.data} {action.interrupted ? `interrupted:${action.interrupted.canRetry}` : ""}
      </p>
    </>
  );
}

const lost = () => new LayersError({ code: "NETWORK", status: 0, message: "no answer" });
const refused = () => new LayersError({ code: "VALIDATION", status: 422, message: "no" });

async function start(ui: ReactNode, storageKey?: string) {
  const { screen, rerender } = await renderLayers(ui, { provider: storageKey ? { storageKey } : {} });
  const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
  const state = (text: string | RegExp) => expect.element(screen.getByRole("paragraph")).toHaveTextContent(text);
  return { screen, rerender, click, state };
}

test("a double click acts once", async () => {
  const api = remote();
  const { screen, state } = await start(<Order remote={api} />);
  await userEvent.dblClick(screen.getByRole("button", { name: "Order" }));
  expect(api.sent).toHaveLength(1);
  api.sent[0]?.resolve("req_1");
  await state("done req_1");
});

test("keeps its key when nobody knows whether it took effect", async () => {
  const api = remote();
  const { click, state } = await start(<Order remote={api} />);
  await click("Order");
  api.sent[0]?.reject(lost());
  await state("error");
  await click("Again");
  expect(new Set(api.keys()).size).toBe(1);
  api.sent[1]?.resolve("req_1");
  await state("done req_1");
});

test("takes a new key after a refusal, after a success, and for another input", async () => {
  const api = remote();
  const { click, state, rerender } = await start(<Order remote={api} />);
  await click("Order");
  api.sent[0]?.reject(refused());
  await state("error");
  await click("Order");
  api.sent[1]?.resolve("req_1");
  await state("done");
  await click("Order");
  api.sent[2]?.reject(lost());
  await state("error");
  await rerender(<Order remote={api} input="six" />);
  await click("Order");
  expect(new Set(api.keys()).size).toBe(4);
});

test("keeps its key when its repetition is refused: the first may have taken effect", async () => {
  const api = remote();
  const { click, state } = await start(<Order remote={api} />);
  await click("Order");
  api.sent[0]?.reject(lost());
  await state("error");
  await click("Again");
  api.sent[1]?.reject(refused());
  await state("error");
  await click("Order");
  expect(new Set(api.keys()).size).toBe(1);
});

test("a cancelled action says nothing more, and the same one again keeps its key", async () => {
  const api = remote();
  const onDone = vi.fn();
  const { click, state } = await start(<Order remote={api} onDone={onDone} />);
  await click("Order");
  await click("Stop");
  await state("idle");
  expect(api.sent[0]?.call.signal.aborted).toBe(true);
  await click("Order");
  api.sent[0]?.resolve("old");
  api.sent[1]?.resolve("new");
  await state("done new");
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(new Set(api.keys()).size).toBe(1);
});

test("after a reload it is known as interrupted, and goes on under the same key", async () => {
  const before = remote();
  const first = await start(<Order remote={before} />, "a");
  await first.click("Order");
  const [key] = before.keys();
  await first.screen.unmount();

  const after = remote();
  const { click, state } = await start(<Order remote={after} />, "a");
  await state("idle interrupted:true");
  await click("Again");
  expect(after.keys()).toEqual([key]);
  after.sent[0]?.resolve("req_1");
  await state("done req_1");
  expect(Object.keys(localStorage)).toEqual([]);
});

test("after 24 hours nothing is sent again", async () => {
  const pending = { idempotencyKey: "old", startedAt: Date.now() - 24 * 3600e3 - 1, input: "five" };
  localStorage.setItem("layers-kit:1:a:action:lease", JSON.stringify(pending));
  const api = remote();
  const { click, state } = await start(<Order remote={api} />, "a");
  await state("idle interrupted:false");
  await click("Again");
  expect(api.sent).toHaveLength(0);
  await click("Order");
  expect(api.keys()[0]).not.toBe("old");
});

describe("what nobody knows the end of", () => {
  const hours = 3600e3;
  /** Only the time of day moves: nothing here waits for a day. */
  const pass = (ms: number) => {
    if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + ms);
  };

  test.each(["Order", "Again"])(
    "is not sent again by %s a day later, and is then known as interrupted",
    async (again) => {
      const api = remote();
      const { click, state } = await start(<Order remote={api} />);
      await click("Order");
      api.sent[0]?.reject(lost());
      await state("error");
      pass(24 * hours);
      await click(again);
      await state("idle interrupted:false");
      expect(api.sent).toHaveLength(1);
      await click("Again");
      await state("idle interrupted:false");
      expect(api.sent).toHaveLength(1);
      // From there it is another one.
      await click("Order");
      expect(new Set(api.keys()).size).toBe(2);
    },
  );

  test("is not sent again where it could be when the page was last rendered", async () => {
    const pending = { idempotencyKey: "old", startedAt: Date.now() - 23 * hours, input: "five" };
    localStorage.setItem("layers-kit:1:a:action:lease", JSON.stringify(pending));
    const api = remote();
    const { click, state } = await start(<Order remote={api} />, "a");
    await state("interrupted:true");
    pass(2 * hours);
    await click("Again");
    await state("idle interrupted:false");
    expect(api.sent).toEqual([]);
  });

  test("is not sent again in its last minutes: a call takes some", async () => {
    const api = remote();
    const { click, state } = await start(<Order remote={api} />);
    await click("Order");
    api.sent[0]?.reject(lost());
    await state("error");
    pass(24 * hours - 5 * 60_000);
    await click("Again");
    await state("idle interrupted:false");
    expect(api.sent).toHaveLength(1);
  });

  test("is not sent again for an equal wish, however many others there are, until it is forgotten", async () => {
    const api = remote();
    const { click, state, rerender } = await start(<Order remote={api} />);
    await click("Order");
    api.sent[0]?.reject(lost());
    await state("error");
    pass(23 * hours);
    await rerender(<Order remote={api} input="six" />);
    await click("Order");
    api.sent[1]?.reject(lost());
    await state("error");
    pass(2 * hours);
    await rerender(<Order remote={api} />);
    await click("Order");
    await state("idle interrupted:false");
    expect(api.sent).toHaveLength(2);
    await click("Forget");
    await click("Order");
    expect(new Set(api.keys()).size).toBe(3);
  });
});

test("goes on while its component is away, and is found again", async () => {
  const api = remote();
  const onDone = vi.fn();
  const { click, state, rerender } = await start(<Order remote={api} onDone={onDone} />);
  await click("Order");
  await rerender(<i>elsewhere</i>);
  await rerender(<Order remote={api} onDone={onDone} />);
  await state("pending");
  await click("Order");
  expect(api.sent).toHaveLength(1);
  api.sent[0]?.resolve("req_1");
  await state("done req_1");
  expect(onDone).toHaveBeenCalledTimes(1);
});

describe("in two tabs", () => {
  /** Two providers share what two tabs do, storage and locks, and nothing else. */
  async function tab(api: Remote, input: string, wishedAt?: number) {
    const tab = await start(<Order acrossTabs remote={api} input={input} {...(wishedAt && { wishedAt })} />, "a");
    const { container } = tab.screen;
    return {
      ...tab,
      click: (name: string) => userEvent.click(page.elementLocator(container).getByRole("button", { name })),
      state: (text: string | RegExp) =>
        expect.element(page.elementLocator(container).getByRole("paragraph")).toHaveTextContent(text),
    };
  }

  test("the same wish is sent once, and both learn what came of it", async () => {
    const api = remote();
    const wishedAt = Date.now();
    const [one, other] = [await tab(api, "five", wishedAt), await tab(api, "five", wishedAt)];
    await one.click("Order");
    await one.state("pending");
    await other.click("Order");
    await other.state("pending");
    await expect.poll(async () => (await navigator.locks.query()).pending).not.toEqual([]);
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.resolve("req_1");
    await one.state("done req_1");
    await other.state("done req_1");
    expect(api.sent).toHaveLength(1);
  });

  test("the same wish goes on under its key when the first has lost its answer", async () => {
    const api = remote();
    const wishedAt = Date.now();
    const [one, other] = [await tab(api, "five", wishedAt), await tab(api, "five", wishedAt)];
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    await other.click("Order");
    await expect.poll(async () => (await navigator.locks.query()).pending).not.toEqual([]);
    expect(api.sent).toHaveLength(1);
    api.sent[0]?.reject(lost());
    await one.state("error");
    await expect.poll(() => api.sent).toHaveLength(2);
    expect(new Set(api.keys()).size).toBe(1);
    api.sent[1]?.resolve("req_1");
    await other.state("done req_1");
    // What the other tab has learned is this one's answer too.
    await one.click("Order");
    await one.state("done req_1");
    expect(api.sent).toHaveLength(2);
  });

  const interruptedBefore = async (api: Remote) => {
    const pending = { idempotencyKey: "before", startedAt: Date.now(), input: "five" };
    localStorage.setItem("layers-kit:1:a:action:lease", JSON.stringify([pending]));
    const tabs = [await tab(api, "five"), await tab(api, "five")] as const;
    for (const tab of tabs) await tab.state("interrupted:true");
    return tabs;
  };

  test("what was interrupted is finished once, in whichever tabs", async () => {
    const api = remote();
    const [one, other] = await interruptedBefore(api);
    await one.click("Again");
    await expect.poll(() => api.sent).toHaveLength(1);
    await other.click("Again");
    await other.state("pending");
    api.sent[0]?.resolve("req_1");
    await one.state("done req_1");
    await other.state("done req_1");
    expect(api.keys()).toEqual(["before"]);
  });

  test("what was interrupted and then lost its answer is what another tab has finished since", async () => {
    const api = remote();
    const [one, other] = await interruptedBefore(api);
    await one.click("Again");
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.reject(lost());
    await one.state("error");
    await other.click("Again");
    await expect.poll(() => api.sent).toHaveLength(2);
    api.sent[1]?.resolve("req_1");
    await other.state("done req_1");
    await one.click("Again");
    await one.state("done req_1");
    expect(api.keys()).toEqual(["before", "before"]);
  });

  test("what one is unsure of is not forgotten because another's own was refused", async () => {
    const api = remote();
    const [one, other] = [await tab(api, "five"), await tab(api, "six")];
    await other.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.reject(refused());
    await other.state("error");
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(2);
    api.sent[1]?.reject(lost());
    await one.state("error");
    dispatchEvent(new StorageEvent("storage", { key: "layers-kit:1:a:action:lease" }));
    await expect
      .poll(async () => {
        const { held = [], pending = [] } = await navigator.locks.query();
        return [...held, ...pending].filter(({ name }) => name?.startsWith("layers-kit-action:"));
      })
      .toEqual([]);
    await other.click("Forget");
    await other.state("interrupted:true");
  });

  test("what is unsure keeps its key though another tab has emptied the storage", async () => {
    const api = remote();
    const one = await tab(api, "five");
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.reject(lost());
    await one.state("error");
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null }));
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(2);
    expect(new Set(api.keys()).size).toBe(1);
    api.sent[1]?.resolve("req_1");
    await one.state("done req_1");
  });

  test("what one is unsure of is a day later not sent by another, also where the storage was emptied", async () => {
    const api = remote();
    const wishedAt = Date.now();
    const [one, other] = [await tab(api, "five", wishedAt), await tab(api, "five", wishedAt)];
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.reject(lost());
    await one.state("error");
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 24 * 3600e3);
    await other.click("Order");
    await other.state("idle interrupted:false");
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null }));
    await one.click("Order");
    await one.state("idle interrupted:false");
    expect(api.sent).toHaveLength(1);
  });

  test("a wish made after the first was done is another one", async () => {
    const api = remote();
    const one = await tab(api, "five");
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    api.sent[0]?.resolve("req_1");
    await one.state("done");
    const other = await tab(api, "five", Date.now() + 1);
    await other.state("idle");
    await other.click("Order");
    await expect.poll(() => api.sent).toHaveLength(2);
    expect(new Set(api.keys()).size).toBe(2);
    api.sent[1]?.resolve("req_2");
    await other.state("done req_2");
  });

  test("what one has under way is not interrupted to the other until that has gone", async () => {
    const api = remote();
    const [one, other] = [await tab(api, "five"), await tab(api, "six")];
    await one.click("Order");
    await expect.poll(() => api.sent).toHaveLength(1);
    dispatchEvent(new StorageEvent("storage", { key: "layers-kit:1:a:action:lease" }));
    await expect.poll(async () => (await navigator.locks.query()).pending).not.toEqual([]);
    await other.state("idle");
    expect(other.screen.container.textContent).not.toContain("interrupted");
    api.sent[0]?.reject(lost());
    await one.state("error");
    // What a browser tells another tab.
    dispatchEvent(new StorageEvent("storage", { key: "layers-kit:1:a:action:lease" }));
    await other.state("interrupted:true");
  });

  test("different wishes are kept beside each other, each under its key", async () => {
    const api = remote();
    const [one, other] = [await tab(api, "five"), await tab(api, "six")];
    for (const tab of [one, other]) {
      await tab.click("Order");
      await expect.poll(() => api.sent.at(-1)?.input).toBe(tab === one ? "five" : "six");
      api.sent.at(-1)?.reject(lost());
      await tab.state("error");
    }
    await one.click("Again");
    await expect.poll(() => api.sent).toHaveLength(3);
    expect(api.keys()[2]).toBe(api.keys()[0]);
    expect(api.keys()[1]).not.toBe(api.keys()[0]);
    api.sent[2]?.resolve("req_1");
    await one.state("done req_1");
  });
});
