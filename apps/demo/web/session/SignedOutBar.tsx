/** Stays while someone who put signing in off looks at what is left of the page. */
export function SignedOutBar({ onSignIn }: { onSignIn: () => void }): React.ReactElement {
  return (
    <p className="notice warn signed-out-bar" role="status">
      <span>You are signed out. What you entered is kept in this browser.</span>
      <button type="button" className="button" onClick={onSignIn}>
        Sign in
      </button>
    </p>
  );
}
