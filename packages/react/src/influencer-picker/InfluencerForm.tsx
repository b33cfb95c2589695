"use client";
import { influencerLimits } from "@layers-kit/contract";
import { InfluencerAgeRange, InfluencerGender } from "@layers-kit/contract/schemas/influencers";
import type { ReactElement, ReactNode } from "react";
import type { Control } from "react-hook-form";
import { useClassName } from "../appearance/useClassName.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { formMessages } from "../form/messages.ts";
import { TakingLong } from "../form/TakingLong.tsx";
import { TextField } from "../form/TextField.tsx";
import { useFormField } from "../form/useFormField.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Field, Select } from "../ui/index.ts";
import { onUseMessages } from "./on-use-messages.ts";
import { type InfluencerFormOptions, type InfluencerFormValues, useInfluencerForm } from "./useInfluencerForm.ts";
import { influencerViewMessages } from "./view-messages.ts";

export type InfluencerFormProps = InfluencerFormOptions;

/** What another persona should be like. All of it may be left as it is. */
export function InfluencerForm(props: InfluencerFormProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(onUseMessages);
  const { gender, ageRange } = useMessages(influencerViewMessages);
  const { form, submit, draft } = useInfluencerForm(props);
  const isSending = props.create.status === "pending";
  return (
    <form className={classOf("influencer-form")} noValidate onSubmit={submit}>
      <DraftNote draft={draft} onStartAfresh={() => form.setFocus("gender")} />
      <div className={classOf("influencer-choices")}>
        <Choice control={form.control} name="gender" label={t.genderLabel}>
          <option value="">{t.anyGender}</option>
          {InfluencerGender.options.map((option) => (
            <option key={option} value={option}>
              {gender({ gender: option })}
            </option>
          ))}
        </Choice>
        <Choice control={form.control} name="ageRange" label={t.ageLabel}>
          {InfluencerAgeRange.options.map((option) => (
            <option key={option} value={option}>
              {ageRange({ ageRange: option })}
            </option>
          ))}
        </Choice>
      </div>
      <TextField
        control={form.control}
        name="prompt"
        max={influencerLimits.prompt.max}
        label={t.promptLabel}
        hint={t.promptHint({ max: influencerLimits.prompt.max })}
      />
      <Actions note={t.makeNote}>
        <TakingLong isSending={isSending} />
        <Button type="submit" variant="primary" busy={isSending}>
          {t.make}
        </Button>
      </Actions>
    </form>
  );
}

interface ChoiceProps {
  control: Control<InfluencerFormValues>;
  name: "gender" | "ageRange";
  label: string;
  children: ReactNode;
}

/** Only the API can find something wrong with it. */
function Choice({ control, name, label, children }: ChoiceProps): ReactElement {
  const t = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, name);
  return (
    <Field label={label} dirty={dirty} error={problem && t.problem({ kind: problem })}>
      <Select {...field}>{children}</Select>
    </Field>
  );
}
