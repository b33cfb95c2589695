import { type RateClass, type Route, routes } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { apiCalls } from "./api-calls.ts";

/** What all customers of a partner share on a standard key. [docs ops/rate-limits] */
const budgets: Record<RateClass, string> = {
  "read-light": "one of 120 reads a minute",
  "write-light": "one of 60 changes a minute",
  "long-running": "one of 20 job starts a minute",
};

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
                <td>{budgets[route.rateClass]}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
