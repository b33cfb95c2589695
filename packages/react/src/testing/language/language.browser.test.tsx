import { type ReactElement, useState } from "react";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { foreignAnnouncements, foreignTexts } from "./foreign-text.ts";
import { overflowing } from "./overflow.ts";
import { pseudo, pseudoMessages } from "./pseudo.ts";
import { StoryMessages, speakPseudo } from "./StoryMessages.tsx";

afterEach(() => speakPseudo(false));
const root = (): Element => document.body;

function Typed(): ReactElement {
  const [count, setCount] = useState(0);
  return (
    <StoryMessages language="en">
      {({ ui }) => (
        <button type="button" onClick={() => setCount(count + 1)}>
          {ui?.close} {count}
        </button>
      )}
    </StoryMessages>
  );
}

test("finds words that came from no message, wherever they are read", async () => {
  await render(
    <div>
      <p>{pseudo("Save product")} now</p>
      <img alt="A cup" />
      <input placeholder="Type" aria-label={pseudo("Name")} title="Name" />
    </div>,
  );
  expect(foreignTexts(root())).toEqual([
    '<p class="">: now',
    '<img class=""> alt: A cup',
    '<input class=""> title: Name',
    '<input class=""> placeholder: Type',
  ]);
});

test("takes for data what is marked so, and no words where there is no letter", async () => {
  await render(
    <div>
      <bdi>@tidetea</bdi> · 12 / 40 <time>8:05 PM</time> <p dir="auto">شاي</p>
      <button type="button" translate="no" aria-label="The host's">
        The host's
      </button>
    </div>,
  );
  expect(foreignTexts(root())).toEqual([]);
});

test("knows what was announced by whether a message said it", async () => {
  await render(<div className="lk-live-region">3 results for ⁨tea⁩ Added.</div>);
  expect(foreignAnnouncements(root(), new Set(["3 results for ⁨tea⁩", "Added."]))).toEqual([]);
  expect(foreignAnnouncements(root(), new Set(["Added."]))).toEqual(["announced: 3 results for ⁨tea⁩ Added."]);
});

test("finds what sticks out of a phone, but not what can be scrolled to or is cut off on purpose", async () => {
  await page.viewport(360, 740);
  const wide = <span style={{ display: "inline-block", inlineSize: 400, blockSize: 20 }}>Zeitzoneneinstellungen</span>;
  await render(
    <div>
      <div style={{ overflowX: "auto" }}>{wide}</div>
      <div style={{ overflow: "hidden" }}>{wide}</div>
      <p className="out">{wide}</p>
    </div>,
  );
  expect(overflowing(root())).toEqual([expect.stringMatching(/^<span class=""> \d+ to \d+ of 360: Zeitzonen/)]);
});

test("changes the language of what stands there, and nothing else of it", async () => {
  const screen = await render(<Typed />);
  await userEvent.click(screen.getByRole("button", { name: "Close 0" }));
  speakPseudo(true);
  await expect.element(screen.getByRole("button", { name: `${pseudo("Close")} 1` })).toBeVisible();
  speakPseudo(false);
  await expect.element(screen.getByRole("button", { name: "Close 1" })).toBeVisible();
});

test("is longer by a third, keeps what people wrote, and brackets once", () => {
  const { advice } = pseudoMessages.errors.outdated;
  expect(advice.length / "Reload it; what you entered is kept.".length).toBeGreaterThan(1.3);
  expect(pseudo(`Remove ${pseudo("Logo")} ⁨logo.png⁩`)).toBe("⟦Ŕéémóóvéé Ļóóĝóó ⁨logo.png⁩⟧");
});
