import type { ReactElement } from "react";
import type { ContrastVerdict } from "../../appearance/judge-contrast.ts";
import { CheckIcon, Disclosure, ErrorIcon, Notice, VisuallyHidden } from "../../ui/index.ts";

/** How well each pair of colours can be told apart, in both themes. */
export function Verdicts({ verdicts }: { verdicts: readonly ContrastVerdict[] }): ReactElement {
  const bad = verdicts.filter(({ passes }) => !passes);
  return (
    <div className="story-verdicts">
      {bad.length > 0 ? (
        <Notice kind="bad" title={`Hard to read: ${bad.length} of ${verdicts.length} pairs of colours.`}>
          <ul className="story-verdict-list">
            {bad.map((verdict) => (
              <li key={verdict.scheme + verdict.foreground + verdict.background}>
                {verdict.what} on {inShort(verdict.background)}, {verdict.scheme}: {ratioOf(verdict)}, needs{" "}
                {verdict.least}:1
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="ok">All {verdicts.length} pairs of colours can be read well (WCAG AA).</Notice>
      )}
      <Disclosure label="Every pair">
        <table className="story-verdict-table">
          <thead>
            <tr>
              <th scope="col">Foreground on background</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            {verdicts
              .filter(({ scheme }) => scheme === "light")
              .map((light) => (
                <tr key={light.foreground + light.background}>
                  <th scope="row">
                    {inShort(light.foreground)} on {inShort(light.background)}
                  </th>
                  <Ratio verdict={light} />
                  <Ratio
                    verdict={verdicts.find(
                      ({ scheme, foreground, background }) =>
                        scheme === "dark" && foreground === light.foreground && background === light.background,
                    )}
                  />
                </tr>
              ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}

function Ratio({ verdict }: { verdict: ContrastVerdict | undefined }): ReactElement {
  if (!verdict) return <td />;
  return (
    <td>
      {verdict.passes ? <CheckIcon /> : <ErrorIcon />} {ratioOf(verdict)}
      <VisuallyHidden>{verdict.passes ? ", passes" : `, needs ${verdict.least}:1`}</VisuallyHidden>
    </td>
  );
}

const inShort = (name: string): string => name.replace("--lk-color-", "");

/** Never rounded up to what it does not reach. */
function ratioOf({ ratio }: ContrastVerdict): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
}
