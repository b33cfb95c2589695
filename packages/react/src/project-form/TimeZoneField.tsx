"use client";
import { type ReactElement, useCallback, useMemo } from "react";
import type { Control } from "react-hook-form";
import { formMessages } from "../form/messages.ts";
import { useFormField } from "../form/useFormField.ts";
import { useNow } from "../hooks/useNow.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { cityOf, type Zone, zonesIn } from "../intl/zones.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Combobox, type ComboboxOption, Field } from "../ui/index.ts";
import { projectFormMessages } from "./messages.ts";
import type { ProjectFormValues } from "./values.ts";

export interface TimeZoneFieldProps {
  control: Control<ProjectFormValues>;
  required: boolean;
  fixed: boolean;
}

/** An IANA zone, found by its city, its name or its offset, with the time it is there. */
export function TimeZoneField({ control, required, fixed }: TimeZoneFieldProps): ReactElement {
  const { format, locale } = useLayers();
  const t = useMessages(projectFormMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "timezone");
  const now = useNow();
  const all = useWhenIdle(useCallback(() => zonesIn(locale, new Date()).map(optionOf), [locale]));
  const zone = field.value;
  const options = useMemo(() => {
    const unlisted = zone !== "" && !all?.some((option) => option.value === zone);
    return [...(unlisted ? [{ value: zone, label: cityOf(zone) }] : []), ...(all ?? [])];
  }, [all, zone]);
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
      <Combobox
        ref={field.ref}
        name={field.name}
        options={options}
        value={zone}
        onValueChange={field.onChange}
        onBlur={field.onBlur}
        disabled={fixed}
        placeholder={t.timezonePlaceholder}
      />
    </Field>
  );
}

/** People look for +1 as for GMT+1, and for UTC as for GMT. */
function optionOf({ zone, city, name, offset }: Zone): ComboboxOption {
  const hours = offset.replace(/^GMT/, "");
  return { value: zone, label: city, description: `${name}, ${offset}`, keywords: `${zone} UTC${hours}` };
}
