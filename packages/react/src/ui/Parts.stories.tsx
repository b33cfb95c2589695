import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import {
  Actions,
  Avatar,
  Button,
  Combobox,
  CountInput,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Field,
  Heading,
  ImageIcon,
  Loading,
  MultiCombobox,
  Notice,
  Panel,
  Picture,
  Progress,
  RadioCard,
  RadioCards,
  SegmentedControl,
  Select,
  Skeleton,
  Spinner,
  Text,
  TextArea,
  TextInput,
  UploadIcon,
} from "./index.ts";

const meta: Meta = { title: "Parts/All on one page" };
export default meta;

const cup =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 5'%3E%3Crect width='4' height='5' fill='%23d9c7a7'/%3E%3Ccircle cx='2' cy='2.9' r='1.15' fill='%237b4b2a'/%3E%3C/svg%3E";

function Buttons() {
  return (
    <Panel title="Buttons" headingLevel={3}>
      <div className="story-row">
        <Button variant="primary">Remix this</Button>
        <Button>
          <UploadIcon />
          Add pictures
        </Button>
        <Button variant="quiet">Back</Button>
        <Button variant="danger">Release this account</Button>
      </div>
      <div className="story-row">
        <Button variant="primary" busy>
          Schedule it
        </Button>
        <Button variant="primary" disabled>
          Post now
        </Button>
        <Button disabled>Search</Button>
        <Spinner />
      </div>
    </Panel>
  );
}

function Fields() {
  const [zone, setZone] = useState<string | null>("Europe/Oslo");
  const [countries, setCountries] = useState<readonly string[]>(["US", "CA"]);
  const [count, setCount] = useState("5");
  const [mode, setMode] = useState("publish");
  return (
    <Panel
      title="Fields"
      headingLevel={3}
      lead="A question, its control, and what helps to answer it."
      footer={
        <Actions start={<Button variant="quiet">Not now</Button>} note="Two minutes left">
          <Button variant="primary">Save and go on</Button>
        </Actions>
      }
    >
      <ErrorSummary
        attempt={0}
        errors={[
          { field: "line", message: "Make the line shorter by 12 characters." },
          { message: "It was not sent." },
        ]}
      />
      <Field label="What is it called?" required>
        <TextInput defaultValue="Tide Tea" />
      </Field>
      <Field
        label="One line about it"
        optional
        counter={{ length: 92, max: 80 }}
        error="Make the line shorter by 12 characters."
      >
        <TextInput
          name="line"
          defaultValue="Loose-leaf teas from small gardens, blended for slow afternoons and the people you like"
        />
      </Field>
      <Field
        label="What makes it worth having?"
        hint="38 more characters and we can start on your persona."
        counter={{ length: 62, max: 1000 }}
      >
        <TextArea defaultValue="Loose-leaf teas from small gardens, blended for the afternoon." />
      </Field>
      <Field label="How should it sound?" hint="You can change this later.">
        <Select defaultValue="warm">
          <option value="warm">Warm</option>
          <option value="witty">Witty</option>
        </Select>
      </Field>
      <Field label="Which time zone do you post in?">
        <Combobox
          options={[
            { value: "Europe/Oslo", label: "Oslo", description: "Central European Time" },
            { value: "Asia/Tokyo", label: "Tokyo", description: "Japan Time" },
          ]}
          value={zone}
          onValueChange={setZone}
        />
      </Field>
      <Field label="Where should the accounts be from?">
        <MultiCombobox
          options={[
            { value: "US", label: "United States" },
            { value: "CA", label: "Canada" },
            { value: "NO", label: "Norway" },
          ]}
          values={countries}
          onValuesChange={setCountries}
          placeholder="Add a country"
        />
      </Field>
      <Field label="How many accounts?">
        <CountInput
          value={count}
          onValueChange={setCount}
          min={1}
          max={50}
          fewerLabel="One fewer"
          moreLabel="One more"
        />
      </Field>
      <Field label="What happens at that time?">
        <SegmentedControl
          value={mode}
          onValueChange={setMode}
          options={[
            { value: "publish", label: "Publish" },
            { value: "draft", label: "Draft" },
            { value: "ask", label: "Ask me", disabled: true },
          ]}
        />
      </Field>
      <Field label="Web address" hint="Set by your provider.">
        <TextInput defaultValue="tide.tea" disabled />
      </Field>
      <Disclosure label="More about your product" defaultOpen>
        <Text tone="muted">What most people can leave closed.</Text>
      </Disclosure>
    </Panel>
  );
}

function Choices() {
  const [format, setFormat] = useState("slideshow");
  const [source, setSource] = useState("a");
  return (
    <Panel title="Choices" headingLevel={3}>
      <RadioCards aria-label="What shall we make?" value={format} onValueChange={setFormat}>
        <RadioCard value="slideshow">
          <Text>Slideshow</Text>
          <Text tone="muted" size="s">
            Your pictures with new words, about two minutes.
          </Text>
        </RadioCard>
        <RadioCard value="video">
          <Text>Video</Text>
          <Text tone="muted" size="s">
            Your persona speaks, about six minutes.
          </Text>
        </RadioCard>
        <RadioCard value="demo" disabled>
          <Text>Demo</Text>
          <Text tone="muted" size="s">
            Needs a screen recording first.
          </Text>
        </RadioCard>
      </RadioCards>
      <RadioCards aria-label="Which picture?" layout="grid" value={source} onValueChange={setSource}>
        <RadioCard value="a" aria-label="A cup of tea">
          <Picture src={cup} alt="" />
        </RadioCard>
        <RadioCard value="b" aria-label="A second cup">
          <Picture src={cup} alt="" />
        </RadioCard>
        <RadioCard value="c" aria-label="One that is gone">
          <Picture src="missing.png" alt="" />
        </RadioCard>
      </RadioCards>
    </Panel>
  );
}

function Telling() {
  return (
    <Panel title="What is told" headingLevel={3}>
      <Notice>Your persona is being made. This takes about two minutes; you can go on.</Notice>
      <Notice kind="ok">Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.</Notice>
      <Notice kind="warn" action={<Button variant="quiet">Start afresh</Button>}>
        We kept what you typed yesterday.
      </Notice>
      <Notice kind="bad" title="Not sent:" action={<Button>Try again</Button>}>
        your provider's balance is too low. Nothing was ordered.
      </Notice>
      <Text size="s">Drawing the pictures, 42 %</Text>
      <Progress label="Drawing the pictures" value={0.42} />
      <Progress label="Uploading" value={null} />
      <div className="story-row">
        <Avatar name="Tide Tea" size="s" />
        <Avatar name="Tide Tea" />
        <Avatar name="Tide Tea" size="l" src={cup} />
        <Text>
          <bdi>@tidetea</bdi>
        </Text>
      </div>
      <Loading label="Loading your product">
        <Skeleton shape="heading" />
        <Skeleton />
        <Skeleton shape="control" />
      </Loading>
      <EmptyState
        icon={ImageIcon}
        headingLevel={4}
        title="Your pictures will be here"
        action={<Button>Add some</Button>}
      >
        A logo and three screenshots are enough to begin.
      </EmptyState>
    </Panel>
  );
}

export const All: StoryObj = {
  render: () => (
    <div className="story-stack">
      <Heading size="xl">The parts</Heading>
      <Buttons />
      <Fields />
      <Choices />
      <Telling />
    </div>
  ),
};
