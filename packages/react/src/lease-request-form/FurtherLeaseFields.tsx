"use client";
import { leaseLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import type { Control } from "react-hook-form";
import { TextField } from "../form/TextField.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { panelMessages } from "./panel-messages.ts";
import type { LeaseRequestFormValues } from "./values.ts";

export interface FurtherLeaseFieldsProps {
  control: Control<LeaseRequestFormValues>;
}

/** What helps the people who choose the accounts, and can be left out. */
export function FurtherLeaseFields({ control }: FurtherLeaseFieldsProps): ReactElement {
  const t = useMessages(panelMessages);
  return (
    <>
      <TextField
        control={control}
        name="niche.audience"
        max={leaseLimits.audience}
        label={t.audienceLabel}
        hint={t.audienceHint}
      />
      <TextField
        control={control}
        name="target"
        max={leaseLimits.target}
        multiline
        label={t.targetLabel}
        hint={t.targetHint}
      />
      <TextField control={control} name="note" max={leaseLimits.note} multiline label={t.noteLabel} hint={t.noteHint} />
    </>
  );
}
