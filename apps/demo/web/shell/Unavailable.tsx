import { Brand } from "./Brand.tsx";

/** The dashboard's own server does not answer, so there is nothing to show yet. */
export function Unavailable({ onRetry }: { onRetry: () => void }): React.ReactElement {
  return (
    <main className="entrance">
      <Brand />
      <div className="card" role="alert">
        <h1>The dashboard does not answer.</h1>
        <p className="muted">It may be starting up, or you may be offline. Nothing is lost.</p>
        <button type="button" className="button primary" onClick={onRetry}>
          Try again
        </button>
      </div>
    </main>
  );
}
