"use client";
import { influencerLimits } from "@layers-kit/contract";
import { InfluencerAgeRange, InfluencerGender } from "@layers-kit/contract/schemas/influencers";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { TextField } from "../form/TextField.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Field, Select } from "../ui/index.ts";
import { onUseMessages } from "./on-use-messages.ts";
import { type InfluencerFormOptions, useInfluencerForm } from "./useInfluencerForm.ts";
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
        <Field label={t.genderLabel}>
          <Select {...form.register("gender")}>
            <option value="">{t.anyGender}</option>
            {InfluencerGender.options.map((option) => (
              <option key={option} value={option}>
                {gender({ gender: option })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.ageLabel}>
          <Select {...form.register("ageRange")}>
            {InfluencerAgeRange.options.map((option) => (
              <option key={option} value={option}>
                {ageRange({ ageRange: option })}
              </option>
            ))}
          </Select>
        </Field>
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
