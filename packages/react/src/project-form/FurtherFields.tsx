"use client";
import { projectLimits } from "@layers-kit/contract";
import { BrandVoice, TargetGender } from "@layers-kit/contract/schemas/common";
import type { ReactElement } from "react";
import type { Control } from "react-hook-form";
import { LanguageField } from "../form/LanguageField.tsx";
import { formMessages } from "../form/messages.ts";
import { TextField } from "../form/TextField.tsx";
import { useFormField } from "../form/useFormField.ts";
import { useTyping } from "../hooks/useTyping.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Field } from "../ui/field/Field.tsx";
import { SegmentedControl } from "../ui/segmented-control/SegmentedControl.tsx";
import { Select } from "../ui/select/Select.tsx";
import { useBothRefs } from "../ui/useBothRefs.ts";
import { furtherFields, type ProjectFieldsProps } from "./fields.ts";
import type { ProjectFormValues } from "./values.ts";
import { projectViewMessages } from "./view-messages.ts";

/** What most people can leave as it is, without what the host hides. */
export function FurtherFields({ control, modes }: ProjectFieldsProps): ReactElement {
  const shown = furtherFields.filter((field) => modes[field] !== "hidden");
  return (
    <>
      {shown.map((field) => {
        const Question = questions[field];
        const asked = { control, required: modes[field] === "required", fixed: modes[field] === "fixed" };
        return <Question key={field} {...asked} />;
      })}
    </>
  );
}

interface QuestionProps {
  control: Control<ProjectFormValues>;
  required: boolean;
  fixed: boolean;
}

const questions = {
  tagline: Tagline,
  primaryLanguage: Language,
  brandVoice: Voice,
  targetGender: Audience,
  ownerEmail: OwnerEmail,
};

function Tagline(asked: QuestionProps): ReactElement {
  const t = useMessages(projectViewMessages);
  return <TextField {...asked} {...projectLimits.tagline} name="tagline" label={t.taglineLabel} hint={t.taglineHint} />;
}

function Language(asked: QuestionProps): ReactElement {
  const t = useMessages(projectViewMessages);
  return <LanguageField {...asked} name="primaryLanguage" label={t.primaryLanguageLabel} />;
}

function OwnerEmail(asked: QuestionProps): ReactElement {
  const t = useMessages(projectViewMessages);
  return (
    <TextField
      {...asked}
      {...projectLimits.ownerEmail}
      name="ownerEmail"
      label={t.ownerEmailLabel}
      hint={t.ownerEmailHint}
      autoComplete="email"
      inputMode="email"
    />
  );
}

function Voice({ control, required, fixed }: QuestionProps): ReactElement {
  const t = useMessages(projectViewMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "brandVoice");
  const { value, ref, onChange, ...rest } = field;
  const { control: select, typing } = useTyping<HTMLSelectElement>(value, onChange);
  const both = useBothRefs(select, ref);
  return (
    <Field
      label={t.brandVoiceLabel}
      required={required}
      hint={fixed && ofForms.fixed}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <Select {...rest} {...typing} ref={both} disabled={fixed}>
        {withCurrent(BrandVoice.options, value).map((voice) => (
          <option key={voice} value={voice}>
            {t.brandVoice({ voice })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Audience({ control, required, fixed }: QuestionProps): ReactElement {
  const t = useMessages(projectViewMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "targetGender");
  return (
    <Field
      label={t.targetGenderLabel}
      required={required}
      hint={fixed ? ofForms.fixed : t.targetGenderHint}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <SegmentedControl
        inputRef={field.ref}
        name={field.name}
        value={field.value}
        onValueChange={field.onChange}
        disabled={fixed}
        options={withCurrent(TargetGender.options, field.value).map((gender) => ({
          value: gender,
          label: t.targetGender({ gender }),
        }))}
      />
    </Field>
  );
}

/** The API may know more words than we do; one that a project holds is shown as it is. */
function withCurrent(known: readonly string[], current: string): readonly string[] {
  return current === "" || known.includes(current) ? known : [...known, current];
}
