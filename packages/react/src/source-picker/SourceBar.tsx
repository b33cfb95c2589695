"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, SegmentedControl, Text } from "../ui/index.ts";
import { choiceMessages } from "./choice-messages.ts";
import type { SourcePickerKind, SourcePickerState } from "./useSourcePicker.ts";

export interface SourceBarProps {
  picker: SourcePickerState;
  canSwitch: boolean;
}

/** What the list shows, the way back from a search, and the switch between slideshows and videos. */
export function SourceBar({ picker, canSwitch }: SourceBarProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(choiceMessages);
  const { keyword, found, kind, setKind, search } = picker;
  return (
    <div className={classOf("source-bar")}>
      <Text as="div" size="s" tone="muted" className={classOf("source-found")}>
        {keyword === undefined ? t.recommended : found === undefined ? t.loading : t.found({ count: found, keyword })}
      </Text>
      {keyword !== undefined && (
        <Button variant="quiet" className={classOf("source-back")} onClick={() => search("")}>
          {t.showRecommended}
        </Button>
      )}
      {canSwitch && (
        <SegmentedControl<SourcePickerKind>
          className={classOf("source-kind")}
          aria-label={t.kindLabel}
          value={kind}
          onValueChange={setKind}
          options={[
            { value: "slideshow", label: t.slideshows },
            { value: "video", label: t.videos },
          ]}
        />
      )}
    </div>
  );
}
