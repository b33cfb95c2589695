"use client";
import { projectLimits } from "@layers-kit/contract";
import { BrandVoice, TargetGender } from "@layers-kit/contract/schemas/common";
import type { ReactElement } from "react";
import type { Control } from "react-hook-form";
import { LanguageField } from "../form/LanguageField.tsx";
import { formMessages } from "../form/messages.ts";
import { TextField } from "../form/TextField.tsx";
import { useFormField } from "../form/useFormField.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Field, SegmentedControl, Select } from "../ui/index.ts";
import type { FieldMode, FieldModes, ProjectField } from "./fields.ts";
import { projectFormMessages } from "./messages.ts";
import { TimeZoneField } from "./TimeZoneField.tsx";
import type { ProjectFormValues } from "./values.ts";

export interface ProjectFieldsProps {
  control: Control<ProjectFormValues>;
  fields: readonly ProjectField[];
  modes: FieldModes;
}

/** The questions named, without those the host hides. */
export function ProjectFields({ control, fields, modes }: ProjectFieldsProps): ReactElement {
  return (
    <>
      {fields
        .filter((field) => modes[field] !== "hidden")
        .map((field) => (
          <ProjectQuestion key={field} control={control} field={field} mode={modes[field]} />
        ))}
    </>
  );
}

interface QuestionProps {
  control: Control<ProjectFormValues>;
  field: ProjectField;
  mode: FieldMode;
}

function ProjectQuestion({ control, field, mode }: QuestionProps): ReactElement {
  const t = useMessages(projectFormMessages);
  const asked = { control, required: mode === "required", fixed: mode === "fixed" };
  switch (field) {
    case "appName":
      return (
        <TextField {...asked} {...projectLimits.appName} name={field} label={t.appNameLabel} hint={t.appNameHint} />
      );
    case "name":
      return <TextField {...asked} {...projectLimits.name} name={field} label={t.nameLabel} hint={t.nameHint} />;
    case "appDescription": {
      const { min } = projectLimits.appDescription;
      return (
        <TextField
          {...asked}
          {...projectLimits.appDescription}
          multiline
          name={field}
          label={t.appDescriptionLabel}
          hint={(length) => t.appDescriptionHint({ length, min })}
        />
      );
    }
    case "tagline":
      return (
        <TextField {...asked} {...projectLimits.tagline} name={field} label={t.taglineLabel} hint={t.taglineHint} />
      );
    case "timezone":
      return <TimeZoneField {...asked} />;
    case "primaryLanguage":
      return <LanguageField {...asked} name={field} label={t.primaryLanguageLabel} />;
    case "brandVoice":
      return <VoiceField {...asked} />;
    case "targetGender":
      return <AudienceField {...asked} />;
  }
}

interface ChoiceProps {
  control: Control<ProjectFormValues>;
  fixed: boolean;
}

function VoiceField({ control, fixed }: ChoiceProps): ReactElement {
  const t = useMessages(projectFormMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "brandVoice");
  return (
    <Field
      label={t.brandVoiceLabel}
      hint={fixed && ofForms.fixed}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <Select {...field} disabled={fixed}>
        {withCurrent(BrandVoice.options, field.value).map((voice) => (
          <option key={voice} value={voice}>
            {t.brandVoice({ voice })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function AudienceField({ control, fixed }: ChoiceProps): ReactElement {
  const t = useMessages(projectFormMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "targetGender");
  return (
    <Field
      label={t.targetGenderLabel}
      hint={fixed ? ofForms.fixed : t.targetGenderHint}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <SegmentedControl
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
