/** The schemas half of the contract, for servers and forms. A form imports only its room, as `@layers-kit/contract/schemas/projects`. */
export * from "./endpoints.ts";
export * from "./json.ts";
export * from "./keep-lease-request.ts";
export * from "./validate.ts";
