import { headers as headerNames } from "@layers-kit/contract";
import type { DetailedError, HttpResponse } from "tus-js-client";
import { readAnswer } from "../call/answer.ts";
import { LayersError, unanswered } from "../call/errors.ts";
import { isLayersError } from "../call/is-layers-error.ts";

/** The library, and what reads its answers: all of it is loaded with the first upload. */
export { Upload } from "tus-js-client";

/** The status that ended a request of an upload; 0 when no answer came. */
export function statusOf(error: Partial<DetailedError>): number {
  const cause = error.causingError;
  return isLayersError(cause) ? cause.status : (error.originalResponse?.getStatus() ?? 0);
}

/** What ended an upload, in the words of every other call. */
export async function failureOf(error: Error & Partial<DetailedError>): Promise<LayersError> {
  if (isLayersError(error.causingError)) return error.causingError;
  if (error.originalResponse) return refusalOf(error.originalResponse);
  return unanswered("The upload endpoint could not be reached.", error);
}

/** The error that an upload endpoint answered with, in the API's envelope or not. */
export async function refusalOf(response: HttpResponse): Promise<LayersError> {
  const type = response.getHeader("Content-Type");
  const answer = new Response(response.getBody(), {
    status: response.getStatus(),
    headers: type === undefined ? {} : { "Content-Type": type },
  });
  return readAnswer(answer, Date.now()).then(
    () => new LayersError({ code: "BAD_RESPONSE", status: answer.status, message: "Not an answer of a tus endpoint." }),
    (error: LayersError) => error,
  );
}

/** Locked, busy or broken for now, or no answer at all. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

/** Where Layers can fetch the file, as the last answer of an upload says. */
export function urlIn(response: HttpResponse): string | LayersError {
  return (
    response.getHeader(headerNames.uploadUrl) ??
    new LayersError({
      code: "BAD_RESPONSE",
      status: response.getStatus(),
      message: `The upload endpoint took the file but did not say where it is: its last answer lacks ${headerNames.uploadUrl}.`,
    })
  );
}
