import { matchRoute, type Route } from "@layers-kit/contract";
import { apiRoutes } from "@layers-kit/contract/server";

/** A request as a fault sees it. */
export interface Target {
  readonly method: string;
  readonly path: string;
  readonly route: Route | null;
}

export function targetOf(request: Request): Target {
  const { method } = request;
  const path = new URL(request.url).pathname;
  const match = matchRoute(apiRoutes, method, path);
  return { method, path, route: match.found ? match.route : null };
}

/** Reads the `on` of a fault. Throws when nothing could ever match it. */
export function targetMatcher(on: string): (target: Target) => boolean {
  if (!on.includes("/")) {
    const name = glob(on);
    if (!apiRoutes.some((route) => name.test(route.name))) {
      throw new TypeError(
        `No endpoint is named "${on}". Use one such as projects.create, content.* or GET /v1/projects.`,
      );
    }
    return ({ route }) => route !== null && name.test(route.name);
  }
  const parts = /^(?:([A-Z]+) )?(\/\S*)$/.exec(on);
  if (!parts?.[2]) throw new TypeError(`"${on}" is neither an endpoint's name nor a path such as GET /cdn/*.`);
  const [, method, pattern] = parts;
  const path = glob(pattern);
  return (target) => (method === undefined || method === target.method) && path.test(target.path);
}

function glob(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
