"use client";
import { loadModule } from "@layers-kit/client/load-module";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { focusFirmly } from "../hooks/focus-firmly.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { platformIcon } from "../social-accounts/platform-icon.ts";
import { Button, type ButtonProps } from "../ui/button/Button.tsx";
import { socialConnectMessages } from "./messages.ts";
import { type SocialConnectOptions, useSocialConnect } from "./useSocialConnect.ts";

export interface SocialConnectButtonProps extends SocialConnectOptions {
  /** @default "secondary" */
  variant?: ButtonProps["variant"];
  /** An account of this platform is there already, so the button offers another one. @default false */
  another?: boolean;
  className?: string;
}

/** Comes while the platform's page does; until then there is nothing to say. */
const loadNotice = /* @__PURE__ */ loadModule(() => import("./ConnectNotice.tsx"));

/** Connects a TikTok or Instagram account on the platform's own page, and says how it stands. */
export function SocialConnectButton(props: SocialConnectButtonProps): ReactElement {
  const { variant = "secondary", another = false, className, ...options } = props;
  const { platform, socialAccountId } = options;
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const online = useOnline();
  const { state, connect, cancel } = useSocialConnect(options);
  const PlatformIcon = platformIcon(platform);
  const { status } = state;
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadNotice>> | null>();
  useEffect(() => {
    if (status !== "idle") loadNotice().then(setLoaded, () => setLoaded(null));
  }, [status]);
  const isIdle = status === "idle" || status === "opening";
  const hint = online ? (isIdle ? t.before({ platform }) : loaded === null && t.notLoaded) : t.offline;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const label = socialAccountId ? t.signInAgain : another || status === "connected" ? t.connectAnother : t.connect;
  return (
    <div className={classOf("social-connect", className)} data-status={status} data-platform={platform}>
      <Button
        ref={button}
        variant={variant}
        aria-disabled={!online || undefined}
        aria-describedby={hint ? id : undefined}
        busy={status === "opening"}
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
      {loaded && state.status !== "idle" && state.status !== "opening" && (
        <loaded.ConnectNotice
          state={state}
          platform={platform}
          connectedText={t.connected({ platform })}
          onOpen={connect}
          onCancel={() => {
            // The button that was pressed goes away with what it stopped.
            if (button.current) focusFirmly(button.current);
            cancel();
          }}
        />
      )}
    </div>
  );
}
