"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type ReactElement, useId } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Avatar, Button, ErrorIcon, SegmentedControl } from "../ui/index.ts";
import type { AccountChoice, ScheduleValues } from "./plan.ts";
import { planningMessages } from "./planning-messages.ts";

export interface AccountChoicesProps {
  form: UseFormReturn<ScheduleValues>;
  accounts: readonly SocialAccount[];
  /** What is wrong with the choice as a whole. */
  problem: string | undefined;
  onSignIn: ((account: SocialAccount) => void) | undefined;
}

/** Which accounts a post goes to, and whether it is published there or sent as a draft. */
export function AccountChoices({ form, accounts, problem, onSignIn }: AccountChoicesProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(planningMessages);
  const choices = useWatch({ control: form.control, name: "choices" });
  const id = useId();
  const choose = (account: SocialAccount, choice: AccountChoice): void =>
    form.setValue(
      "choices",
      { ...form.getValues("choices"), [account.socialAccountId]: choice },
      { shouldDirty: true },
    );
  const chosen = Object.values(choices);

  return (
    <fieldset
      className={classOf("schedule-accounts")}
      data-problem={problem ? "" : undefined}
      aria-describedby={problem ? `${id}-error` : undefined}
    >
      <legend className={classOf("field-label")}>{t.accounts}</legend>
      {accounts.map((account) => (
        <AccountRow
          key={account.socialAccountId}
          account={account}
          choice={choices[account.socialAccountId] ?? "off"}
          onChoose={(choice) => choose(account, choice)}
          onSignIn={onSignIn}
        />
      ))}
      {chosen.includes("publish") && <p className={classOf("field-hint")}>{t.publishHint}</p>}
      {chosen.includes("draft") && <p className={classOf("field-hint")}>{t.draftHint}</p>}
      {problem && (
        <p className={classOf("field-error")} id={`${id}-error`}>
          <ErrorIcon />
          <span>{problem}</span>
        </p>
      )}
    </fieldset>
  );
}

interface AccountRowProps {
  account: SocialAccount;
  choice: AccountChoice;
  onChoose: (choice: AccountChoice) => void;
  onSignIn: ((account: SocialAccount) => void) | undefined;
}

function AccountRow({ account, choice, onChoose, onSignIn }: AccountRowProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(planningMessages);
  const { platform, status } = account;
  const handle = account.handle ?? t.platform({ platform });
  const canPost = status === "connected";
  return (
    <div
      className={classOf("schedule-account")}
      data-state={canPost ? (choice === "off" ? "off" : "on") : "signed-out"}
    >
      <label className={classOf("schedule-account-label")}>
        <input
          type="checkbox"
          className={classOf("schedule-account-input")}
          checked={canPost && choice !== "off"}
          disabled={!canPost}
          onChange={(event) => onChoose(event.target.checked ? "publish" : "off")}
        />
        <Avatar name={handle} src={account.avatarUrl} />
        <span className={classOf("schedule-account-name")}>
          <bdi>{handle}</bdi>
          <span className={classOf("schedule-account-platform")}>
            {canPost ? t.platform({ platform }) : t.needsSignIn({ platform })}
          </span>
        </span>
      </label>
      {canPost && choice !== "off" && (
        <SegmentedControl
          aria-label={t.modeFor({ handle })}
          value={choice}
          onValueChange={onChoose}
          options={[
            { value: "publish", label: t.publish },
            { value: "draft", label: t.draft },
          ]}
        />
      )}
      {!canPost && onSignIn && (
        <Button aria-label={t.signInTo({ handle })} onClick={() => onSignIn(account)}>
          {t.signIn}
        </Button>
      )}
    </div>
  );
}
