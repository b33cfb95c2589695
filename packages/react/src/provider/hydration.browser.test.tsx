import { createLayersClient } from "@layers-kit/client";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { useResource } from "../hooks/useResource.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { Avatar, Disclosure, Field, Picture, TextInput } from "../ui/index.ts";
import { useLayers } from "./context.ts";
import { LayersProvider } from "./LayersProvider.tsx";

const client = createLayersClient({ baseUrl: "/api/layers" });

function Stored() {
  const [step] = useStoredState("step", 1);
  const { data } = useResource(["thing"], async () => "read");
  const { format } = useLayers();
  return (
    <>
      <p>
        step {step}, {data ?? "loading"}, {format.dateTime("2027-03-28T12:00:00Z", "Europe/Oslo")}
      </p>
      <Field label="Name">
        <TextInput />
      </Field>
      <Picture src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="" />
      <Avatar name="Mara" />
      <Disclosure label="More">more</Disclosure>
    </>
  );
}

test("takes over a server's answer without a mismatch, and then shows what was stored and read", async () => {
  localStorage.setItem("layers-kit:1:a:step", "4");
  document.documentElement.classList.add("dark");
  const app = (
    <LayersProvider client={client} storageKey="a" appearance={{ theme: "host", variables: { "--lk-radius": "3px" } }}>
      <Stored />
    </LayersProvider>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(app);
  expect(container.textContent).toContain("step 1, loading");

  const mismatches: unknown[] = [];
  const root = hydrateRoot(container, app, { onRecoverableError: (error) => mismatches.push(error) });
  await expect.element(page.getByText(/step 4, read, Sunday, March 28, 2027/)).toBeInTheDocument();
  expect(mismatches).toEqual([]);
  expect(container.querySelector(".lk-root")?.getAttribute("data-lk-scheme")).toBe("dark");
  root.unmount();
  container.remove();
  document.documentElement.className = "";
  localStorage.clear();
});
