import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../../testing/render.tsx";
import { Button } from "../button/Button.tsx";
import { TextArea } from "./TextArea.tsx";

/** As in a browser of the baseline that has no `field-sizing`. */
function withoutFieldSizing(): void {
  vi.spyOn(CSS, "supports").mockImplementation((name: string) => name !== "field-sizing");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".lk-text-area { field-sizing: fixed }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  onTestFinished(() => {
    vi.restoreAllMocks();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

const lines = "Small gardens.\n".repeat(10);

function Drafted() {
  const [value, setValue] = useState("");
  return (
    <>
      <TextArea aria-label="Pitch" value={value} onChange={(event) => setValue(event.target.value)} />
      <Button onClick={() => setValue(lines)}>Take the draft</Button>
    </>
  );
}

test.each([
  ["with field-sizing", () => {}],
  ["without it", withoutFieldSizing],
])("%s, grows with what is typed and with what a form puts there", async (_, prepare) => {
  prepare();
  const { screen } = await renderLayers(
    <>
      <TextArea aria-label="Line" />
      <Drafted />
    </>,
  );
  const line = screen.getByRole("textbox", { name: "Line" });
  const pitch = screen.getByRole("textbox", { name: "Pitch" });
  const heightOf = (area: typeof line) => (area.element() as HTMLElement).offsetHeight;
  const before = heightOf(line);
  await userEvent.fill(line, lines);
  await userEvent.click(screen.getByRole("button", { name: "Take the draft" }));
  for (const area of [line, pitch]) {
    await expect.poll(() => heightOf(area)).toBeGreaterThan(before);
    const { scrollHeight, clientHeight } = area.element();
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
  }
});

test("without field-sizing, keeps the height that somebody pulled it to", async () => {
  withoutFieldSizing();
  const { screen } = await renderLayers(<TextArea aria-label="Pitch" />);
  const area = screen.getByRole("textbox").element() as HTMLElement;
  area.style.height = "400px";
  await userEvent.fill(area, "Short.");
  expect(area.offsetHeight).toBe(400);
});
