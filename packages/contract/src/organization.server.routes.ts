import type { Credits, WhoAmI } from "./organization.server.schemas.ts";
import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";

/** Who the key is and what its wallet holds. Neither names a scope in the docs; any key may ask. */
export const organizationServer = serverRoom("organization", {
  whoami: endpoint<{ response: WhoAmI }>()({ method: "GET", path: "/v1/whoami", scope: null }),
  credits: endpoint<{ response: Credits }>()({ method: "GET", path: "/v1/credits", scope: null }),
});
