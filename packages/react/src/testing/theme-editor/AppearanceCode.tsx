import { type ReactElement, useState } from "react";
import type { Theme } from "../../appearance/appearance.ts";
import { useLayers } from "../../provider/context.ts";
import { Button, Heading } from "../../ui/index.ts";
import { type Choices, codeOf } from "./choices.ts";

/** What to paste into the host's code. */
export function AppearanceCode({ choices, theme }: { choices: Choices; theme: Theme }): ReactElement {
  const { announce } = useLayers();
  const code = codeOf(choices, theme);
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(code);
    announce("Copied.");
  };
  return (
    <div className="story-code">
      <div className="story-code-head">
        <Heading level={2} size="m">
          Your appearance
        </Heading>
        <Button onClick={() => void copy()}>{copied === code ? "Copied" : "Copy"}</Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard. */}
      <pre className="story-code-text" tabIndex={0} dir="ltr">
        <code>{code}</code>
      </pre>
    </div>
  );
}
