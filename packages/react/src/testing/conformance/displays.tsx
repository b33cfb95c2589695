import type { ReactElement } from "react";
import * as ui from "../../ui/index.ts";
import type { Primitive } from "./primitive.ts";

const nothing = (): void => {};
const shape = "its size says it";
const emphasis = "it only weighs the words, which say it";
const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const broken = "data:image/png;base64,AAAA";
const invisible = "nothing shows it unless the host wants to";

const wrong = (children: ReactElement): ReactElement => (
  <ui.Field label="Here" error="Not yet right.">
    {children}
  </ui.Field>
);

/** What frames, tells or shows. */
export const displays: Readonly<Record<string, Primitive>> = {
  Actions: {
    part: "actions",
    render: (given) => (
      <ui.Actions start={<ui.Button variant="quiet">Back</ui.Button>} note="Two minutes" {...given}>
        <ui.Button variant="primary">Go on</ui.Button>
      </ui.Actions>
    ),
  },
  Avatar: {
    part: "avatar",
    render: (given) => <ui.Avatar name="Mara Lind" {...given} />,
    states: {
      '.lk-avatar[data-state="ready"]': { ui: <ui.Avatar name="Mara Lind" src={dot} /> },
      '.lk-avatar[data-state="failed"]': {
        ui: <ui.Avatar name="Mara Lind" src={broken} />,
        sameInForcedColours: shape,
      },
      '.lk-avatar[data-size="s"]': { ui: <ui.Avatar name="Mara Lind" size="s" /> },
      '.lk-avatar[data-size="l"]': { ui: <ui.Avatar name="Mara Lind" size="l" /> },
    },
  },
  Dialog: {
    part: "dialog",
    modal: true,
    render: (given) => (
      <ui.Dialog
        open
        onOpenChange={nothing}
        title="Schedule this post"
        lead="Oslo time."
        footer={
          <ui.Actions start={<ui.Button variant="quiet">Not now</ui.Button>}>
            <ui.Button variant="primary">Schedule</ui.Button>
          </ui.Actions>
        }
        {...given}
      >
        <ui.Field label="Day">
          <ui.TextInput />
        </ui.Field>
      </ui.Dialog>
    ),
    states: {
      '.lk-dialog[data-state="open"]': {
        ui: <ui.Dialog open onOpenChange={nothing} title="Schedule" />,
      },
    },
  },
  EmptyState: {
    part: "empty-state",
    render: (given) => (
      <ui.EmptyState icon={ui.ImageIcon} title="Your pictures" action={<ui.Button>Add pictures</ui.Button>} {...given}>
        Three are enough.
      </ui.EmptyState>
    ),
  },
  ErrorSummary: {
    part: "error-summary",
    render: (given) => (
      <ui.ErrorSummary
        errors={[{ field: "name", message: "Give it a name." }, { message: "It could not be sent." }]}
        attempt={0}
        {...given}
      />
    ),
  },
  Field: {
    part: "field",
    render: (given) => (
      <ui.Field label="Name" hint="On the label" counter={{ length: 4, max: 80 }} optional {...given}>
        <ui.TextInput />
      </ui.Field>
    ),
    states: {
      ".lk-field[data-invalid]": { ui: wrong(<ui.TextInput />) },
      ".lk-field[data-dirty]": {
        ui: (
          <ui.Field label="Name" hint="On the label" counter={{ length: 4, max: 80 }} optional dirty>
            <ui.TextInput />
          </ui.Field>
        ),
        sameInForcedColours: invisible,
      },
      ".lk-field-counter[data-over]": {
        ui: (
          <ui.Field label="Name" error="Too long by 3." counter={{ length: 83, max: 80 }}>
            <ui.TextInput />
          </ui.Field>
        ),
      },
    },
  },
  Heading: {
    part: "heading",
    render: (given) => <ui.Heading {...given}>Your product</ui.Heading>,
    states: {
      '.lk-heading[data-size="m"]': { ui: <ui.Heading size="m">Your product</ui.Heading> },
      '.lk-heading[data-size="xl"]': { ui: <ui.Heading size="xl">Your product</ui.Heading> },
    },
  },
  LiveRegion: {
    part: "live-region",
    render: (given) => <ui.LiveRegion {...given}>Almost there.</ui.LiveRegion>,
    states: { ".lk-live-region[data-visible]": { ui: <ui.LiveRegion visible>Almost there.</ui.LiveRegion> } },
  },
  Loading: {
    part: "loading",
    render: (given) => (
      <ui.Loading label="Loading your product" {...given}>
        <ui.Skeleton shape="heading" />
      </ui.Loading>
    ),
  },
  Notice: {
    part: "notice",
    render: (given) => <ui.Notice {...given}>Two minutes.</ui.Notice>,
    states: {
      '.lk-notice[data-kind="ok"]': { ui: <ui.Notice kind="ok">Nothing is charged.</ui.Notice> },
      '.lk-notice[data-kind="warn"]': { ui: <ui.Notice kind="warn">We kept it.</ui.Notice> },
      '.lk-notice[data-kind="bad"]': {
        ui: (
          <ui.Notice kind="bad" title="Not sent:" action={<ui.Button variant="quiet">Try again</ui.Button>}>
            nothing was ordered.
          </ui.Notice>
        ),
      },
    },
  },
  Panel: {
    part: "panel",
    render: (given) => (
      <ui.Panel title="Your product" lead="It takes two minutes." {...given}>
        <ui.Text>Here</ui.Text>
      </ui.Panel>
    ),
    states: {
      '.lk-panel[data-frame="none"]': {
        ui: (
          <ui.Panel title="Your pictures" frame="none">
            <ui.Text>Here</ui.Text>
          </ui.Panel>
        ),
      },
    },
  },
  Picture: {
    part: "picture",
    render: (given) => <ui.Picture src={dot} alt="Tea" ratio="16:9" {...given} />,
    states: {
      '.lk-picture[data-state="ready"]': {
        ui: <ui.Picture src={dot} alt="Tea" ratio="16:9" />,
        sameInForcedColours: shape,
      },
      '.lk-picture[data-state="failed"]': { ui: <ui.Picture src={broken} alt="Tea" ratio="16:9" /> },
      '.lk-picture[data-ratio="1:1"]': { ui: <ui.Picture src={dot} alt="Tea" ratio="1:1" /> },
      '.lk-picture[data-fit="contain"]': {
        ui: <ui.Picture src={dot} alt="Tea" ratio="16:9" fit="contain" />,
        sameInForcedColours: "the picture shows it",
      },
    },
  },
  Progress: {
    part: "progress",
    render: (given) => <ui.Progress label="Drawing" value={0.4} {...given} />,
    states: {
      '.lk-progress[data-state="indeterminate"]': {
        ui: <ui.Progress label="Drawing" value={null} />,
        sameInForcedColours: "it runs, which no computed style tells",
      },
      '.lk-progress[data-state="complete"]': {
        ui: <ui.Progress label="Drawing" value={1} />,
        sameInForcedColours: "the length of its bar, which no computed style tells",
      },
    },
  },
  Skeleton: {
    part: "skeleton",
    render: (given) => <ui.Skeleton {...given} />,
    states: {
      '.lk-skeleton[data-shape="heading"]': { ui: <ui.Skeleton shape="heading" /> },
      '.lk-skeleton[data-shape="control"]': { ui: <ui.Skeleton shape="control" /> },
      '.lk-skeleton[data-shape="picture"]': { ui: <ui.Skeleton shape="picture" /> },
      '.lk-skeleton[data-shape="avatar"]': { ui: <ui.Skeleton shape="avatar" /> },
    },
  },
  Spinner: { part: "spinner", render: (given) => <ui.Spinner {...given} /> },
  Text: {
    part: "text",
    render: (given) => <ui.Text {...given}>Loose-leaf teas</ui.Text>,
    states: {
      '.lk-text[data-tone="muted"]': {
        ui: <ui.Text tone="muted">Loose-leaf teas</ui.Text>,
        sameInForcedColours: emphasis,
      },
      '.lk-text[data-tone="bad"]': { ui: <ui.Text tone="bad">Loose-leaf teas</ui.Text>, sameInForcedColours: emphasis },
      '.lk-text[data-size="s"]': { ui: <ui.Text size="s">Loose-leaf teas</ui.Text> },
      '.lk-text[data-size="xs"]': { ui: <ui.Text size="xs">Loose-leaf teas</ui.Text> },
    },
  },
  VisuallyHidden: {
    part: "visually-hidden",
    render: (given) => <ui.VisuallyHidden {...given}>Note:</ui.VisuallyHidden>,
  },
};
