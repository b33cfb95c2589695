"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { CheckIcon, VisuallyHidden } from "../ui/index.ts";
import { onboardingFlowMessages } from "./messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

/** All steps, how each stands, and the way to those that are open. */
export function StepRail({ flow }: { flow: OnboardingFlowState }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(onboardingFlowMessages);
  const { format } = useLayers();
  const { project, mediaCount, accountHandles } = flow;
  const name = project?.appName ?? project?.name;
  return (
    <nav className={classOf("step-rail")} aria-label={t.steps}>
      <ol className={classOf("step-rail-list")}>
        {flow.steps.map(({ step, state, isCurrent }, i) => {
          const note = t.stepNote({ step, state, name, mediaCount, handles: accountHandles });
          const spoken = t.stepState({ state });
          return (
            <li key={step} className={classOf("step-rail-item")}>
              <button
                type="button"
                className={classOf("step-link")}
                data-state={state}
                data-current={isCurrent ? "" : undefined}
                aria-current={isCurrent ? "step" : undefined}
                aria-disabled={state === "locked" || undefined}
                onClick={() => {
                  if (state !== "locked") flow.goTo(step);
                }}
              >
                <span className={classOf("step-dot")} aria-hidden="true">
                  {state === "done" ? <CheckIcon /> : format.number(i + 1)}
                </span>
                <span className={classOf("step-text")}>
                  <span className={classOf("step-name")}>{t.step({ step })}</span>
                  {spoken && <VisuallyHidden>, {spoken}</VisuallyHidden>}
                  {note && (
                    <span className={classOf("step-note")} dir="auto">
                      {note}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
