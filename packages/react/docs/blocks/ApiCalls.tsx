import { type RateClass, type Route, routes } from "@layers-kit/contract";
import { rateLimits } from "@layers-kit/contract/server";
import type { ReactElement } from "react";
import { apiCalls } from "./api-calls.ts";

const words: Record<RateClass, string> = {
  "read-light": "reads",
  "write-light": "changes",
  "long-running": "job starts",
};

/** What all customers of a partner share on a standard key. */
const budgetOf = (rateClass: RateClass): string =>
  `one of ${rateLimits.standard[rateClass]} ${words[rateClass]} a minute`;

const byName = new Map<string, Route>(routes.map((route) => [route.name, route]));

/** The calls that a component makes, from the endpoint table: method, path, when, and what each takes from the budget. */
export function ApiCalls({ of }: { of: keyof typeof apiCalls }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Call</th>
          <th>When</th>
          <th>Takes</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(apiCalls[of]).map(([name, when]) => {
          const route = byName.get(name);
          return (
            route && (
              <tr key={name}>
                <td>
                  <code>
                    {route.method} {route.path}
                  </code>
                </td>
                <td>{when}</td>
                <td>{budgetOf(route.rateClass)}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
