import { type UseFormReturn, useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../testing/render.tsx";
import { TextField } from "./TextField.tsx";

interface Values {
  line: string;
}

interface FormProps {
  multiline: boolean;
  sent: Values[];
  given: { form?: UseFormReturn<Values> };
}

function Form({ multiline, sent, given }: FormProps) {
  const form = useForm<Values>({ defaultValues: { line: "Tea" } });
  given.form = form;
  return (
    <form onSubmit={form.handleSubmit((values) => void sent.push(values))}>
      <TextField control={form.control} name="line" label="Line" max={10} multiline={multiline} />
    </form>
  );
}

async function open(multiline: boolean) {
  const sent: Values[] = [];
  const given: FormProps["given"] = {};
  const { screen } = await renderLayers(<Form {...{ multiline, sent, given }} />);
  const { form } = given;
  if (!form) throw new Error("There is no form.");
  const control = screen.getByLabelText("Line");
  return { screen, control, element: control.element() as HTMLInputElement | HTMLTextAreaElement, form, sent };
}

/** What a key does, and nothing of what the page does between two of them. */
function key(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  element.setRangeText(text, element.value.length, element.value.length, "end");
  // As React is told of a key: by a value that it has not seen.
  Reflect.get(element, "_valueTracker")?.setValue("");
  element.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

test.each([
  ["one line", false],
  ["several", true],
])("%s: keys that come faster than they are rendered stay, and the form has each at once", async (_, multiline) => {
  const { screen, element, control, form } = await open(multiline);
  for (const letter of " for rainy days") {
    key(element, letter);
    expect(form.getValues("line")).toBe(element.value);
  }
  await expect.element(screen.getByText("18 of 10", { exact: false }).first()).toBeInTheDocument();
  await expect.element(control).toHaveValue("Tea for rainy days");
});

test("what the form puts there takes the place of what was typed, even right after a key", async () => {
  const { element, control, form } = await open(false);
  form.setValue("line", "Coffee");
  await expect.element(control).toHaveValue("Coffee");
  key(element, "s");
  form.setValue("line", "Coffee");
  await expect.element(control).toHaveValue("Coffee");
  key(element, "s");
  form.reset();
  await expect.element(control).toHaveValue("Tea");
  await userEvent.type(control, "s");
  expect(form.getValues("line")).toBe("Teas");
});

test("Enter right after a key sends that key too", async () => {
  const { element, sent } = await open(false);
  key(element, "s");
  element.form?.requestSubmit();
  await expect.poll(() => sent).toEqual([{ line: "Teas" }]);
});
