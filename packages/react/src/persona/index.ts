export type { PersonaMessages } from "./messages.ts";
export { type Persona, type PersonaOptions, type PersonaStatus, usePersona } from "./usePersona.ts";
