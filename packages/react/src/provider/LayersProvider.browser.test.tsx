import { createLayersClient } from "@layers-kit/client";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { useResource } from "../hooks/useResource.ts";
import { renderLayers } from "../testing/render.tsx";
import { useLayers } from "./context.ts";
import { LayersProvider } from "./LayersProvider.tsx";

afterEach(() => {
  document.documentElement.className = "";
  document.documentElement.style.colorScheme = "";
});

const client = createLayersClient({ baseUrl: "/api/layers" });
const rootOf = (container: Element) => container.querySelector(".lk-root") as HTMLElement;
const background = (container: Element) => getComputedStyle(rootOf(container)).getPropertyValue("--lk-color-bg").trim();

function Reader({ read, enabled = true }: { read: () => Promise<string>; enabled?: boolean }) {
  const { data } = useResource(enabled ? ["thing"] : null, read);
  return <p>{data ?? "empty"}</p>;
}

function Speaker() {
  const { announce } = useLayers();
  const files = () => {
    announce("One file is in.");
    announce("Two files are in.");
  };
  const found = () => {
    const overtaken = announce("12 choices");
    overtaken();
    announce("1 choice");
  };
  return (
    <>
      <button type="button" onClick={files}>
        files
      </button>
      <button type="button" onClick={found}>
        found
      </button>
      <button type="button" onClick={() => announce("Saved.")}>
        saved
      </button>
    </>
  );
}

test("shows dark values in the dark theme, and light ones in the light theme", async () => {
  const { screen, rerender } = await renderLayers("x", { provider: { appearance: { theme: "dark" } } });
  expect(background(screen.container)).toBe("#141413");
  await rerender("x", { appearance: { theme: "light" } });
  expect(background(screen.container)).toBe("#ffffff");
});

test("host: follows the page's class, then its colour scheme, while the page changes", async () => {
  const { screen } = await renderLayers("x", { provider: { appearance: { theme: "host" } } });
  expect(background(screen.container)).toBe("#ffffff");
  document.documentElement.classList.add("dark");
  await expect.poll(() => background(screen.container)).toBe("#141413");
  document.documentElement.classList.replace("dark", "light");
  await expect.poll(() => background(screen.container)).toBe("#ffffff");
  document.documentElement.className = "";
  document.documentElement.style.colorScheme = "dark";
  await expect.poll(() => background(screen.container)).toBe("#141413");
});

test("sets a host's variables on its own elements only, without a style attribute or element", async () => {
  const { screen, rerender } = await renderLayers("x", {
    provider: { appearance: { variables: { "--lk-radius": "3px" } } },
  });
  const radius = () => getComputedStyle(rootOf(screen.container)).getPropertyValue("--lk-radius");
  expect(radius()).toBe("3px");
  expect(getComputedStyle(document.documentElement).getPropertyValue("--lk-radius")).toBe("");
  expect(screen.container.querySelectorAll("style, [style]")).toHaveLength(0);
  await rerender("x", {});
  expect(radius()).toBe("10px");
});

test("a nonce puts the variables into a style element that carries it", async () => {
  const { screen } = await renderLayers("x", {
    provider: { nonce: "n0nce", appearance: { variables: { "--lk-radius": "3px" } } },
  });
  expect(screen.container.querySelector("style")?.nonce).toBe("n0nce");
  expect(getComputedStyle(rootOf(screen.container)).getPropertyValue("--lk-radius")).toBe("3px");
});

test("takes its direction and language from the locale", async () => {
  const { screen } = await renderLayers("x", { provider: { locale: "ar" } });
  expect(rootOf(screen.container).dir).toBe("rtl");
  expect(rootOf(screen.container).lang).toBe("ar");
});

test("two providers on a page share neither what they read nor what they look like", async () => {
  const reads: string[] = [];
  const read = async (who: string) => {
    reads.push(who);
    return who;
  };
  const screen = await render(
    <>
      <LayersProvider client={client} appearance={{ variables: { "--lk-radius": "1px" } }}>
        <Reader read={() => read("first")} />
        <Reader read={() => read("first")} />
      </LayersProvider>
      <LayersProvider client={client} appearance={{ variables: { "--lk-radius": "2px" } }}>
        <Reader read={() => read("second")} />
      </LayersProvider>
    </>,
  );
  await expect.element(screen.getByText("second")).toBeInTheDocument();
  await expect.poll(() => screen.getByText("first").elements()).toHaveLength(2);
  expect(reads.sort()).toEqual(["first", "second"]);
  const radii = [...screen.container.querySelectorAll(".lk-root")].map((root) =>
    getComputedStyle(root).getPropertyValue("--lk-radius"),
  );
  expect(radii).toEqual(["1px", "2px"]);
});

test("shows nothing of the last customer when the storage key changes", async () => {
  const read = async () => "secret of A";
  const { screen, rerender } = await renderLayers(<Reader read={read} />, { provider: { storageKey: "a" } });
  await expect.element(screen.getByText("secret of A")).toBeInTheDocument();
  await rerender(<Reader read={read} enabled={false} />, { storageKey: "b" });
  await expect.element(screen.getByText("empty")).toBeInTheDocument();
});

test("says together what comes together, and the same thing twice if it happens twice", async () => {
  const { screen } = await renderLayers(<Speaker />);
  const status = screen.getByRole("status");
  const say = (name: string) => userEvent.click(screen.getByRole("button", { name }));
  await say("files");
  await expect.element(status).toHaveTextContent("One file is in. Two files are in.");
  await say("saved");
  await expect.element(status).toHaveTextContent("Saved.");
  const first = status.element().textContent;
  await say("saved");
  await expect.poll(() => status.element().textContent).not.toBe(first);
});

test("does not say what was taken back before it was said", async () => {
  const { screen } = await renderLayers(<Speaker />);
  await userEvent.click(screen.getByRole("button", { name: "found" }));
  await expect.poll(() => screen.getByRole("status").element().textContent).toBe("1 choice");
});

test("tells where the provider is missing", async () => {
  await expect(render(<Speaker />)).rejects.toThrow("outside <LayersProvider>");
});
