import type { DetailedError, HttpResponse } from "tus-js-client";
import { readAnswer } from "../call/answer.ts";
import { isLayersError, LayersError } from "../call/errors.ts";

/** The status that ended a request of an upload; 0 when no answer came. */
export function statusOf(error: Partial<DetailedError>): number {
  const cause = error.causingError;
  return isLayersError(cause) ? cause.status : (error.originalResponse?.getStatus() ?? 0);
}

/** What ended an upload, in the words of every other call. */
export async function failureOf(error: Error & Partial<DetailedError>): Promise<LayersError> {
  if (isLayersError(error.causingError)) return error.causingError;
  if (error.originalResponse) return refusalOf(error.originalResponse);
  const message = "The upload endpoint could not be reached.";
  return new LayersError({ code: "NETWORK", status: 0, message, cause: error });
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
