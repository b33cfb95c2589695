"use client";
import { type ReactElement, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { focusFirmly } from "../hooks/focus-firmly.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { personaMessages } from "../persona/messages.ts";
import { NotCreated, PersonaUnread } from "../persona/PersonaProblem.tsx";
import {
  Button,
  Disclosure,
  EmptyState,
  ImageIcon,
  LiveRegion,
  Notice,
  Panel,
  RadioCards,
  Skeleton,
  Text,
} from "../ui/index.ts";
import { InfluencerCard } from "./InfluencerCard.tsx";
import type { InfluencerPickerProps } from "./InfluencerPicker.tsx";
import { InfluencerSkeletons } from "./InfluencerSkeletons.tsx";
import { DeleteInfluencers, InfluencerForm } from "./loaded-on-use.tsx";
import { influencerPickerMessages } from "./messages.ts";
import { type InfluencersState, useInfluencers } from "./useInfluencers.ts";
import { influencerViewMessages } from "./view-messages.ts";

/** The picker, once its code is there. */
export function InfluencerView(props: InfluencerPickerProps): ReactElement {
  const { canDelete = false, headingLevel, takeFocus, frame, className, ...options } = props;
  const classOf = useClassName();
  const { title, lead } = useMessages(influencerPickerMessages);
  const t = useMessages(influencerViewMessages);
  const isOnline = useOnline();
  const state = useInfluencers(options);
  const { status, influencers, picked, pick, isMaking, isSlow, isTakingLong, failed, create } = state;
  const root = useFocusKept<HTMLElement>(
    [status, failed?.influencerId, ...influencers.map((one) => one.influencerId)].join(),
  );
  const isKnown = status !== "loading" && status !== "unknown";
  return (
    <Panel
      ref={root}
      {...(headingLevel && { headingLevel })}
      {...(takeFocus && { takeFocus })}
      {...(frame && { frame })}
      className={classOf("influencer-picker", className)}
      title={title}
      lead={lead}
    >
      {!isOnline && <Notice kind="warn">{t.offline}</Notice>}
      {status === "loading" && isOnline && <LoadingInfluencers isTakingLong={isTakingLong} />}
      {status === "unknown" && isOnline && <PersonaUnread persona={state} />}
      {influencers.length > 0 && (
        <RadioCards aria-label={t.list} layout="grid" value={picked?.influencerId ?? null} onValueChange={pick}>
          {influencers.map((influencer) => (
            <InfluencerCard key={influencer.influencerId} influencer={influencer} />
          ))}
        </RadioCards>
      )}
      {status === "none" && <NoInfluencer state={state} />}
      {isMaking && (
        <div className={classOf("influencer-making")}>
          {influencers.length === 0 && <FirstComing />}
          <Text size="s" tone="muted">
            {isSlow ? t.makingSlow : t.makingNote}
          </Text>
        </div>
      )}
      {failed && <FailedInfluencer state={state} />}
      {isKnown && <AnotherInfluencer projectId={options.projectId} state={state} />}
      <NotCreated create={create} />
      {isKnown && canDelete && influencers.length > 0 && <DeletableInfluencers state={state} />}
    </Panel>
  );
}

interface ViewProps {
  state: InfluencersState;
}

function LoadingInfluencers({ isTakingLong }: { isTakingLong: boolean }): ReactElement {
  const t = useMessages(influencerViewMessages);
  return (
    <>
      <LiveRegion visible>
        {isTakingLong && (
          <Text size="s" tone="muted">
            {t.takingLong}
          </Text>
        )}
      </LiveRegion>
      <InfluencerSkeletons />
    </>
  );
}

function FirstComing(): ReactElement {
  const classOf = useClassName();
  const t = useMessages(influencerViewMessages);
  return (
    <>
      <span className={classOf("influencer-skeletons")}>
        <Skeleton shape="picture" />
      </span>
      <span>{t.firstComing}</span>
    </>
  );
}

function NoInfluencer({ state: { create } }: ViewProps): ReactElement {
  const t = useMessages(personaMessages);
  return (
    <EmptyState
      icon={ImageIcon}
      title={t.noneTitle}
      action={
        <Button variant="primary" onClick={() => create.run({})}>
          {t.create}
        </Button>
      }
    >
      {t.none}
    </EmptyState>
  );
}

function FailedInfluencer({ state: { failure, create, retry } }: ViewProps): ReactElement {
  const t = useMessages(personaMessages);
  const { kind, message, advice } = useErrorText()(failure);
  return (
    <Notice
      kind="bad"
      live
      title={t.failedTitle}
      action={
        <Button busy={create.status === "pending"} onClick={retry}>
          {t.createAnother}
        </Button>
      }
    >
      {kind === "unknown" || kind === "offline" ? t.failed : `${message} ${advice}`}
    </Notice>
  );
}

function AnotherInfluencer({ projectId, state: { status, create } }: ViewProps & { projectId: string }): ReactElement {
  const t = useMessages(influencerViewMessages);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useWhenIdle(InfluencerForm.preload);
  const toggle = (open: boolean) => {
    setOpen(open);
    setOpened(true);
  };
  return (
    <Disclosure ref={root} label={status === "none" ? t.toWishes : t.another} open={isOpen} onOpenChange={toggle}>
      {wasOpened && (
        <InfluencerForm
          projectId={projectId}
          create={create}
          onCreated={() => {
            const opener = root.current?.querySelector("button");
            if (opener) focusFirmly(opener);
            setOpen(false);
          }}
        />
      )}
    </Disclosure>
  );
}

function DeletableInfluencers({ state: { influencers, forget } }: ViewProps): ReactElement {
  const t = useMessages(influencerViewMessages);
  const [wasOpened, setOpened] = useState(false);
  return (
    <Disclosure label={t.manage} onOpenChange={() => setOpened(true)}>
      {wasOpened && <DeleteInfluencers influencers={influencers} onDeleted={forget} />}
    </Disclosure>
  );
}
