import { check } from "@layers-kit/contract/schemas";
import type * as z from "zod/mini";
import { readJson } from "../pipeline/body.ts";
import { envelope, invalid, notFound, Refusal } from "../pipeline/errors.ts";
import type { Sandbox } from "../sandbox.ts";
import { settle } from "../work/settle.ts";
import type { World } from "../world.ts";
import {
  ClockInput,
  FaultBody,
  KeyBody,
  OrganizationBody,
  OrganizationChangesBody,
  OutcomeBody,
  StepInput,
} from "./inputs.ts";
import { bringAbout } from "./outcomes.ts";
import type { RequestLog } from "./request-log.ts";
import { clockView, faultView, organizationView, overview } from "./views.ts";

export interface ControlContext {
  readonly sandbox: Sandbox;
  readonly world: World;
  readonly requests: RequestLog;
}

interface Handler {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/sandbox`; `:id` takes one segment. */
  readonly path: string;
  readonly status?: number;
  readonly handle: (context: ControlContext, body: unknown, id: string) => unknown;
}

/** An endpoint whose body is checked before its handler sees it. */
function takes<T>(schema: z.ZodMiniType<T>, handle: (context: ControlContext, body: T, id: string) => unknown) {
  return (context: ControlContext, body: unknown, id: string): unknown => {
    const checked = check(schema, body);
    if (!checked.ok) throw invalid(checked.issues);
    return handle(context, checked.value as T, id);
  };
}

const handlers: readonly Handler[] = [
  { method: "GET", path: "/state", handle: overview },
  { method: "GET", path: "/clock", handle: ({ sandbox }) => clockView(sandbox.clock) },
  {
    method: "PATCH",
    path: "/clock",
    handle: takes(ClockInput, ({ sandbox: { clock } }, { held, speed }) => {
      if (speed !== undefined) clock.setSpeed(speed);
      if (held !== undefined) held ? clock.hold() : clock.run();
      return clockView(clock);
    }),
  },
  {
    method: "POST",
    path: "/clock/step",
    handle: takes(StepInput, ({ sandbox, world }, { ms, clock }) => {
      if (clock === "wall") sandbox.clock.stepWall(ms);
      else if (clock === "work") sandbox.clock.stepWork(ms);
      else sandbox.clock.step(ms);
      settle(world);
      return clockView(sandbox.clock);
    }),
  },
  { method: "GET", path: "/faults", handle: ({ sandbox }) => ({ items: sandbox.faults.list().map(faultView) }) },
  {
    method: "POST",
    path: "/faults",
    status: 201,
    handle: takes(FaultBody, ({ sandbox }, body) => faultView(sandbox.faults.add(body))),
  },
  { method: "DELETE", path: "/faults", handle: ({ sandbox }) => sandbox.faults.clear() },
  {
    method: "DELETE",
    path: "/faults/:id",
    handle: ({ sandbox }, _body, id) => found(sandbox.faults.list().find((fault) => fault.id === id)).remove(),
  },
  { method: "GET", path: "/outcomes", handle: ({ sandbox }) => ({ items: sandbox.outcomes.planned() }) },
  { method: "POST", path: "/outcomes", handle: takes(OutcomeBody, bringAbout) },
  { method: "DELETE", path: "/outcomes", handle: ({ sandbox }) => sandbox.outcomes.clear() },
  {
    method: "GET",
    path: "/organizations",
    handle: ({ world }) => ({ items: [...world.state.organizations.all()].map((row) => organizationView(world, row)) }),
  },
  {
    method: "POST",
    path: "/organizations",
    status: 201,
    handle: takes(OrganizationBody, ({ sandbox, world }, body) =>
      organizationView(world, sandbox.organizations.create(body)),
    ),
  },
  {
    method: "PATCH",
    path: "/organizations/:id",
    handle: takes(OrganizationChangesBody, ({ sandbox, world }, body, id) => {
      found(world.state.organizations.get(id));
      return organizationView(world, sandbox.organizations.update(id, body));
    }),
  },
  {
    method: "POST",
    path: "/organizations/:id/keys",
    status: 201,
    handle: takes(KeyBody, ({ sandbox, world }, body, id) => {
      found(world.state.organizations.get(id));
      return sandbox.keys.create({ ...body, organizationId: id });
    }),
  },
  { method: "POST", path: "/reset", handle: ({ sandbox }) => sandbox.reset() },
];

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw notFound();
  return thing;
}

/** Answers one call of the control API. What changes nothing to tell of answers `{}`. Errors come in the API's envelope. */
export async function answerControl(context: ControlContext, request: Request): Promise<Response> {
  const requestId = context.world.ids.ulid("req");
  try {
    const { handler, id } = match(request);
    const body = await readJson(request);
    settle(context.world);
    const answer = (await asked(() => handler.handle(context, body ?? {}, id))) ?? {};
    await context.world.state.commit();
    return json(answer, handler.status ?? 200);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(envelope(error, requestId), error.status);
  }
}

function match(request: Request): { handler: Handler; id: string } {
  const path = new URL(request.url).pathname.replace(/^\/sandbox/, "").split("/");
  const here = handlers.filter((handler) => {
    const parts = handler.path.split("/");
    return parts.length === path.length && parts.every((part, at) => part === ":id" || part === path[at]);
  });
  const handler = here.find(({ method }) => method === request.method);
  if (handler) return { handler, id: path[handler.path.split("/").indexOf(":id")] ?? "" };
  if (here.length === 0) throw notFound();
  const allow = here.map(({ method }) => method).join(", ");
  throw new Refusal("METHOD_NOT_ALLOWED", `This path takes ${allow}.`, { details: { allow } });
}

/** What the typed calls refuse, they throw in one sentence. */
async function asked(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new Refusal("VALIDATION", error.message);
    throw error;
  }
}

function json(body: unknown, status: number): Response {
  return Response.json(body, {
    status,
    headers: { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
  });
}
