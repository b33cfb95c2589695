import { headers as names } from "@layers-kit/contract";
import type { Config } from "../config.ts";
import { preflight } from "../cors.ts";
import type { Stage } from "../events.ts";
import type { Exchange } from "../exchange.ts";
import { createFacts } from "../ownership/facts.ts";
import type { PlainRequest, PlainResponse } from "../plain.ts";
import { createQuotas, type Taken } from "../quotas.ts";
import { Refusal } from "../refusal.ts";
import { credentialsWith, type Session } from "../session.ts";
import { startLimit } from "../upstream/limit.ts";
import { connect } from "../upstream/upstream.ts";
import { parseTarget } from "./01-parse.ts";
import { matchEndpoint, methodsAt } from "./02-match.ts";
import { checkSameOrigin } from "./03-same-origin.ts";
import { type AskHost, authenticate } from "./04-authenticate.ts";
import { checkPermission } from "./05-permission.ts";
import { readInput } from "./06-input.ts";
import { checkUrls } from "./07-urls.ts";
import { askPolicy } from "./08-policy.ts";
import { proveOwner } from "./09-owner.ts";
import { callUpstream } from "./10-upstream.ts";
import { release } from "./11-release.ts";

/** What is known of a request so far, for the event and the log. */
export interface Trace {
  stage: Stage;
  route: string | null;
  session: Session | null;
  spent: { calls: number; ms: number };
  droppedRows: number;
  /** What went wrong beside an answer that is good all the same. */
  readonly remarks: Refusal[];
}

/** The one pipeline that every request of every adapter goes through, stage by stage. Throws a `Refusal` at the first no. */
export function createPipeline<Raw>(
  config: Config,
  ask: AskHost<Raw>,
): (request: PlainRequest<Raw>, trace: Trace) => Promise<PlainResponse> {
  const credentialsOf = credentialsWith(config.secret);
  const facts = createFacts(config.clock, config.sharedStore);
  const quotas = createQuotas(config.quotas, config.clock, config.sharedStore);

  return async (request, trace) => {
    const { headers } = request;
    const target = parseTarget(request.target, config.mount);

    trace.stage = "match";
    const asked = preflight(config.crossOrigin, request, () => methodsAt(target));
    if (asked) return asked;
    const matched = matchEndpoint(request.method, target);
    const { route } = matched;
    trace.route = route.name;

    trace.stage = "same-origin";
    checkSameOrigin(headers, config.pageOrigins);

    trace.stage = "authenticate";
    const session = await authenticate(request, ask, config, credentialsOf);
    trace.session = session;

    trace.stage = "permission";
    checkPermission(route, session);

    trace.stage = "input";
    const sent = await readInput(request, matched, session, config.clock);

    trace.stage = "urls";
    const body = checkUrls(route, sent.body, config);
    const input = body === sent.body ? sent : { ...sent, body };

    trace.stage = "policy";
    const change = route.method !== "GET";
    if (change && config.policy) await askPolicy(matched, session, body, config.policy);

    // A change that is on its way is let finish, whoever has gone.
    const limit = startLimit(config.clock, config.deadlineMs, change ? undefined : request.signal);
    let taken: Taken | null = null;
    try {
      const taking = quotas.take({ session, route, path: target?.path ?? "", ...input });
      if (taking) taken = await limit.race(taking);
      const upstream = connect(config, session, limit);
      trace.spent = upstream.spent;
      const receipt = headers.get(names.receipt);
      const remark = (about: Refusal): void => void trace.remarks.push(about);
      const exchange: Exchange = { config, session, upstream, facts, use: { change }, receipt, remark };

      trace.stage = "owner";
      const project = await proveOwner(matched, input, exchange);

      trace.stage = "upstream";
      const answer = await callUpstream(matched, input, exchange, limit, headers.get("if-none-match"));

      trace.stage = "release";
      const released = await release(route, answer, project, exchange);
      trace.droppedRows = released.droppedRows;
      return released.response;
    } catch (error) {
      // What may have been started stays counted.
      if (error instanceof Refusal && startedNothing(error)) await taken?.giveBack().catch(() => {});
      throw error;
    } finally {
      limit.close();
    }
  };
}

function startedNothing({ status, code }: Refusal): boolean {
  return status < 500 || code === "UPSTREAM_CONFIG" || code === "KILL_SWITCH";
}
