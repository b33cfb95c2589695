"use client";
import { type ReactElement, type ReactNode, useId, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { personaMessages } from "../persona/messages.ts";
import { Actions, Button, loadOnUse, Panel, type PanelProps, Skeleton, Text } from "../ui/index.ts";
import { LoadingCards } from "./LoadingCards.tsx";
import { sourcePickerMessages } from "./messages.ts";
import type { SourceBarProps } from "./SourceBar.tsx";
import { SourceSearch } from "./SourceSearch.tsx";
import { type SourcePickerOptions, type SourcePickerState, useSourcePicker } from "./useSourcePicker.ts";

export interface SourcePickerProps
  extends SourcePickerOptions,
    Pick<PanelProps, "headingLevel" | "takeFocus" | "frame" | "className"> {
  /** What a remix takes, in the host's own words: `{ slideshow: "50 credits" }`. Said beside the button. */
  cost?: Partial<Record<"slideshow" | "video", string>>;
  /** The quiet way back, beside the primary button. */
  back?: ReactNode;
}

const SourceChoice = /* @__PURE__ */ loadOnUse(
  () => import("./SourceChoice.tsx"),
  (module) => module.SourceChoice,
  ChoicePlace,
);

/** Picks a TikTok slideshow or video to remix, from what is recommended or from a search. */
export function SourcePicker(props: SourcePickerProps): ReactElement {
  const { cost, back, headingLevel, takeFocus, frame, className, ...options } = props;
  const classOf = useClassName();
  const t = useMessages(sourcePickerMessages);
  const picker = useSourcePicker(options);
  const panel = useRef<HTMLElement>(null);
  const missingId = useId();

  const remix = () => {
    if (!picker.remix()) panel.current?.querySelector<HTMLElement>(".lk-radio-card-input")?.focus();
  };
  return (
    <Panel
      ref={panel}
      {...(headingLevel && { headingLevel })}
      {...(takeFocus && { takeFocus })}
      {...(frame && { frame })}
      className={classOf("source-picker", className)}
      title={t.title}
      lead={t.lead({ name: picker.product?.name })}
      footer={
        options.onRemix && (
          <Actions start={back} note={<FooterNote picker={picker} cost={cost} missingId={missingId} />}>
            <Button variant="primary" onClick={remix} aria-describedby={picker.isPickMissing ? missingId : undefined}>
              {t.remix}
            </Button>
          </Actions>
        )
      }
    >
      <SourceSearch picker={picker} />
      <SourceChoice picker={picker} canSwitch={options.kind === undefined} />
    </Panel>
  );
}

interface FooterNoteProps {
  picker: SourcePickerState;
  cost: SourcePickerProps["cost"];
  missingId: string;
}

function FooterNote({ picker, cost, missingId }: FooterNoteProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(sourcePickerMessages);
  const ofPersona = useMessages(personaMessages);
  const { picked, isPickMissing, persona } = picker;
  if (isPickMissing) {
    return (
      <Text as="span" tone="bad" size="s" id={missingId}>
        {t.pickMissing}
      </Text>
    );
  }
  const kind = picked?.kind ?? picker.kind;
  const price = kind === "slideshow" ? cost?.slideshow : kind === "video" ? cost?.video : undefined;
  return (
    <>
      {price !== undefined && <span className={classOf("source-cost")}>{t.cost({ cost: price })}</span>}
      <span>{ofPersona.note({ status: persona.status, name: persona.persona?.name ?? undefined })}</span>
    </>
  );
}

function ChoicePlace({ picker }: SourceBarProps): ReactElement {
  const classOf = useClassName();
  return (
    <>
      <div className={classOf("source-bar")}>
        <Skeleton shape="control" />
      </div>
      <div className={classOf("source-list")}>
        <LoadingCards isTakingLong={picker.isTakingLong} />
      </div>
    </>
  );
}
