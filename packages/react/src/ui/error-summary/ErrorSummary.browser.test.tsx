import { expect, test } from "vitest";
import { renderLayers } from "../../testing/render.tsx";
import { restOfDoubleClickKeepsFocus } from "../../testing/rest-of-double-click.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";

const errors = [{ field: "name", message: "Name is missing" }];

test("takes the focus once for each attempt, and the rest of a double click on the button below it leaves it there", async () => {
  const { screen, rerender } = await renderLayers(<ErrorSummary errors={errors} attempt={1} />);
  const summary = screen.getByRole("region");
  await expect.element(summary).toHaveFocus();
  expect(restOfDoubleClickKeepsFocus()).toBe(true);

  (summary.element() as HTMLElement).blur();
  await rerender(<ErrorSummary errors={[...errors, { message: "And more" }]} attempt={1} />);
  await expect.element(screen.getByText("And more")).toBeVisible();
  await expect.element(summary).not.toHaveFocus();
  await rerender(<ErrorSummary errors={errors} attempt={2} />);
  await expect.element(summary).toHaveFocus();
});
