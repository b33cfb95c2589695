"use client";
import { type DescribedError, describeError } from "../errors/describeError.ts";
import { errorMessages } from "../errors/messages.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";

/** `useErrorText` for what is loaded on use: that one is exported by the package, so bundlers would load it with the page. */
export function useFailureText(): (error: unknown) => DescribedError {
  const text = useMessages(errorMessages);
  const online = useOnline();
  return (error) => describeError(error, text, online);
}
