import type { LayersClient } from "@layers-kit/client";
import { type ReactElement, useState } from "react";
import { ProjectForm } from "../../project-form/index.ts";
import { SourcePicker } from "../../source-picker/index.ts";
import {
  Actions,
  Button,
  Dialog,
  Notice,
  Panel,
  Progress,
  RadioCard,
  RadioCards,
  SegmentedControl,
  Text,
} from "../../ui/index.ts";

/** What a theme has to look good on: the parts in their kinds, and two whole components. */
export function Preview({ projectId }: { client?: LayersClient; projectId: string }): ReactElement {
  const [format, setFormat] = useState("slideshow");
  const [view, setView] = useState("week");
  const [open, setOpen] = useState(false);
  return (
    <div className="story-preview-stack">
      <Panel title="Buttons and choices" headingLevel={2}>
        <div className="story-row">
          <Button variant="primary" onClick={() => setOpen(true)}>
            Schedule it
          </Button>
          <Button>Add pictures</Button>
          <Button variant="quiet">Back</Button>
          <Button variant="danger">Release this account</Button>
        </div>
        <SegmentedControl
          aria-label="View"
          value={view}
          onValueChange={setView}
          options={[
            { value: "week", label: "Week" },
            { value: "month", label: "Month" },
          ]}
        />
        <RadioCards aria-label="Format" value={format} onValueChange={setFormat}>
          <RadioCard value="slideshow">
            <Text>Slideshow</Text>
            <Text size="s" tone="muted">
              Five pictures that one swipes through
            </Text>
          </RadioCard>
          <RadioCard value="video">
            <Text>Video</Text>
            <Text size="s" tone="muted">
              Made from a screen recording
            </Text>
          </RadioCard>
        </RadioCards>
        <Progress label="Drawing the pictures" value={0.6} />
        <Notice kind="ok">Your post is ready.</Notice>
        <Notice kind="warn" title="Nearly full.">
          Two more pictures fit.
        </Notice>
        <Notice kind="bad" title="The upload stopped.">
          Try it again when you are online.
        </Notice>
      </Panel>
      <ProjectForm mode="create" />
      <SourcePicker projectId={projectId} />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Schedule this post"
        lead="It goes out by itself."
        footer={
          <Actions
            start={
              <Button variant="quiet" onClick={() => setOpen(false)}>
                Not now
              </Button>
            }
          >
            <Button variant="primary" onClick={() => setOpen(false)}>
              Schedule it
            </Button>
          </Actions>
        }
      />
    </div>
  );
}
