import type { ReactElement } from "react";

/** The classes of a component's own parts and the states they carry, from its `parts.ts`. */
export function StylingHooks({ of }: { of: Readonly<Record<string, readonly string[]>> }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Class</th>
          <th>Key in classNames</th>
          <th>States</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(of).map(([part, states]) => (
          <tr key={part}>
            <td>
              <code>.lk-{part}</code>
            </td>
            <td>
              <code>{part}</code>
            </td>
            <td>
              {states.map((state) => (
                <code key={state}>data-{state} </code>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
