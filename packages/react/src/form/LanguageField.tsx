"use client";
import { type ReactElement, type ReactNode, useCallback, useMemo } from "react";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { type Pause, useMadeInPieces } from "../hooks/useMadeInPieces.ts";
import { type Language, languageIn, languagesIn } from "../intl/languages.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Combobox } from "../ui/combobox/Combobox.tsx";
import type { ComboboxOption } from "../ui/combobox/options.ts";
import { Field } from "../ui/field/Field.tsx";
import { formMessages } from "./messages.ts";
import { useFormField } from "./useFormField.ts";

export interface LanguageFieldProps<T extends FieldValues> {
  control: Control<T>;
  /** Its value is a BCP-47 tag, or empty. */
  name: FieldPath<T>;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  fixed?: boolean;
  /** What to call no choice, where none is allowed. */
  none?: string;
}

/** A language, found by its name in the reader's language, in its own and in English. */
export function LanguageField<T extends FieldValues>(props: LanguageFieldProps<T>): ReactElement {
  const { control, name, label, hint, required = false, fixed = false, none } = props;
  const { locale } = useLayers();
  const t = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, name);
  const value: string = field.value;
  const all = useMadeInPieces(
    useCallback(async (pause: Pause) => (await languagesIn(locale, pause)).map(optionOf), [locale]),
  );
  const options = useMemo(() => {
    const listed = all?.some((option) => option.value === value) ?? false;
    return [
      ...(none === undefined ? [] : [{ value: "", label: none }]),
      ...(value === "" || listed ? [] : [optionOf(languageIn(locale, value))]),
      ...(all ?? []),
    ];
  }, [all, locale, value, none]);
  return (
    <Field
      label={label}
      required={required}
      optional={!required && !fixed}
      hint={fixed ? t.fixed : hint}
      dirty={dirty}
      error={problem && t.problem({ kind: problem })}
    >
      <Combobox
        ref={field.ref}
        name={field.name}
        options={options}
        value={value}
        onValueChange={field.onChange}
        onBlur={field.onBlur}
        disabled={fixed}
        placeholder={t.searchLanguages}
      />
    </Field>
  );
}

function optionOf({ tag, name, ownName, englishName }: Language): ComboboxOption {
  return {
    value: tag,
    label: name,
    keywords: `${englishName} ${tag}`,
    ...(ownName !== name && { description: ownName }),
  };
}
