import type { Watch, Watched } from "@layers-kit/client";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../testing/render.tsx";
import { useWatch } from "./useWatch.ts";

/** A watch that yields what the test pushes. */
function source() {
  const open: { push: (state: Watched<string>) => void; fail: (error: unknown) => void; signal: AbortSignal }[] = [];
  let refreshes = 0;
  function watch(signal: AbortSignal): Watch<string> {
    const stream = new ReadableStream<Watched<string>>({
      start(controller) {
        open.push({
          push: (state) => {
            controller.enqueue(state);
            if (state.final) controller.close();
          },
          fail: (error) => controller.error(error),
          signal,
        });
      },
    });
    const reader = stream.getReader();
    const iterator = {
      next: async () => (await reader.read()) as IteratorResult<Watched<string>, undefined>,
      return: async () => ({ done: true as const, value: undefined }),
      refresh: () => {
        refreshes += 1;
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
  return { open, watch, refreshes: () => refreshes };
}

type Source = ReturnType<typeof source>;

function Job({ source, id = "1" }: { source: Source; id?: string }) {
  const { data, error, isLoading, isFinal, refresh } = useWatch<string>(["jobs", id], source.watch);
  return (
    <button type="button" onClick={refresh}>
      {isLoading ? "loading" : data} {error ? "stale" : "fresh"} {isFinal ? "final" : ""}
    </button>
  );
}

function Telling({ source }: { source: Source }) {
  const { tell } = useWatch<string>(["jobs", "1"], source.watch);
  return (
    <button type="button" onClick={() => tell(state("known"))}>
      Tell
    </button>
  );
}

const state = (value: string | undefined, rest: Partial<Watched<string>> = {}): Watched<string> => ({
  value,
  error: undefined,
  final: false,
  ...rest,
});

test("two components follow one thing once, and the last to leave ends it", async () => {
  const jobs = source();
  const { screen, rerender } = await renderLayers(
    <>
      <Job source={jobs} />
      <Job source={jobs} />
    </>,
  );
  const live = () => jobs.open.filter(({ signal }) => !signal.aborted);
  await expect.poll(() => live().length).toBe(1);
  await expect.element(screen.getByRole("button").first()).toHaveTextContent("loading");
  live()[0]?.push(state("running"));
  await expect.element(screen.getByRole("button").nth(1)).toHaveTextContent("running fresh");
  await rerender(<Job source={jobs} />);
  expect(live()).toHaveLength(1);
  await rerender(<i>gone</i>);
  await expect.poll(() => live().length).toBe(0);
});

test("keeps the last answer while newer ones fail, and says when nothing changes any more", async () => {
  const jobs = source();
  const { screen } = await renderLayers(<Job source={jobs} />);
  const button = screen.getByRole("button");
  await expect.poll(() => jobs.open.length).toBeGreaterThan(0);
  const { push } = jobs.open.at(-1) ?? {};
  push?.(state("running"));
  await expect.element(button).toHaveTextContent("running fresh");
  push?.(state("running", { error: new Error("offline") as never }));
  await expect.element(button).toHaveTextContent("running stale");
  push?.(state("done", { final: true }));
  await expect.element(button).toHaveTextContent("done fresh final");
});

test("refresh asks a living watch, and starts again one that gave up", async () => {
  const jobs = source();
  const { screen } = await renderLayers(<Job source={jobs} />);
  const button = screen.getByRole("button");
  await expect.poll(() => jobs.open.length).toBeGreaterThan(0);
  jobs.open.at(-1)?.push(state("running"));
  await expect.element(button).toHaveTextContent("running");
  await userEvent.click(button);
  expect(jobs.refreshes()).toBe(1);

  jobs.open.at(-1)?.fail(new Error("gone"));
  await expect.element(button).toHaveTextContent("running stale");
  const before = jobs.open.length;
  await userEvent.click(button);
  await expect.poll(() => jobs.open.length).toBe(before + 1);
  jobs.open.at(-1)?.push(state("done", { final: true }));
  await expect.element(button).toHaveTextContent("done fresh final");
});

test("what one of them was told is known to all, until there is news, and starts again a watch that gave up", async () => {
  const jobs = source();
  const { screen } = await renderLayers(
    <>
      <Job source={jobs} />
      <Telling source={jobs} />
    </>,
  );
  const job = screen.getByRole("button").first();
  const tell = screen.getByRole("button", { name: "Tell" });
  await expect.poll(() => jobs.open.length).toBeGreaterThan(0);
  jobs.open.at(-1)?.push(state("running"));
  await expect.element(job).toHaveTextContent("running fresh");
  await userEvent.click(tell);
  await expect.element(job).toHaveTextContent("known fresh");
  expect(jobs.refreshes()).toBe(0);
  jobs.open.at(-1)?.push(state("running on"));
  await expect.element(job).toHaveTextContent("running on fresh");

  jobs.open.at(-1)?.fail(new Error("gone"));
  await expect.element(job).toHaveTextContent("running on stale");
  const before = jobs.open.length;
  await userEvent.click(tell);
  await expect.element(job).toHaveTextContent("known fresh");
  await expect.poll(() => jobs.open.length).toBe(before + 1);
});

test("another key shows nothing of the last one", async () => {
  const jobs = source();
  const { screen, rerender } = await renderLayers(<Job source={jobs} />);
  await expect.poll(() => jobs.open.length).toBeGreaterThan(0);
  jobs.open.at(-1)?.push(state("running"));
  await expect.element(screen.getByRole("button")).toHaveTextContent("running");
  await rerender(<Job source={jobs} id="2" />);
  await expect.element(screen.getByRole("button")).toHaveTextContent("loading");
});
