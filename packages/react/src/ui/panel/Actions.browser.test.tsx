import { expect, onTestFinished, test } from "vitest";
import { cutOff } from "../../testing/conformance/measures.ts";
import { renderLayers } from "../../testing/render.tsx";
import { Button } from "../button/Button.tsx";
import { Actions } from "./Actions.tsx";
import { Panel } from "./Panel.tsx";

test("however wide the panel, no button is narrower than its words at twice the text size", async () => {
  const { screen } = await renderLayers(
    <Panel
      title="Schedule"
      footer={
        <Actions start={<Button variant="quiet">Not now</Button>}>
          <Button variant="primary">Schedule</Button>
        </Actions>
      }
    >
      x
    </Panel>,
  );
  const { style } = document.documentElement;
  onTestFinished(() => void style.removeProperty("font-size"));
  style.fontSize = "200%";
  const root = screen.container as HTMLElement;
  for (let width = 260; width <= 400; width += 20) {
    root.style.inlineSize = `${width}px`;
    expect.soft(cutOff(root), `${width}px wide`).toEqual([]);
  }
});
