"use client";
import { useCallback } from "react";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { type DescribedError, describeError } from "./describeError.ts";
import { errorMessages } from "./messages.ts";

/** `describeError` in the provider's locale, aware of the network. */
export function useErrorText(): (error: unknown) => DescribedError {
  const text = useMessages(errorMessages);
  const online = useOnline();
  return useCallback((error: unknown) => describeError(error, text, online), [text, online]);
}
