import type { Locator, Page } from "@playwright/test";

/** What a customer sees in a tab once it is not busy: what they ordered, a button that orders or finishes, or the empty form. */
export type Sight = "ordered" | "asks" | "form";

/** One tab of the page for leased accounts, as a customer reads and uses it. */
export class Tab {
  readonly page: Page;
  /** What would order now. */
  readonly #button: Locator;
  readonly #madeHere: Locator;
  readonly #review: Locator;
  readonly orders: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#button = page.getByRole("button", { name: /^(Order 5 accounts|Finish this order)$/, disabled: false });
    this.#madeHere = page.getByRole("heading", { name: "5 accounts ordered" });
    this.#review = page.getByRole("button", { name: "Review the order" });
    this.orders = page.getByRole("region", { name: /^Order of / });
  }

  async review(): Promise<void> {
    await this.page.getByLabel("How many accounts?").fill("5");
    await this.page.getByLabel("What are they about?").fill("Tea");
    await this.#review.click();
    await this.#button.or(this.#madeHere).first().waitFor();
  }

  async look(): Promise<Sight> {
    for (;;) {
      await this.#button.or(this.#madeHere).or(this.#review).first().waitFor();
      if ((await this.#button.count()) > 0) return "asks";
      if ((await this.#madeHere.count()) > 0) return "ordered";
      if ((await this.#review.count()) > 0) return (await this.orders.count()) > 0 ? "ordered" : "form";
    }
  }

  /** Clicks what would order, if it is there; it may go while the hand moves. */
  async press(clickCount = 1): Promise<void> {
    if ((await this.#button.count()) > 0) await ifItStays(this.#button.click({ clickCount, timeout: 5_000 }));
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Until the page shows an order, or asks to finish one. */
  async hasNews(): Promise<void> {
    await this.orders.or(this.#button).first().waitFor();
  }
}

/** What was about to be used may go at any moment: then the customer looks again. */
export function ifItStays(use: Promise<void>): Promise<void> {
  return use.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
  });
}
