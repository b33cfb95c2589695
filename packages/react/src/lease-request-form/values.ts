import type { LeaseInput } from "@layers-kit/client";
import { asSent } from "../form/characters.ts";
import { wholeNumber } from "../ui/count-input/whole-number.ts";

/** What stands in the form, by the API's own paths: text as it was typed, empty where there is none. [seed S000] */
export interface LeaseRequestFormValues {
  count: string;
  niche: {
    vertical: string;
    audience: string;
    /** BCP-47, or empty. */
    language: string;
    /** ISO 3166-1 alpha-2. */
    geo: string[];
  };
  target: string;
  note: string;
}

export const emptyOrder: LeaseRequestFormValues = {
  count: "1",
  niche: { vertical: "", audience: "", language: "", geo: [] },
  target: "",
  note: "",
};

/** The body of the request: what is empty is left out. Whether it holds, the schema says. */
export function toOrder({ count, niche, target, note }: LeaseRequestFormValues): LeaseInput {
  const accounts = wholeNumber(count);
  const audience = asSent(niche.audience);
  return {
    // No number at all is for the schema to refuse.
    count: accounts ?? Number.NaN,
    niche: {
      vertical: asSent(niche.vertical),
      ...(audience && { audience }),
      ...(niche.language && { language: niche.language }),
      ...(niche.geo.length > 0 && { geo: niche.geo }),
    },
    ...(asSent(target) && { target: asSent(target) }),
    ...(asSent(note) && { note: asSent(note) }),
  };
}
