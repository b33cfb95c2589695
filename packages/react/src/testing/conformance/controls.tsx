import type { ReactElement } from "react";
import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import * as ui from "../../ui/index.ts";
import type { Given, Primitive } from "./primitive.ts";

const nothing = (): void => {};
const emphasis = "it only weighs the words, which say it";
const explained = "the words of the field below it say it";
const options = [
  { value: "no", label: "Norway" },
  { value: "jp", label: "Japan", description: "Since May" },
  { value: "se", label: "Sweden", disabled: true },
];
const modes = [
  { value: "publish", label: "Publish" },
  { value: "draft", label: "Draft" },
  { value: "ask", label: "Ask me" },
];
/** The rows come a moment after the key. */
const open = async (keys = "{Tab}{ArrowDown}"): Promise<void> => {
  await userEvent.keyboard(keys);
  await expect.poll(() => document.querySelector("[role=option]")).not.toBeNull();
};

const one = (given: Given = {}): ReactElement => (
  <ui.Combobox aria-label="Country" options={options} value="no" onValueChange={nothing} {...given} />
);
const several = (given: Given = {}): ReactElement => (
  <ui.MultiCombobox
    aria-label="Countries"
    options={options}
    values={["no", "jp"]}
    onValuesChange={nothing}
    {...given}
  />
);
const count = (given: Given = {}): ReactElement => (
  <ui.CountInput
    aria-label="Accounts"
    value="5"
    onValueChange={nothing}
    min={1}
    max={50}
    fewerLabel="One fewer"
    moreLabel="One more"
    {...given}
  />
);
const cards = (given: Given & { layout?: "grid" | "list" } = {}): ReactElement => (
  <ui.RadioCards aria-label="Format" value="b" onValueChange={nothing} {...given}>
    <ui.RadioCard value="a">Slideshow</ui.RadioCard>
    <ui.RadioCard value="b">Video</ui.RadioCard>
  </ui.RadioCards>
);
const card = (chosen: string | null, given: Given = {}): ReactElement => (
  <ui.RadioCards aria-label="Format" value={chosen} onValueChange={nothing}>
    <ui.RadioCard value="a" {...given}>
      <ui.Text tone="muted">Slideshow</ui.Text>
    </ui.RadioCard>
  </ui.RadioCards>
);
const segments = (given: Given = {}): ReactElement => (
  <ui.SegmentedControl aria-label="Mode" value="publish" onValueChange={nothing} options={modes} {...given} />
);
const wrong = (children: ReactElement): ReactElement => (
  <ui.Field label="Here" error="Not yet right.">
    {children}
  </ui.Field>
);

/** What is pressed, typed into or chosen from. */
export const controls: Readonly<Record<string, Primitive>> = {
  Button: {
    part: "button",
    render: (given) => <ui.Button {...given}>Search</ui.Button>,
    disables: true,
    states: {
      '.lk-button[data-variant="primary"]': { ui: <ui.Button variant="primary">Search</ui.Button> },
      '.lk-button[data-variant="quiet"]': {
        ui: <ui.Button variant="quiet">Search</ui.Button>,
        sameInForcedColours: emphasis,
      },
      '.lk-button[data-variant="danger"]': {
        ui: <ui.Button variant="danger">Search</ui.Button>,
        sameInForcedColours: emphasis,
      },
      ".lk-button[data-busy]": { ui: <ui.Button busy>Search</ui.Button> },
    },
  },
  Combobox: {
    part: "combobox",
    refTo: "lk-combobox-input",
    render: one,
    disables: true,
    states: {
      '.lk-combobox[data-state="open"]': { ui: one(), act: () => open() },
      ".lk-combobox[data-invalid]": { ui: wrong(one()), sameInForcedColours: explained },
      ".lk-combobox[data-disabled]": { ui: one({ disabled: true }) },
    },
  },
  CountInput: {
    part: "count-input",
    refTo: "lk-count-input-field",
    render: count,
    disables: true,
    states: {
      ".lk-count-input[data-invalid]": { ui: wrong(count()), sameInForcedColours: explained },
      ".lk-count-input[data-disabled]": { ui: count({ disabled: true }) },
    },
  },
  Disclosure: {
    part: "disclosure",
    render: (given) => (
      <ui.Disclosure label="More" {...given}>
        <ui.Text>All of it</ui.Text>
      </ui.Disclosure>
    ),
    states: {
      '.lk-disclosure[data-state="open"]': {
        ui: (
          <ui.Disclosure label="More" defaultOpen>
            <ui.Text>All of it</ui.Text>
          </ui.Disclosure>
        ),
      },
    },
  },
  MultiCombobox: {
    part: "combobox",
    refTo: "lk-combobox-input",
    render: several,
    disables: true,
    states: {
      '.lk-combobox[data-state="open"]': { ui: several(), act: () => open("{Tab}{Tab}{Tab}{ArrowDown}") },
      ".lk-combobox[data-invalid]": { ui: wrong(several()), sameInForcedColours: explained },
      ".lk-combobox[data-disabled]": { ui: several({ disabled: true }) },
    },
  },
  RadioCard: {
    part: "radio-card",
    refTo: "lk-radio-card-input",
    render: (given) => card(null, given),
    disables: true,
    states: {
      ".lk-radio-card[data-checked]": { ui: card("a") },
      ".lk-radio-card[data-disabled]": { ui: card(null, { disabled: true }) },
    },
  },
  RadioCards: {
    part: "radio-cards",
    render: cards,
    disables: true,
    states: {
      '.lk-radio-cards[data-layout="grid"]': { ui: cards({ layout: "grid" }) },
      ".lk-radio-cards[data-invalid]": { ui: wrong(cards()), sameInForcedColours: explained },
    },
  },
  SegmentedControl: {
    part: "segmented-control",
    render: segments,
    disables: true,
    states: {
      ".lk-segmented-control[data-invalid]": { ui: wrong(segments()), sameInForcedColours: explained },
      ".lk-segmented-control[data-disabled]": { ui: segments({ disabled: true }) },
      ".lk-segmented-option[data-checked]": {
        ui: <ui.SegmentedControl aria-label="Mode" value="draft" onValueChange={nothing} options={modes} />,
      },
    },
  },
  Select: {
    part: "select",
    render: (given) => (
      <ui.Select aria-label="Voice" {...given}>
        <option>Warm</option>
      </ui.Select>
    ),
    disables: true,
  },
  TextArea: {
    part: "text-area",
    render: (given) => <ui.TextArea aria-label="Pitch" defaultValue="Loose-leaf" {...given} />,
    disables: true,
  },
  TextInput: {
    part: "text-input",
    render: (given) => <ui.TextInput aria-label="Name" defaultValue="Tide Tea" {...given} />,
    disables: true,
  },
};
