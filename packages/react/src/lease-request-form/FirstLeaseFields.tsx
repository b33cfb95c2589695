"use client";
import { leaseLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import type { Control } from "react-hook-form";
import { useClassName } from "../appearance/useClassName.ts";
import { TextField } from "../form/TextField.tsx";
import { useFormField } from "../form/useFormField.ts";
import { useMessages } from "../messages/useMessages.ts";
import { CountInput } from "../ui/count-input/CountInput.tsx";
import { wholeNumber } from "../ui/count-input/whole-number.ts";
import { Field } from "../ui/field/Field.tsx";
import type { LeasePrice } from "./messages.ts";
import { panelMessages } from "./panel-messages.ts";
import type { LeaseRequestFormValues } from "./values.ts";

interface QuestionProps {
  control: Control<LeaseRequestFormValues>;
}

/** How many, and about what. */
export function FirstLeaseFields({ control, price }: QuestionProps & { price: LeasePrice | null }): ReactElement {
  return (
    <>
      <CountField control={control} price={price} />
      <VerticalField control={control} />
    </>
  );
}

function CountField({ control, price }: QuestionProps & { price: LeasePrice | null }): ReactElement {
  const t = useMessages(panelMessages);
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
  const t = useMessages(panelMessages);
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
            onClick={() => field.onChange(field.value === vertical ? "" : vertical)}
          >
            {vertical}
          </button>
        ))}
      </div>
    </div>
  );
}
