import { rooms } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

test.each([
  ["RATE_LIMITED", { left: 3, waitSeconds: 79_200 }, "79200", /You can order 3 now, or all of them in 22 hours\.$/],
  ["ACTION_NOT_ALLOWED", { left: 50 }, undefined, /The most is 50\.$/],
] as const)(
  "an order that a quota of the partner's stops with %s says what is possible, and can be changed to it",
  async (code, quota, retryAfter, words) => {
    let sent = 0;
    const refusing = between((call) => {
      if (call.route !== rooms.leasedAccounts.request.name) return call.pass();
      sent++;
      const details = { quota: "leasedAccounts", most: 50, ...quota };
      return Promise.resolve(refusal(code, details, retryAfter ? { "Retry-After": retryAfter } : undefined));
    });
    const { screen, client, rerender } = await renderLayers(null, { between: refusing });
    const { id } = await makeProject(client);
    await rerender(<LeaseRequestForm projectId={id} price={null} />);
    const count = screen.getByRole("spinbutton", { name: "How many accounts?" });
    await userEvent.fill(count, "5");
    await userEvent.fill(screen.getByLabelText("What are they about?"), "Tea");
    await userEvent.click(screen.getByRole("button", { name: "Review the order" }));
    await userEvent.click(screen.getByRole("button", { name: "Order 5 accounts" }));
    await expect.element(screen.getByRole("alert")).toHaveTextContent(words);
    await expect.element(screen.getByRole("alert")).toHaveTextContent(/Not ordered\. That is more than you can order/);
    // Nobody waits 22 hours in front of a button.
    expect(sent).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "Change" }));
    await expect.element(count).toHaveValue("5");
  },
);
