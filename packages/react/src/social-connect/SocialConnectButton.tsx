"use client";
import { type ReactElement, useId, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, type ButtonProps, type Icon, InstagramIcon, Notice, TikTokIcon } from "../ui/index.ts";
import { socialConnectMessages } from "./messages.ts";
import { type SocialConnectOptions, type SocialConnectState, useSocialConnect } from "./useSocialConnect.ts";

export interface SocialConnectButtonProps extends SocialConnectOptions {
  /** @default "secondary" */
  variant?: ButtonProps["variant"];
  /** An account of this platform is there already, so the button offers another one. @default false */
  another?: boolean;
  className?: string;
}

const icons: Readonly<Record<string, Icon>> = { tiktok: TikTokIcon, instagram: InstagramIcon };

/** Connects a TikTok or Instagram account in a window of the platform's own, and says how it stands. */
export function SocialConnectButton(props: SocialConnectButtonProps): ReactElement {
  const { variant = "secondary", another = false, className, ...options } = props;
  const { platform, socialAccountId } = options;
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const online = useOnline();
  const { state, connect, cancel, check } = useSocialConnect(options);
  const PlatformIcon = icons[platform];
  const hint = online ? state.status === "idle" && t.before({ platform }) : t.offline;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes away with what it stopped.
  const stop = (): void => {
    button.current?.focus();
    cancel();
  };
  const label = socialAccountId
    ? t.signInAgain({ platform })
    : another || state.status === "connected"
      ? t.connectAnother({ platform })
      : t.connect({ platform });
  return (
    <div className={classOf("social-connect", className)} data-status={state.status} data-platform={platform}>
      <Button
        ref={button}
        variant={variant}
        aria-disabled={!online || undefined}
        aria-describedby={hint ? id : undefined}
        busy={state.status === "opening"}
        onClick={(event) => {
          if (online) connect(event);
        }}
      >
        {PlatformIcon && <PlatformIcon />}
        {label}
      </Button>
      {hint && (
        <p className={classOf("field-hint")} id={id}>
          {hint}
        </p>
      )}
      <ConnectNotice state={state} platform={platform} onCancel={stop} onCheck={check} />
    </div>
  );
}

interface ConnectNoticeProps {
  state: SocialConnectState;
  platform: string;
  onCancel: () => void;
  onCheck: () => void;
}

/** One sentence on how the connection stands, and the ways on from there. */
function ConnectNotice({ state, platform, onCancel, onCheck }: ConnectNoticeProps): ReactElement | null {
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const describe = useErrorText();
  if (state.status === "connected") {
    return <Notice kind="ok">{t.connected({ platform })}</Notice>;
  }
  if (state.status === "failed") {
    const error = state.reason === "error" ? describe(state.error) : undefined;
    const said = {
      declined: { kind: "info", title: t.declinedTitle, advice: t.declined({ platform }) },
      expired: { kind: "warn", title: t.expiredTitle, advice: t.expired },
      lost: { kind: "warn", title: t.lostTitle, advice: t.lost({ platform }) },
      error: { kind: "bad", title: error?.message, advice: error?.advice },
    } as const;
    const { kind, title, advice } = said[state.reason];
    return (
      <Notice kind={kind} title={title} live>
        {advice}
      </Notice>
    );
  }
  if (state.status !== "waiting") return null;
  const stop = (
    <Button variant="quiet" onClick={onCancel}>
      {t.cancel}
    </Button>
  );
  const page = (
    <a className={classOf("social-connect-link")} href={state.authorizeUrl} target="_blank" rel="noopener">
      {t.openPage({ platform })}
    </a>
  );
  if (state.blocked) {
    return (
      <Notice kind="warn" live action={stop}>
        {t.blocked({ platform })} {page}
      </Notice>
    );
  }
  if (state.closed) {
    const actions = (
      <>
        <Button onClick={onCheck}>{t.check}</Button>
        {stop}
      </>
    );
    return (
      <Notice kind="warn" live action={actions}>
        {t.closed({ platform })} {page}
      </Notice>
    );
  }
  return (
    <Notice kind="info" live action={stop}>
      {t.waiting({ platform })}
    </Notice>
  );
}
