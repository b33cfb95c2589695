"use client";
import { type ReactElement, useId, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { platformIcon } from "../social-accounts/platform-icon.ts";
import { Button, type ButtonProps } from "../ui/button/Button.tsx";
import { type LoadedOnUse, loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import type { ConnectNoticeProps } from "./ConnectNotice.tsx";
import { socialConnectMessages } from "./messages.ts";
import { type SocialConnectOptions, useSocialConnect } from "./useSocialConnect.ts";

export interface SocialConnectButtonProps extends SocialConnectOptions {
  /** @default "secondary" */
  variant?: ButtonProps["variant"];
  /** An account of this platform is there already, so the button offers another one. @default false */
  another?: boolean;
  className?: string;
}

const ConnectNotice: LoadedOnUse<ConnectNoticeProps> = /* @__PURE__ */ loadOnUse(
  () => import("./ConnectNotice.tsx"),
  (module) => module.ConnectNotice,
);

/** Connects a TikTok or Instagram account on the platform's own page, and says how it stands. */
export function SocialConnectButton(props: SocialConnectButtonProps): ReactElement {
  const { variant = "secondary", another = false, className, ...options } = props;
  const { platform, socialAccountId } = options;
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const online = useOnline();
  const { state, connect, cancel } = useSocialConnect(options);
  useWhenIdle(ConnectNotice.preload);
  const PlatformIcon = platformIcon(platform);
  const hint = online ? state.status === "idle" && t.before({ platform }) : t.offline;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const label = socialAccountId
    ? t.signInAgain
    : another || state.status === "connected"
      ? t.connectAnother
      : t.connect;
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
        {label({ platform })}
      </Button>
      {hint && (
        <p className={classOf("field-hint")} id={id}>
          {hint}
        </p>
      )}
      {state.status !== "idle" && state.status !== "opening" && (
        <ConnectNotice
          state={state}
          platform={platform}
          connectedText={t.connected({ platform })}
          onOpen={connect}
          onCancel={() => {
            // The button that was pressed goes away with what it stopped.
            button.current?.focus();
            cancel();
          }}
        />
      )}
    </div>
  );
}
