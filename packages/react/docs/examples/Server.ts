import { createServer } from "node:http";
import { createNodeProxy } from "@layers-kit/proxy/node";

/** Your own: who is signed in with this cookie. */
declare function yourSession(cookie: string | null): Promise<{ accountId: string } | null>;

const proxy = createNodeProxy({
  apiKey: process.env.LAYERS_API_KEY ?? "",
  origins: ["https://app.example.com"],
  authenticate: async ({ headers }) => {
    const user = await yourSession(headers.get("cookie"));
    return user && { customerExternalId: user.accountId };
  },
});
createServer((req, res) => proxy(req, res)).listen(3000);
