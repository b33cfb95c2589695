import type { LayersProviderProps } from "@layers-kit/react";
import type { Features } from "./server.ts";

/** The kit's own words but for what this start of the demo cannot offer, which is said in the step that it concerns. */
export function messagesFor({ connect, upload }: Features): NonNullable<LayersProviderProps["messages"]> {
  return {
    ...(connect.reason !== undefined && { onboardingFlow: { connectOff: connect.reason } }),
    ...(upload.reason !== undefined && { mediaUploader: { lead: upload.reason } }),
  };
}
