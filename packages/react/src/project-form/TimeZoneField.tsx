"use client";
import type { ReactElement } from "react";
import type { Control } from "react-hook-form";
import { formMessages } from "../form/messages.ts";
import { useFormField } from "../form/useFormField.ts";
import { useNow } from "../hooks/useNow.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Field } from "../ui/field/Field.tsx";
import type { ProjectFormValues } from "./values.ts";
import { projectViewMessages } from "./view-messages.ts";
import { ZonePicker } from "./ZonePicker.tsx";

export interface TimeZoneFieldProps {
  control: Control<ProjectFormValues>;
  required: boolean;
  fixed: boolean;
}

/** An IANA zone, with the time it is there. */
export function TimeZoneField({ control, required, fixed }: TimeZoneFieldProps): ReactElement {
  const { format } = useLayers();
  const t = useMessages(projectViewMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "timezone");
  const now = useNow();
  const zone = field.value;
  const known = zone !== "" && problem !== "invalid" && now !== undefined;
  return (
    <Field
      label={t.timezoneLabel}
      required={required}
      optional={!required && !fixed}
      hint={fixed ? ofForms.fixed : t.timezoneHint({ time: known ? format.time(now, zone) : undefined })}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <ZonePicker
        inputRef={field.ref}
        name={field.name}
        value={zone}
        onValueChange={field.onChange}
        onBlur={field.onBlur}
        disabled={fixed}
        placeholder={t.timezonePlaceholder}
      />
    </Field>
  );
}
