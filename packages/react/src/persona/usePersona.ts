"use client";
import type { CreateInfluencerRequest, Influencer, InfluencerStarted } from "@layers-kit/contract";
import type { Action } from "../hooks/useAction.ts";
import { isMaking, type Personas, usePersonas } from "./usePersonas.ts";

/** `none`: there is none and none is coming. `unknown`: it could not be read; see `error`. */
export type PersonaStatus = "loading" | "none" | "making" | "ready" | "failed" | "unknown";

export interface PersonaOptions {
  /** Whose personas; null reads nothing yet. */
  projectId: string | null;
  /** The one to use. @default the newest that is ready, else the one in the making */
  influencerId?: string | undefined;
}

export interface Persona {
  readonly status: PersonaStatus;
  /** The one that the status speaks of. */
  readonly persona: Influencer | undefined;
  readonly error: unknown;
  /** Reads again, after an error. */
  readonly reload: () => void;
  /** Has another one made, in about a minute. [docs ref/influencers/create-influencer] */
  readonly create: Action<CreateInfluencerRequest, InfluencerStarted>;
}

/** The face of a customer's posts, followed while it is made. A remix has to wait for one that is ready. [seed S002] */
export function usePersona({ projectId, influencerId }: PersonaOptions): Persona {
  const personas = usePersonas(projectId);
  return { ...personaAmong(personas, influencerId), ...personas };
}

/** Which of them to use, and how it stands with that one. */
export function personaAmong(
  { items, isFirstComing, error, create }: Personas,
  influencerId?: string,
): Pick<Persona, "status" | "persona"> {
  const usable = influencerId === undefined ? items : items?.filter((item) => item.influencerId === influencerId);
  const ready = usable?.find(({ status }) => status === "ready");
  const making = usable?.find(isMaking);
  const status = ((): PersonaStatus => {
    if (ready) return "ready";
    if (!usable) return error ? "unknown" : "loading";
    if (making || create.status === "pending" || isFirstComing) return "making";
    return usable.length > 0 ? "failed" : "none";
  })();
  return { status, persona: ready ?? making ?? usable?.[0] };
}
