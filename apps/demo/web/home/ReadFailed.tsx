import { useErrorText } from "@layers-kit/react";

/** What is shown where something could not be read, in the kit's own words for it. */
export function ReadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }): React.ReactElement {
  const { message, advice } = useErrorText()(error);
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{message}</strong> {advice}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
