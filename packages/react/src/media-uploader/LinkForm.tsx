"use client";
import type { AppMediaKind } from "@layers-kit/contract";
import { type FormEvent, type ReactElement, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { Button, Field, TextInput } from "../ui/index.ts";
import { changingMessages } from "./changing-messages.ts";

export interface LinkFormProps {
  projectId: string;
  kind: AppMediaKind;
  onAdd: (url: string) => void;
}

/** Adds a file that is on the web already. */
export function LinkForm({ projectId, kind, onAdd }: LinkFormProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(changingMessages);
  const input = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useStoredState(`media-link:${projectId}:${kind}`, "");
  const [invalid, setInvalid] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const link = url.trim();
    const usable = isLink(link);
    setInvalid(!usable);
    input.current?.focus();
    if (!usable) return;
    onAdd(link);
    setUrl(undefined);
  };
  return (
    <form className={classOf("media-link")} noValidate onSubmit={add}>
      <Field label={t.link} hint={t.linkHint} error={invalid && t.linkInvalid}>
        <TextInput
          ref={input}
          type="url"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          value={url}
          onChange={(event) => {
            setUrl(event.target.value);
            setInvalid(false);
          }}
        />
      </Field>
      <Button type="submit">{t.addLink}</Button>
    </form>
  );
}

/** Only the form is judged here; whether Layers can fetch it, only Layers knows. */
function isLink(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === "https:" || protocol === "http:") && hostname !== "";
  } catch {
    return false;
  }
}
