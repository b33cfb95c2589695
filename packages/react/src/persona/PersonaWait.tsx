"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Avatar, Button, Notice, Spinner } from "../ui/index.ts";
import { personaMessages } from "./messages.ts";
import type { Persona } from "./usePersona.ts";

/** What to do while no persona is ready: wait for the one in the making, or have one made. */
export function PersonaWait({ persona }: { persona: Persona }): ReactElement | null {
  const t = useMessages(personaMessages);
  const describe = useErrorText();
  const { status, create } = persona;
  if (status === "none" || status === "failed") {
    const failed = create.status === "error" ? describe(create.error) : undefined;
    return (
      <Notice
        kind={failed || status === "failed" ? "bad" : "info"}
        live
        title={status === "failed" ? t.failedTitle : t.noneTitle}
        action={
          <Button busy={create.status === "pending"} onClick={() => create.run({})}>
            {status === "failed" ? t.createAnother : t.create}
          </Button>
        }
      >
        {failed ? `${t.notCreated} ${failed.message} ${failed.advice}` : status === "failed" ? t.failed : t.none}
      </Notice>
    );
  }
  const name = persona.persona?.name ?? undefined;
  return (
    <p className="lk-persona-wait">
      {status === "ready" ? (
        <Avatar name={name ?? ""} src={persona.persona?.imageUrl ?? persona.persona?.thumbnailUrl} />
      ) : (
        <Spinner />
      )}
      {t.note({ status, name })}
    </p>
  );
}
