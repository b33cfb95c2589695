import { createRef, useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { renderLayers } from "../../testing/render.tsx";
import { Heading } from "../text/Text.tsx";
import { Button } from "./Button.tsx";

function TwoSteps({ onNext }: { onNext: () => void }) {
  const [step, setStep] = useState(1);
  if (step === 1) return <Button onClick={() => setStep(2)}>Order</Button>;
  return (
    <>
      <Button onClick={onNext}>Again</Button>
      <Heading takeFocus>Ordered</Heading>
    </>
  );
}

test("keeps its width, its focus and its name while busy, and ignores clicks", async () => {
  const onClick = vi.fn();
  const { screen, rerender } = await renderLayers(<Button onClick={onClick}>Remix this</Button>);
  const button = screen.getByRole("button", { name: "Remix this" });
  await userEvent.click(button);
  const width = button.element().getBoundingClientRect().width;

  await rerender(
    <Button busy onClick={onClick}>
      Remix this
    </Button>,
  );
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  expect(button.element().getBoundingClientRect().width).toBe(width);
  await userEvent.keyboard("{Enter}");
  expect(onClick).toHaveBeenCalledTimes(1);
});

test("does not submit a form again while busy", async () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const { screen } = await renderLayers(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy>
        Save
      </Button>
    </form>,
  );
  (screen.getByRole("button").element() as HTMLButtonElement).click();
  expect(onSubmit).not.toHaveBeenCalled();
});

test("is not pressed by the rest of a double click on what stood there before, nor does its heading lose the focus", async () => {
  const onNext = vi.fn();
  const { screen } = await renderLayers(<TwoSteps onNext={onNext} />);
  await userEvent.dblClick(screen.getByRole("button", { name: "Order" }));
  await expect.element(screen.getByRole("heading", { name: "Ordered" })).toHaveFocus();
  expect(onNext).not.toHaveBeenCalled();

  await userEvent.click(screen.getByRole("button", { name: "Again" }));
  expect(onNext).toHaveBeenCalledTimes(1);
});

test("hands on its ref, and adds the host's classes to its own", async () => {
  const ref = createRef<HTMLButtonElement>();
  await renderLayers(
    <Button ref={ref} className="mine">
      Save
    </Button>,
    { provider: { appearance: { classNames: { button: "host" } } } },
  );
  expect(ref.current?.className).toBe("lk-button host mine");
});

test("is at least 38 pixels high", async () => {
  const { screen } = await renderLayers(<Button>Save</Button>);
  expect(screen.getByRole("button").element().getBoundingClientRect().height).toBeGreaterThanOrEqual(38);
});
