"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Actions, Button, EmptyState, Field, Notice, SegmentedControl, TextInput } from "../ui/index.ts";
import { AccountChoices } from "./AccountChoices.tsx";
import { planningMessages } from "./planning-messages.ts";
import type { ScheduleDialogState } from "./useScheduleDialog.ts";
import { wallTimeAt } from "./wall-time.ts";

export interface ScheduleFormProps {
  state: ScheduleDialogState;
  timeZone: string;
  connect: ReactNode;
  onSignIn: ((account: SocialAccount) => void) | undefined;
  onClose: () => void;
}

/** The day, the time and the accounts, and the one click that sends them. */
export function ScheduleForm({ state, timeZone, connect, onSignIn, onClose }: ScheduleFormProps): ReactElement {
  const { form, plan, problems, attempts, schedule, now, isSending, choosable: accounts } = state;
  const classOf = useClassName();
  const t = useMessages(planningMessages);
  const describe = useErrorText();
  const { format } = useLayers();
  const element = useRef<HTMLFormElement>(null);
  const { day, time } = form.getValues();
  const { interrupted } = schedule;

  useEffect(() => {
    if (attempts > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] input')?.focus();
  }, [attempts]);

  if (accounts.length === 0) {
    return (
      <>
        <EmptyState title={t.noAccountsTitle} action={connect}>
          {t.noAccounts}
        </EmptyState>
        <Actions
          start={
            <Button variant="quiet" onClick={onClose}>
              {t.notNow}
            </Button>
          }
        />
      </>
    );
  }
  const { resolved } = plan;
  const timeError = { missing: t.timeMissing, past: t.past, skipped: skippedText() }[problems.time ?? "missing"];
  const accountError = { missing: t.accountMissing, refused: t.accountRefused }[problems.accounts ?? "missing"];
  const failed = state.error === undefined ? undefined : describe(state.error);
  const failedPosts = (state.posts.data ?? []).filter(({ status }) => status === "failed");
  const failedHandles = failedPosts.map(({ socialAccountId, platform = "" }) => {
    const account = accounts.find((one) => one.socialAccountId === socialAccountId);
    return account?.handle ?? t.platform({ platform });
  });

  function skippedText(): string {
    if (resolved?.occurs !== "never") return "";
    return t.skipped({ time, before: resolved.before.time, after: resolved.after.time });
  }

  return (
    <form ref={element} className={classOf("schedule-form")} noValidate onSubmit={state.submit}>
      {failedHandles.length > 0 && (
        <Notice kind="warn">{t.failedBefore({ handles: [...new Set(failedHandles)] })}</Notice>
      )}
      {interrupted?.canRetry && (
        <Notice
          kind="warn"
          action={
            <>
              <Button onClick={schedule.retry}>{t.finishInterrupted}</Button>
              <Button variant="quiet" onClick={state.startOver}>
                {t.startOver}
              </Button>
            </>
          }
        >
          {t.interrupted}
        </Notice>
      )}
      <div className={classOf("schedule-when")}>
        <Field label={t.day} error={problems.day && t.dayMissing} required>
          <TextInput
            type="date"
            {...form.register("day")}
            min={now === undefined ? undefined : wallTimeAt(now, timeZone).day}
          />
        </Field>
        <Field label={t.time} error={problems.time && timeError} required>
          <TextInput type="time" {...form.register("time")} />
        </Field>
      </div>
      {resolved?.occurs === "twice" && (
        <Field label={t.twice({ time })}>
          <SegmentedControl
            value={form.getValues("fold")}
            onValueChange={(fold) => form.setValue("fold", fold, { shouldDirty: true })}
            options={[
              { value: "earlier", label: t.earlier({ at: resolved.earlier, timeZone }) },
              { value: "later", label: t.later({ at: resolved.later, timeZone }) },
            ]}
          />
        </Field>
      )}
      {plan.at !== undefined && day !== "" && (
        <p className={classOf("schedule-chosen")}>
          {t.chosen({ at: plan.at, timeZone })}
          {now !== undefined && <time dateTime={plan.at}> · {format.relativeTime(plan.at, now)}</time>}
        </p>
      )}
      <AccountChoices form={form} accounts={accounts} problem={problems.accounts && accountError} onSignIn={onSignIn} />
      {failed && (
        <Notice kind="bad" title={failed.message} live>
          {failed.advice}
        </Notice>
      )}
      <Actions
        start={
          <Button variant="quiet" onClick={onClose}>
            {t.notNow}
          </Button>
        }
      >
        <Button variant="primary" type="submit" busy={isSending}>
          {t.submit}
        </Button>
      </Actions>
    </form>
  );
}
