import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { Combobox, MultiCombobox } from "./Combobox.tsx";

const meta: Meta<typeof Combobox> = { title: "Parts/Combobox", component: Combobox };
export default meta;

type Story = StoryObj<typeof Combobox>;

const zones = [
  { value: "Europe/Oslo", label: "Oslo", description: "Central European Time" },
  { value: "Europe/Berlin", label: "Berlin", description: "Central European Time" },
  { value: "America/Sao_Paulo", label: "São Paulo", description: "Brasília Time" },
  { value: "America/New_York", label: "New York", description: "Eastern Time" },
  { value: "Asia/Tokyo", label: "Tokyo", description: "Japan Time" },
];

const countries = [
  { value: "US", label: "United States" },
  { value: "CA", label: "Canada" },
  { value: "GB", label: "United Kingdom" },
  { value: "NO", label: "Norway" },
  { value: "XX", label: "Nowhere", description: "Not offered yet", disabled: true },
];

function One() {
  const [zone, setZone] = useState<string | null>("Europe/Oslo");
  return (
    <Field label="Which time zone do you post in?" hint="Times are shown in this zone.">
      <Combobox options={zones} value={zone} onValueChange={setZone} />
    </Field>
  );
}

function Several() {
  const [chosen, setChosen] = useState<readonly string[]>(["US", "CA"]);
  return (
    <Field label="Where should the accounts be from?">
      <MultiCombobox options={countries} values={chosen} onValuesChange={setChosen} placeholder="Add a country" />
    </Field>
  );
}

export const Closed: Story = {
  render: () => (
    <div className="story-stack">
      <One />
      <Several />
    </div>
  ),
};

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="Time zone" error="Choose one of the list." required>
        <Combobox options={zones} value={null} onValueChange={() => {}} placeholder="Search a city" />
      </Field>
      <Field label="Fixed time zone" hint="Set by your provider.">
        <Combobox options={zones} value="Asia/Tokyo" onValueChange={() => {}} disabled />
      </Field>
      <Field label="Fixed countries" hint="Set by your provider.">
        <MultiCombobox options={countries} values={["US", "NO"]} onValuesChange={() => {}} disabled />
      </Field>
    </div>
  ),
};

export const Open: Story = {
  render: () => (
    <div className="story-stack">
      <Several />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole("combobox");
    await userEvent.click(input);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect(await within(canvasElement).findByRole("listbox")).toBeInTheDocument();
    await waitFor(() => expect(input).toHaveAttribute("aria-activedescendant"));
  },
};

export const NothingMatches: Story = {
  render: () => (
    <div className="story-stack">
      <One />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole("combobox");
    await userEvent.clear(input);
    await userEvent.type(input, "Atlantis");
    await expect(await within(canvasElement).findByText(/Nothing matches/)).toBeVisible();
  },
};
