import { createLayersClient } from "@layers-kit/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { useResource } from "../hooks/useResource.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import {
  Avatar,
  Button,
  Combobox,
  Dialog,
  Disclosure,
  Field,
  Loading,
  Notice,
  Picture,
  Progress,
  RadioCard,
  RadioCards,
  Skeleton,
  TextInput,
} from "../ui/index.ts";
import { LayersProvider, type LayersProviderProps } from "./LayersProvider.tsx";

const client = createLayersClient({ baseUrl: "/api/layers" });

function html(ui: React.ReactNode, provider: Partial<LayersProviderProps> = {}): string {
  return renderToString(
    <LayersProvider client={client} {...provider}>
      {ui}
    </LayersProvider>,
  );
}

function Everything() {
  const [count] = useStoredState("count", 3);
  const { isLoading } = useResource(["x"], async () => 1);
  return (
    <>
      <Field label="Name" hint={`${count}`} error={isLoading ? "loading" : undefined}>
        <TextInput />
      </Field>
      <Combobox aria-label="Zone" options={[]} value={null} onValueChange={() => {}} />
      <RadioCards aria-label="Format" value="a" onValueChange={() => {}}>
        <RadioCard value="a">A</RadioCard>
      </RadioCards>
      <Progress label="Drawing" value={0.4} />
      <Picture src="/a.png" alt="A" />
      <Avatar name="Mara" src="/b.png" />
      <Disclosure label="More">more</Disclosure>
      <Dialog open onOpenChange={() => {}} title="Open" />
      <Loading>
        <Skeleton />
      </Loading>
      <Notice kind="bad">No.</Notice>
      <Button busy>Go</Button>
    </>
  );
}

test("renders on a server, without a style attribute or element", () => {
  const page = html(<Everything />, { storageKey: "a", appearance: { theme: "host" } });
  expect(page).toContain('class="lk-root"');
  expect(page).toContain("loading");
  expect(page).not.toMatch(/\sstyle=|<style/);
});

test("puts a host's variables into the answer where it has a nonce", () => {
  const page = html("x", { nonce: "n0nce", appearance: { variables: { "--lk-radius": "3px" } } });
  expect(page).toMatch(
    /<style nonce="n0nce">\.lk-root\[data-lk-variables=&quot;|<style nonce="n0nce">\.lk-root\[data-lk-variables="/,
  );
});

test.each([{ "--lk-radius": "3px;} body{display:none" }, { "--lk-radius": "</style><script>" }, { "--other": "1px" }])(
  "refuses a variable that is more than one: %o",
  (variables) => {
    expect(() => html("x", { appearance: { variables } })).toThrow("appearance.variables");
  },
);
