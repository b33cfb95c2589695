"use client";
import { leaseLimits } from "@layers-kit/contract";
import { type ReactElement, useMemo } from "react";
import type { Control } from "react-hook-form";
import { useClassName } from "../appearance/useClassName.ts";
import { LanguageField } from "../form/LanguageField.tsx";
import { formMessages } from "../form/messages.ts";
import { TextField } from "../form/TextField.tsx";
import { useFormField } from "../form/useFormField.ts";
import { countriesIn } from "../intl/countries.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { CountInput, Field, MultiCombobox, wholeNumber } from "../ui/index.ts";
import { type LeasePrice, leaseRequestFormMessages } from "./messages.ts";
import type { LeaseRequestFormValues } from "./values.ts";

interface QuestionProps {
  control: Control<LeaseRequestFormValues>;
}

/** How many, where, about what and in which language. */
export function FirstLeaseFields({ control, price }: QuestionProps & { price: LeasePrice | null }): ReactElement {
  const t = useMessages(leaseRequestFormMessages);
  return (
    <>
      <CountField control={control} price={price} />
      <VerticalField control={control} />
      <CountriesField control={control} />
      <LanguageField control={control} name="niche.language" label={t.languageLabel} none={t.anyLanguage} />
    </>
  );
}

/** What helps the people who choose the accounts, and can be left out. */
export function FurtherLeaseFields({ control }: QuestionProps): ReactElement {
  const t = useMessages(leaseRequestFormMessages);
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

function CountField({ control, price }: QuestionProps & { price: LeasePrice | null }): ReactElement {
  const t = useMessages(leaseRequestFormMessages);
  const { field, dirty, problem } = useFormField(control, "count");
  const { min, max } = leaseLimits.count;
  const typed = wholeNumber(field.value);
  const count = typed !== undefined && typed >= min && typed <= max ? typed : undefined;
  return (
    <Field
      label={t.countLabel}
      required
      hint={t.countHint({ count, price })}
      dirty={dirty}
      error={problem && t.countProblem({ min, max })}
    >
      <CountInput
        ref={field.ref}
        name={field.name}
        value={field.value}
        onValueChange={field.onChange}
        onBlur={field.onBlur}
        min={min}
        max={max}
        fewerLabel={t.fewer}
        moreLabel={t.more}
      />
    </Field>
  );
}

function VerticalField({ control }: QuestionProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(leaseRequestFormMessages);
  const { field } = useFormField(control, "niche.vertical");
  return (
    <div className={classOf("lease-vertical")}>
      <TextField
        control={control}
        name="niche.vertical"
        max={leaseLimits.vertical}
        required
        label={t.verticalLabel}
        hint={t.verticalHint}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read before every suggestion. */}
      <div role="group" aria-label={t.verticalSuggestions} className={classOf("lease-suggestions")}>
        {t.verticals.map((vertical) => (
          <button
            key={vertical}
            type="button"
            className={classOf("lease-suggestion")}
            aria-pressed={field.value === vertical}
            onClick={() => field.onChange(vertical)}
          >
            {vertical}
          </button>
        ))}
      </div>
    </div>
  );
}

function CountriesField({ control }: QuestionProps): ReactElement {
  const { locale } = useLayers();
  const t = useMessages(leaseRequestFormMessages);
  const ofForms = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, "niche.geo");
  const options = useMemo(
    () => countriesIn(locale).map(({ code, name }) => ({ value: code, label: name, keywords: code })),
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
