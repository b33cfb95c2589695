import { LayersError } from "@layers-kit/client";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
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

function Order({ remote, input = "five", onDone }: { remote: Remote; input?: string; onDone?: (out: string) => void }) {
  const action = useAction("lease", remote.perform, { ...(onDone && { onDone }) });
  return (
    <>
      <button type="button" onClick={() => action.run(input)}>
        Order
      </button>
      <button type="button" onClick={action.retry}>
        Again
      </button>
      <button type="button" onClick={action.cancel}>
        Stop
      </button>
      <p>
        {action.status} {action.data} {action.interrupted ? `interrupted:${action.interrupted.canRetry}` : ""}
      </p>
    </>
  );
}

const lost = () => new LayersError({ code: "NETWORK", status: 0, message: "no answer" });
const refused = () => new LayersError({ code: "VALIDATION", status: 422, message: "no" });

async function start(ui: React.ReactNode, storageKey?: string) {
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
