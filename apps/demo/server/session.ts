import { parseJson } from "@layers-kit/contract/schemas";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { parseSigned, serialize, serializeSigned } from "hono/utils/cookie";
import { type Customer, customers, findCustomer } from "./customers.ts";
import { methodNotAllowed, Refusal } from "./errors.ts";
import type { Session } from "./page-api.ts";
import { requireSameOrigin } from "./same-origin.ts";

/** How long a sign-in holds, in seconds. */
export const SESSION_SECONDS: number = 12 * 60 * 60;
const BODY_MAX_BYTES = 1024;

export interface SessionOptions {
  readonly secret: string;
  readonly origins: readonly string[];
  /** Whether the cookie may travel over https only. */
  readonly secure: boolean;
  readonly now?: () => number;
}

export interface Sessions {
  /** Who a `Cookie` header speaks for; nobody when it is absent, altered or too old. */
  customerOf(cookie: string | null | undefined): Promise<Customer | null>;
  /** `GET`, `POST` and `DELETE` of the session itself. */
  readonly routes: Hono;
}

/** Sign-in by a signed cookie that names the customer and when it ends. Nothing is kept on the server. */
export function createSessions({ secret, origins, secure, now = Date.now }: SessionOptions): Sessions {
  // The prefix makes browsers refuse a cookie of that name from a neighbouring host.
  const name = secure ? "__Host-demo_session" : "demo_session";
  const cookieOptions = { httpOnly: true, sameSite: "Lax", path: "/", secure } as const;

  async function customerOf(cookie: string | null | undefined): Promise<Customer | null> {
    if (!cookie) return null;
    const value = (await parseSigned(cookie, secret, name))[name];
    if (!value) return null;
    const [id, ends] = value.split(".");
    return Number(ends) * 1000 > now() ? (findCustomer(id) ?? null) : null;
  }

  const routes = new Hono()
    .get("/", async (c) => c.json(describeSession(await customerOf(c.req.header("cookie")))))
    .post(
      "/",
      bodyLimit({
        maxSize: BODY_MAX_BYTES,
        onError: () => {
          throw new Refusal("BODY_TOO_LARGE", `A sign-in has at most ${BODY_MAX_BYTES} bytes.`);
        },
      }),
      async (c) => {
        requireSameOrigin(c.req.raw.headers, origins);
        const customer = await readCustomer(c.req.raw);
        const ends = Math.floor(now() / 1000) + SESSION_SECONDS;
        const cookie = await serializeSigned(name, `${customer.id}.${ends}`, secret, {
          ...cookieOptions,
          maxAge: SESSION_SECONDS,
        });
        return c.json(describeSession(customer), 200, { "Set-Cookie": cookie });
      },
    )
    .delete("/", (c) => {
      requireSameOrigin(c.req.raw.headers, origins);
      return c.json(describeSession(null), 200, { "Set-Cookie": serialize(name, "", { ...cookieOptions, maxAge: 0 }) });
    })
    .all("/", () => {
      throw methodNotAllowed("GET", "POST", "DELETE");
    });

  return { customerOf, routes };
}

function describeSession(customer: Customer | null): Session {
  if (!customer) return { customer: null };
  const { id, name, permissions } = customer;
  return { customer: id, name, permissions };
}

async function readCustomer(request: Request): Promise<Customer> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the sign-in as JSON with Content-Type: application/json.");
  }
  const body = parseJson(await request.text());
  if (!body.ok) throw new Refusal("BAD_REQUEST", `The body ${body.problem}.`);
  const { value } = body;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refuse("", 'must be an object such as {"customer":"acme-coffee"}');
  }
  const unknown = Object.keys(value).find((key) => key !== "customer");
  if (unknown !== undefined) throw refuse(unknown, "is not a field of this call");
  const customer = findCustomer((value as { customer?: unknown }).customer);
  if (!customer) throw refuse("customer", `must be one of ${customers.map(({ id }) => id).join(", ")}`);
  return customer;
}

function refuse(path: string, message: string): Refusal {
  return new Refusal("VALIDATION", "Nobody was signed in.", { issues: [{ path, message }] });
}
