import { zodResolver } from "@hookform/resolvers/zod";
import { LeaseRequestInput } from "@layers-kit/contract/schemas/leased-accounts";
import type { Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { checkedAfterPaint } from "../form/checked-after-paint.ts";
import { type LeaseRequestFormValues, toOrder } from "./values.ts";

const order = z.omit(LeaseRequestInput, { projectId: true, requestId: true });

/** Holds what was typed against the contract's request. */
export const leaseResolver: Resolver<LeaseRequestFormValues> = checkedAfterPaint(
  zodResolver(z.pipe(z.transform(toOrder), order), undefined, { raw: true }),
);
