"use client";
import * as Radix from "@radix-ui/react-dialog";
import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { useLayersInternals } from "../../provider/context.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { uiMessages } from "../messages.ts";
import { useScrollLock } from "./useScrollLock.ts";

export interface DialogProps {
  open: boolean;
  /** Called with false when the customer closes it. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What it is about; read out when the dialog opens. */
  lead?: ReactNode;
  /** `Actions`. */
  footer?: ReactNode;
  /** Something was typed: a click beside the dialog then does not close it. Escape does, being meant. */
  dirty?: boolean;
  className?: string;
  children?: ReactNode;
}

/** How far apart the two presses of a double click may be: the longest of the systems' own settings. */
const doubleClickMilliseconds = 500;

/**
 * A modal dialog. It stands in a root of its own, in the provider's `portalContainer`. Closing returns the focus to where
 * it was. The second half of a double click on what opened it, or on what its content was before, does not close it.
 */
export function Dialog(props: DialogProps): ReactElement {
  const { open, onOpenChange, title, lead, footer, dirty = false, className, children } = props;
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const { portalContainer, rootAttributes } = useLayersInternals();
  const [content, setContent] = useState<HTMLElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useScrollLock(content);
  const pressedElsewhere = useRef(0);
  const keepIfNotMeant = (event: CustomEvent<{ originalEvent: Event }>) => {
    const sinceThen = event.detail.originalEvent.timeStamp - pressedElsewhere.current;
    if (dirty || sinceThen < doubleClickMilliseconds) event.preventDefault();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={portalContainer()}>
        <div className="lk-root lk-dialog-root" {...rootAttributes}>
          <div className={classOf("dialog-backdrop")}>
            <Radix.Content
              ref={setContent}
              className={classOf("dialog", className)}
              onPointerDown={(event) => {
                pressedElsewhere.current = event.timeStamp;
              }}
              onPointerDownOutside={keepIfNotMeant}
              onOpenAutoFocus={() => {
                pressedElsewhere.current = performance.now();
                opener.current = focusedIn(content);
              }}
              // Radix gives the focus back to a trigger of its own, which there is none of.
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                opener.current?.focus();
              }}
              {...(!lead && { "aria-describedby": undefined })}
            >
              <div className="lk-dialog-head">
                <Radix.Title className="lk-heading">{title}</Radix.Title>
                {lead && (
                  <Radix.Description className="lk-text" data-tone="muted">
                    {lead}
                  </Radix.Description>
                )}
              </div>
              {children}
              {footer}
              <Radix.Close className={classOf("dialog-close")} aria-label={t.close}>
                <CloseIcon />
              </Radix.Close>
            </Radix.Content>
          </div>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The focused element, through the shadow trees around it. */
function focusedIn(content: HTMLElement | null): HTMLElement | null {
  let focused = content?.ownerDocument.activeElement ?? null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
