import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { useLayers } from "../provider/context.ts";
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
import { arabic } from "./Parts.arabic.ts";

const meta: Meta = { title: "Parts/All on one page" };
export default meta;

const cup =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 5'%3E%3Crect width='4' height='5' fill='%23d9c7a7'/%3E%3Ccircle cx='2' cy='2.9' r='1.15' fill='%237b4b2a'/%3E%3C/svg%3E";

/** A host's own words, in Arabic where the page is: mirrored English cannot be judged by eye. */
function useWords(): (english: keyof typeof arabic) => string {
  const { locale } = useLayers();
  return (english) => (locale.startsWith("ar") ? arabic[english] : english);
}

function Buttons() {
  const say = useWords();
  return (
    <Panel title={say("Buttons")} headingLevel={3}>
      <div className="story-row">
        <Button variant="primary">{say("Remix this")}</Button>
        <Button>
          <UploadIcon />
          {say("Add pictures")}
        </Button>
        <Button variant="quiet">{say("Back")}</Button>
        <Button variant="danger">{say("Release this account")}</Button>
      </div>
      <div className="story-row">
        <Button variant="primary" busy>
          {say("Schedule it")}
        </Button>
        <Button variant="primary" disabled>
          {say("Post now")}
        </Button>
        <Button disabled>{say("Search")}</Button>
        <Spinner />
      </div>
    </Panel>
  );
}

function Fields() {
  const say = useWords();
  const [zone, setZone] = useState<string | null>("Europe/Oslo");
  const [countries, setCountries] = useState<readonly string[]>(["US", "CA"]);
  const [count, setCount] = useState("5");
  const [mode, setMode] = useState("publish");
  return (
    <Panel
      title={say("Fields")}
      headingLevel={3}
      lead={say("A question, its control, and what helps to answer it.")}
      footer={
        <Actions start={<Button variant="quiet">{say("Not now")}</Button>} note={say("Two minutes left")}>
          <Button variant="primary">{say("Save and go on")}</Button>
        </Actions>
      }
    >
      <ErrorSummary
        attempt={0}
        errors={[
          { field: "line", message: say("Make the line shorter by 12 characters.") },
          { message: say("It was not sent.") },
        ]}
      />
      <Field label={say("What is it called?")} required>
        <TextInput defaultValue={say("Tide Tea")} />
      </Field>
      <Field
        label={say("One line about it")}
        optional
        counter={{ length: 92, max: 80 }}
        error={say("Make the line shorter by 12 characters.")}
      >
        <TextInput
          name="line"
          defaultValue={say("Loose-leaf teas from small gardens, blended for slow afternoons and the people you like")}
        />
      </Field>
      <Field
        label={say("What makes it worth having?")}
        hint={say("38 more characters and we can start on your persona.")}
        counter={{ length: 62, max: 1000 }}
      >
        <TextArea defaultValue={say("Loose-leaf teas from small gardens, blended for the afternoon.")} />
      </Field>
      <Field label={say("How should it sound?")} hint={say("You can change this later.")}>
        <Select defaultValue="warm">
          <option value="warm">{say("Warm")}</option>
          <option value="witty">{say("Witty")}</option>
        </Select>
      </Field>
      <Field label={say("Which time zone do you post in?")}>
        <Combobox
          options={[
            { value: "Europe/Oslo", label: say("Oslo"), description: say("Central European Time") },
            { value: "Asia/Tokyo", label: say("Tokyo"), description: say("Japan Time") },
          ]}
          value={zone}
          onValueChange={setZone}
        />
      </Field>
      <Field label={say("Where should the accounts be from?")}>
        <MultiCombobox
          options={[
            { value: "US", label: say("United States") },
            { value: "CA", label: say("Canada") },
            { value: "NO", label: say("Norway") },
          ]}
          values={countries}
          onValuesChange={setCountries}
          placeholder={say("Add a country")}
        />
      </Field>
      <Field label={say("How many accounts?")}>
        <CountInput
          value={count}
          onValueChange={setCount}
          min={1}
          max={50}
          fewerLabel={say("One fewer")}
          moreLabel={say("One more")}
        />
      </Field>
      <Field label={say("What happens at that time?")}>
        <SegmentedControl
          value={mode}
          onValueChange={setMode}
          options={[
            { value: "publish", label: say("Publish") },
            { value: "draft", label: say("Draft") },
            { value: "ask", label: say("Ask me"), disabled: true },
          ]}
        />
      </Field>
      <Field label={say("Web address")} hint={say("Set by your provider.")}>
        <TextInput defaultValue="tide.tea" disabled />
      </Field>
      <Disclosure label={say("More about your product")} defaultOpen>
        <Text tone="muted">{say("What most people can leave closed.")}</Text>
      </Disclosure>
    </Panel>
  );
}

function Choices() {
  const say = useWords();
  const [format, setFormat] = useState("slideshow");
  const [source, setSource] = useState("a");
  return (
    <Panel title={say("Choices")} headingLevel={3}>
      <RadioCards aria-label={say("What shall we make?")} value={format} onValueChange={setFormat}>
        <RadioCard value="slideshow">
          <Text>{say("Slideshow")}</Text>
          <Text tone="muted" size="s">
            {say("Your pictures with new words, about two minutes.")}
          </Text>
        </RadioCard>
        <RadioCard value="video">
          <Text>{say("Video")}</Text>
          <Text tone="muted" size="s">
            {say("Your persona speaks, about six minutes.")}
          </Text>
        </RadioCard>
        <RadioCard value="demo" disabled>
          <Text>{say("Demo")}</Text>
          <Text tone="muted" size="s">
            {say("Needs a screen recording first.")}
          </Text>
        </RadioCard>
      </RadioCards>
      <RadioCards aria-label={say("Which picture?")} layout="grid" value={source} onValueChange={setSource}>
        <RadioCard value="a" aria-label={say("A cup of tea")}>
          <Picture src={cup} alt="" />
        </RadioCard>
        <RadioCard value="b" aria-label={say("A second cup")}>
          <Picture src={cup} alt="" />
        </RadioCard>
        <RadioCard value="c" aria-label={say("One that is gone")}>
          <Picture src="missing.png" alt="" />
        </RadioCard>
      </RadioCards>
    </Panel>
  );
}

function Telling() {
  const say = useWords();
  return (
    <Panel title={say("What is told")} headingLevel={3}>
      <Notice>{say("Your persona is being made. This takes about two minutes; you can go on.")}</Notice>
      <Notice kind="ok">
        {say("Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.")}
      </Notice>
      <Notice kind="warn" action={<Button variant="quiet">{say("Start afresh")}</Button>}>
        {say("We kept what you typed yesterday.")}
      </Notice>
      <Notice kind="bad" title={say("Not sent:")} action={<Button>{say("Try again")}</Button>}>
        {say("your provider's balance is too low. Nothing was ordered.")}
      </Notice>
      <Text size="s">{say("Drawing the pictures, 42 %")}</Text>
      <Progress label={say("Drawing the pictures")} value={0.42} />
      <Progress label={say("Uploading")} value={null} />
      <div className="story-row">
        <Avatar name={say("Tide Tea")} size="s" />
        <Avatar name={say("Tide Tea")} />
        <Avatar name={say("Tide Tea")} size="l" src={cup} />
        <Text>
          <bdi>@tidetea</bdi>
        </Text>
      </div>
      <Loading label={say("Loading your product")}>
        <Skeleton shape="heading" />
        <Skeleton />
        <Skeleton shape="control" />
      </Loading>
      <EmptyState
        icon={ImageIcon}
        headingLevel={4}
        title={say("Your pictures will be here")}
        action={<Button>{say("Add some")}</Button>}
      >
        {say("A logo and three screenshots are enough to begin.")}
      </EmptyState>
    </Panel>
  );
}

function Page() {
  const say = useWords();
  return (
    <div className="story-stack">
      <Heading size="xl">{say("The parts")}</Heading>
      <Buttons />
      <Fields />
      <Choices />
      <Telling />
    </div>
  );
}

export const All: StoryObj = { render: () => <Page /> };
