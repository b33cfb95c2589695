import { useLayers } from "@layers-kit/react";
import { useState } from "react";
import { Avatar } from "../ui/Avatar.tsx";

export interface AccountBoxProps {
  name: string;
  /** Rejects when the server does not answer. */
  onSignOut: () => Promise<void>;
}

/** Who is signed in, and the way out, which also forgets what the kit kept for them in this browser. */
export function AccountBox({ name, onSignOut }: AccountBoxProps): React.ReactElement {
  const { clear } = useLayers();
  const [failed, setFailed] = useState(false);
  const leave = (): void => {
    setFailed(false);
    onSignOut().then(clear, () => setFailed(true));
  };
  return (
    <>
      {failed && (
        <p className="notice bad" role="alert">
          Signing out did not work. Check your connection and try again.
        </p>
      )}
      <div className="account">
        <Avatar name={name} />
        <span className="account-name">
          <span className="visually-hidden">Signed in as </span>
          {name}
        </span>
        <button type="button" className="button quiet" onClick={leave}>
          Sign out
        </button>
      </div>
    </>
  );
}
