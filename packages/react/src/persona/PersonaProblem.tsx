"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice } from "../ui/index.ts";
import { personaMessages } from "./messages.ts";
import type { Persona } from "./usePersona.ts";

export interface PersonaProblemProps {
  persona: Persona;
}

/** Why no persona is ready and none is being made, and the way to have one made. */
export function PersonaProblem({ persona }: PersonaProblemProps): ReactElement | null {
  const t = useMessages(personaMessages);
  const describe = useErrorText();
  const { status, error, reload, create } = persona;
  if (status === "unknown") {
    const { message, advice, canRetry } = describe(error);
    return (
      <Notice kind="bad" live title={message} action={canRetry && <Button onClick={reload}>{t.tryAgain}</Button>}>
        {advice}
      </Notice>
    );
  }
  if (status !== "none" && status !== "failed") return null;
  const isFailed = status === "failed";
  const refused = create.status === "error" ? describe(create.error) : undefined;
  return (
    <>
      <Notice
        kind={isFailed ? "bad" : "info"}
        live
        title={isFailed ? t.failedTitle : t.noneTitle}
        action={<Button onClick={() => create.run({})}>{isFailed ? t.createAnother : t.create}</Button>}
      >
        {isFailed ? t.failed : t.none}
      </Notice>
      {refused && (
        <Notice kind="bad" live title={t.notCreated}>
          {refused.message} {refused.advice}
        </Notice>
      )}
    </>
  );
}
