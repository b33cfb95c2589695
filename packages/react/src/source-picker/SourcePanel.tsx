"use client";
import { type ReactElement, useId, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { personaMessages } from "../persona/messages.ts";
import { Actions, Button, Panel, Text } from "../ui/index.ts";
import { choiceMessages } from "./choice-messages.ts";
import { SourceBar } from "./SourceBar.tsx";
import { SourceList } from "./SourceList.tsx";
import type { SourcePickerProps } from "./SourcePicker.tsx";
import { SourceSearch } from "./SourceSearch.tsx";
import { type SourcePickerState, useSourcePicker } from "./useSourcePicker.ts";

/** All of the picker: the search, what was found, and the way on. */
export function SourcePanel(props: SourcePickerProps): ReactElement {
  const { cost, back, headingLevel, takeFocus, frame, className, ...options } = props;
  const classOf = useClassName();
  const t = useMessages(choiceMessages);
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
      <SourceBar picker={picker} canSwitch={options.kind === undefined} />
      <SourceList picker={picker} />
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
  const t = useMessages(choiceMessages);
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
