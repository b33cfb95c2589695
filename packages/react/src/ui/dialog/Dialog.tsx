"use client";
import * as Radix from "@radix-ui/react-dialog";
import {
  type FocusEvent,
  forwardRef,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { useLayersInternals } from "../../provider/context.ts";
import type { Forwarded } from "../forwarded.ts";
import { CloseIcon } from "../icon/icons.tsx";
import { uiMessages } from "../messages.ts";
import { useBothRefs } from "../useBothRefs.ts";
import { useDialogFocus } from "./useDialogFocus.ts";
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
 * A modal dialog. It stands in a root of its own, in the provider's `portalContainer`, which may be in a shadow tree or in another
 * window's document. The first control takes the focus, or the dialog itself where there is none yet; closing returns it to where
 * it was. The second half of a double click on what opened it, or on what its content was before, does not close it.
 */
export const Dialog: Forwarded<DialogProps, HTMLDivElement> = /* @__PURE__ */ forwardRef(function Dialog(
  { open, onOpenChange, title, lead, footer, dirty = false, className, children },
  ref,
) {
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const { portalContainer, rootAttributes } = useLayersInternals();
  const [content, setContent] = useState<HTMLDivElement | null>(null);
  const both = useBothRefs<HTMLDivElement>(setContent, ref);
  const focus = useDialogFocus(content);
  useScrollLock(content);
  const pressedElsewhere = useRef(0);
  const pressedBeside = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    pressedBeside.current =
      event.target === event.currentTarget && event.timeStamp - pressedElsewhere.current >= doubleClickMilliseconds;
    if (event.target !== event.currentTarget) pressedElsewhere.current = event.timeStamp;
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={portalContainer()}>
        <div className={`${classOf("root")} ${classOf("dialog-root")}`} {...rootAttributes}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: whoever has no pointer has Escape. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the dialog is a short cut, not a control. */}
          <div
            className={classOf("dialog-backdrop")}
            onPointerDown={onPointerDown}
            onClick={(event) => {
              if (event.target === event.currentTarget && pressedBeside.current && !dirty) onOpenChange(false);
            }}
          >
            <Radix.Content
              ref={both}
              className={classOf("dialog", className)}
              // It knows a press beside it only in the page's own document; the backdrop knows it in any.
              onPointerDownOutside={(event) => event.preventDefault()}
              onEscapeKeyDown={(event) => {
                // It listens before whatever is open inside, whose Escape comes first.
                const target = event.composedPath()[0] as Element;
                if (target.matches('[role="combobox"][aria-expanded="true"]')) event.preventDefault();
              }}
              onKeyDown={focus.onKeyDown}
              onOpenAutoFocus={(event) => {
                pressedElsewhere.current = content?.ownerDocument.defaultView?.performance.now() ?? 0;
                focus.enter(event);
              }}
              onCloseAutoFocus={focus.leave}
              {...(!lead && { "aria-describedby": undefined })}
            >
              <Edge onFocus={focus.passStart} />
              <div className={classOf("dialog-head")}>
                <Radix.Title className={classOf("heading")}>{title}</Radix.Title>
                {lead && (
                  <Radix.Description className={classOf("text")} data-tone="muted">
                    {lead}
                  </Radix.Description>
                )}
              </div>
              {children}
              {footer}
              <Radix.Close className={classOf("dialog-close")} aria-label={t.close}>
                <CloseIcon />
              </Radix.Close>
              <Edge onFocus={focus.passEnd} />
            </Radix.Content>
          </div>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
});

/** Tab comes to it at either end of the dialog, and is sent on to the other: so it goes round in any document. */
function Edge({ onFocus }: { onFocus: (event: FocusEvent) => void }): ReactElement {
  const classOf = useClassName();
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it never keeps the focus.
  // biome-ignore lint/a11y/noStaticElementInteractions: it is never acted on.
  return <span className={classOf("dialog-edge")} tabIndex={0} onFocus={onFocus} />;
}
