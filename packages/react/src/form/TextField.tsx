"use client";
import { type ReactElement, useEffect, useRef } from "react";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { useTyping } from "../hooks/useTyping.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Field } from "../ui/field/Field.tsx";
import { TextArea } from "../ui/text-area/TextArea.tsx";
import { TextInput } from "../ui/text-input/TextInput.tsx";
import { useBothRefs } from "../ui/useBothRefs.ts";
import { countCharacters } from "./characters.ts";
import { formMessages } from "./messages.ts";
import { useFormField } from "./useFormField.ts";

export interface TextFieldProps<T extends FieldValues> {
  control: Control<T>;
  /** Its value is a string. */
  name: FieldPath<T>;
  /** The question, in the customer's words. */
  label: string;
  /** A hint that counts says what is missing better than any error, and takes its place. */
  hint?: string | ((length: number) => string);
  /** The least and the most characters. Text beyond is kept and flagged, never cut. */
  min?: number;
  max: number;
  required?: boolean;
  /** Shown, but not to be changed. */
  fixed?: boolean;
  multiline?: boolean;
  autoComplete?: string;
  /** Which keyboard a phone shows. */
  inputMode?: "email";
  placeholder?: string;
}

/** A question answered with text: the label, the input, what is wrong with it, and how much fits. */
export function TextField<T extends FieldValues>(props: TextFieldProps<T>): ReactElement {
  const { control, name, label, hint, min = 0, max, required = false, fixed = false, multiline = false } = props;
  const t = useMessages(formMessages);
  const { field, dirty, problem } = useFormField(control, name);
  const { value, ref, onChange, ...rest } = field;
  const { control: input, typing } = useTyping<HTMLInputElement & HTMLTextAreaElement>(value, onChange);
  const both = useBothRefs(input, ref);
  const length = countCharacters(value);
  const Input = multiline ? TextArea : TextInput;
  const help = typeof hint === "function" ? hint(length) : hint;
  // A short answer rarely comes near its limit, and a counter beside every field is noise.
  const nearEnd = multiline || length > max * 0.8;
  const counts = typeof hint === "function" && problem === "tooShort";
  useSpokenWhenPassed(length, min, typeof hint === "function" ? help : undefined);
  useSpokenWhenPassed(length, max + 1, t.problem({ kind: "tooLong", length, max }));
  return (
    <Field
      label={label}
      required={required}
      optional={!required && !fixed}
      hint={fixed ? t.fixed : !counts && help}
      dirty={dirty}
      error={counts ? help : problem && t.problem({ kind: problem, length, min, max })}
      {...(nearEnd && !fixed && { counter: { length, max } })}
    >
      <Input
        {...rest}
        {...typing}
        ref={both}
        readOnly={fixed}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.inputMode}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      />
    </Field>
  );
}

/** Says something once when typing reaches a length: nobody hears a counter count. */
function useSpokenWhenPassed(length: number, mark: number, words: string | undefined): void {
  const { announce } = useLayers();
  const before = useRef(length);
  useEffect(() => {
    if (words && before.current < mark && length >= mark) announce(words);
    before.current = length;
  }, [length, mark, words, announce]);
}
