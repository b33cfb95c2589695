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
  const { status, create } = persona;
  if (status === "unknown") return <PersonaUnread persona={persona} />;
  if (status !== "none" && status !== "failed") return null;
  const isFailed = status === "failed";
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
      <NotCreated create={create} />
    </>
  );
}

/** Nobody could say whether there is a persona. */
export function PersonaUnread({
  persona: { error, reload },
}: {
  persona: Pick<Persona, "error" | "reload">;
}): ReactElement {
  const t = useMessages(personaMessages);
  const { message, advice, canRetry } = useErrorText()(error);
  return (
    <Notice kind="bad" live title={message} action={canRetry && <Button onClick={reload}>{t.tryAgain}</Button>}>
      {advice}
    </Notice>
  );
}

/** Why the making of one could not be started. */
export function NotCreated({ create }: Pick<Persona, "create">): ReactElement | null {
  const t = useMessages(personaMessages);
  const describe = useErrorText();
  if (create.status !== "error") return null;
  const { message, advice } = describe(create.error);
  return (
    <Notice kind="bad" live title={t.notCreated}>
      {message} {advice}
    </Notice>
  );
}
