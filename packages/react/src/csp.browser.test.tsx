import { useState } from "react";
import { afterAll, beforeAll, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "./testing/render.tsx";
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
  TextArea,
  TextInput,
} from "./ui/index.ts";

const violations: string[] = [];
const note = ({ violatedDirective, sourceFile }: SecurityPolicyViolationEvent) =>
  violations.push(`${violatedDirective} ${sourceFile}`);
const policy = document.createElement("meta");

beforeAll(() => {
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "style-src 'self'; style-src-attr 'none'; style-src-elem 'self'";
  document.head.append(policy);
  document.addEventListener("securitypolicyviolation", note);
});
afterAll(() => document.removeEventListener("securitypolicyviolation", note));

function Everything() {
  const [open, setOpen] = useState(false);
  const [zone, setZone] = useState<string | null>(null);
  return (
    <>
      <Field label="Zone" hint="Yours" counter={{ length: 1, max: 2 }}>
        <Combobox options={[{ value: "a", label: "Oslo" }]} value={zone} onValueChange={setZone} />
      </Field>
      <Field label="Pitch">
        <TextArea />
      </Field>
      <RadioCards aria-label="Format" value="a" onValueChange={() => {}}>
        <RadioCard value="a">
          <Picture src={undefined} alt="A" />
        </RadioCard>
      </RadioCards>
      <Progress label="Drawing" value={0.4} />
      <Progress label="Drawing" value={null} />
      <Avatar name="Mara" />
      <Disclosure label="More">
        <TextInput aria-label="More" />
      </Disclosure>
      <Loading>
        <Skeleton />
      </Loading>
      <Notice kind="bad">No.</Notice>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Inside">
        <TextInput aria-label="Day" />
      </Dialog>
    </>
  );
}

test("works under a policy that allows no inline style", async () => {
  const { screen } = await renderLayers(<Everything />, {
    provider: { appearance: { theme: "host", variables: { "--lk-radius": "3px" } } },
  });
  await userEvent.fill(screen.getByRole("combobox"), "os");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  await expect.element(screen.getByLabelText("Day")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByRole("button", { name: "Open" })).toHaveFocus();
  const root = screen.container.querySelector(".lk-root");
  expect(root && getComputedStyle(root).getPropertyValue("--lk-radius")).toBe("3px");
  expect(violations).toEqual([]);
});

test("the policy of this test is in force", async () => {
  const element = document.createElement("div");
  element.setAttribute("style", "color: red");
  document.body.append(element);
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  expect(violations[0]).toContain("style-src-attr");
});
