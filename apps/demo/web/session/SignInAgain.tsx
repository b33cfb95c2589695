import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Config, Customer } from "../server.ts";
import { CustomerChoices } from "./CustomerChoices.tsx";
import type { Sessions } from "./Sessions.ts";

export interface SignInAgainProps {
  config: Config;
  customer: Customer;
  sessions: Sessions;
}

/** Asks who was signed out to sign in again, over the page that they were on. What they did there goes on afterwards. */
export function SignInAgain({ config, customer, sessions }: SignInAgainProps): React.ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    const away = new AbortController();
    const { signal } = away;
    // A dialog of the page below listens on the document: it must not take this one's clicks and keys for its own.
    element?.addEventListener("pointerdown", (event) => event.stopPropagation(), { signal });
    window.addEventListener("keydown", (event) => event.key === "Escape" && event.stopPropagation(), {
      capture: true,
      signal,
    });
    return () => {
      away.abort();
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const signInAgain = (): void => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    sessions.signIn(customer).catch(() => {
      setBusy(false);
      setFailed(true);
    });
  };

  const others = config.customers.filter(({ id }) => id !== customer.id);
  return createPortal(
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="signed-out"
      aria-describedby="signed-out-why"
      onCancel={(event) => {
        event.preventDefault();
        sessions.putOff();
      }}
    >
      <h2 id="signed-out">You were signed out</h2>
      <p id="signed-out-why" className="muted">
        Nothing is lost. Sign in again and this page goes on where it was.
      </p>
      {failed && (
        <p className="notice bad" role="alert">
          Signing in did not work. Check your connection and try again.
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button quiet" onClick={sessions.putOff}>
          Not now
        </button>
        <button type="button" className="button primary" aria-busy={busy} onClick={signInAgain}>
          Sign in as {customer.name}
        </button>
      </div>
      <details className="someone-else">
        <summary>I am someone else</summary>
        <p className="muted">What {customer.name} had not finished is then removed from this browser.</p>
        <CustomerChoices customers={others} onChoose={(other) => sessions.signIn(other)} />
      </details>
    </dialog>,
    document.body,
  );
}
