"use client";
import { type ReactElement, useMemo } from "react";
import type { Control } from "react-hook-form";
import { LanguageField } from "../form/LanguageField.tsx";
import { formMessages } from "../form/messages.ts";
import { useFormField } from "../form/useFormField.ts";
import { countriesIn } from "../intl/countries.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { MultiCombobox } from "../ui/combobox/Combobox.tsx";
import { Field } from "../ui/field/Field.tsx";
import { panelMessages } from "./panel-messages.ts";
import type { LeaseRequestFormValues } from "./values.ts";

export interface PlaceFieldsProps {
  control: Control<LeaseRequestFormValues>;
}

/** Where the followers are, and which language they read. */
export function PlaceFields({ control }: PlaceFieldsProps): ReactElement {
  const t = useMessages(panelMessages);
  return (
    <>
      <CountriesField control={control} />
      <LanguageField control={control} name="niche.language" label={t.languageLabel} none={t.anyLanguage} />
    </>
  );
}

function CountriesField({ control }: PlaceFieldsProps): ReactElement {
  const { locale } = useLayers();
  const t = useMessages(panelMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "niche.geo");
  const options = useMemo(
    () =>
      countriesIn(locale).map((each) => ({
        value: each.code,
        label: each.name,
        keywords: each.otherNames.join(" "),
      })),
    [locale],
  );
  return (
    <Field
      label={t.countriesLabel}
      optional
      hint={t.countriesHint}
      dirty={dirty}
      error={problem && ofForms.problem({ kind: problem })}
    >
      <MultiCombobox
        ref={field.ref}
        name={field.name}
        options={options}
        values={field.value}
        onValuesChange={field.onChange}
        onBlur={field.onBlur}
        placeholder={t.countriesPlaceholder}
      />
    </Field>
  );
}
