"use client";
import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { PersonaProblem } from "../persona/PersonaProblem.tsx";
import { Actions, Button, Panel } from "../ui/index.ts";
import { panelMessages } from "./panel-messages.ts";
import type { RemixPanelProps } from "./RemixPanel.tsx";
import { StageList } from "./StageList.tsx";

/** A persona is made first; nothing has been spent yet. */
export function WaitingPanel({ remix, cost, chooseAnother, onContinue: _, ...frame }: RemixPanelProps): ReactElement {
  const t = useMessages(panelMessages);
  const { kind, persona, stages } = remix;
  return (
    <Panel
      {...frame}
      title={t.title({ kind })}
      lead={t.leadWaiting({ kind })}
      footer={
        <Actions
          start={
            <Button variant="quiet" onClick={chooseAnother}>
              {t.cancel}
            </Button>
          }
          note={cost && t.cost({ cost })}
        />
      }
    >
      <PersonaProblem persona={persona} />
      {(persona.status === "making" || persona.status === "loading") && (
        <StageList stages={stages} kind={kind} afterPersona />
      )}
    </Panel>
  );
}
