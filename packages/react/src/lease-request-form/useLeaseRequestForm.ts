"use client";
import { isLayersError, type LeaseInput } from "@layers-kit/client";
import type { LeaseRequested } from "@layers-kit/contract";
import { type SubmitEvent, useEffect, useState } from "react";
import { type FieldPath, type UseFormReturn, useForm } from "react-hook-form";
import { useSWRConfig } from "swr";
import { applyIssues } from "../errors/applyIssues.ts";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { hadNoEffect } from "../hooks/actions.ts";
import { useAction } from "../hooks/useAction.ts";
import { useLayers } from "../provider/context.ts";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import { leaseResolver } from "./schema.ts";
import { useMayNotLease } from "./useMayNotLease.ts";
import { emptyOrder, type LeaseRequestFormValues, toOrder } from "./values.ts";

export interface LeaseRequestFormOptions {
  projectId: string;
  /** What stands in the form at first. */
  defaultValues?: Partial<LeaseRequestFormValues>;
  /**
   * What the form is filled in with, in the place of what stands there: what `onOrderMissing` of `LeaseRequestStatus` gives. A
   * new object fills it in again.
   */
  fillWith?: Partial<LeaseRequestFormValues> | undefined;
  /** Ordered. Keep its id: the API has no list of requests. [seed S000] */
  onRequested?: (request: LeaseRequested) => void;
}

/** An order whose end nobody saw, since the page closed. */
export interface InterruptedOrder {
  readonly order: LeaseInput;
  readonly startedAt: Date;
  /** Sends it again, without ordering twice. Undefined when it is too long ago for that. */
  readonly finish: (() => void) | undefined;
  readonly forget: () => void;
}

export interface LeaseRequestFormState {
  /** What the customer should see now. */
  readonly view: "form" | "review" | "ordered" | "interrupted" | "notAllowed";
  /** react-hook-form's own. */
  readonly form: UseFormReturn<LeaseRequestFormValues>;
  /** For the form element: checks, then shows the order for review. Nothing is sent. */
  readonly review: (event?: SubmitEvent) => void;
  /** What is under review, or was ordered. */
  readonly order: LeaseInput | undefined;
  /** Back to the form; undefined while nobody knows whether the order arrived. */
  readonly change: (() => void) | undefined;
  /** Orders what is under review: once, however often it is called. */
  readonly confirm: () => void;
  readonly isSending: boolean;
  readonly error: unknown;
  /** Whether the order may have arrived already, although nobody has seen an answer: a try failed, or it is sent again. */
  readonly isUnsure: boolean;
  readonly interrupted: InterruptedOrder | undefined;
  readonly requested: LeaseRequested | undefined;
  readonly orderMore: () => void;
  /** Whether the customer has come back from another view. */
  readonly returned: boolean;
  readonly furtherOpen: boolean;
  readonly setFurtherOpen: (open: boolean) => void;
  readonly draft: Draft;
}

type LeaseField = FieldPath<LeaseRequestFormValues>;
const firstFields: readonly LeaseField[] = ["count", "niche.vertical", "niche.geo", "niche.language"];
const furtherFields: readonly LeaseField[] = ["niche.audience", "target", "note"];
const leaseFields = [...firstFields, ...furtherFields];

/** All that `LeaseRequestForm` knows and does, for a view of your own. */
export function useLeaseRequestForm(options: LeaseRequestFormOptions): LeaseRequestFormState {
  const { projectId } = options;
  const { client, emit } = useLayers();
  const { mutate } = useSWRConfig();
  const atFirst = { ...emptyOrder, ...options.defaultValues };
  const form = useForm<LeaseRequestFormValues>({
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: atFirst,
    resolver: leaseResolver,
  });
  const draft = useDraft(`lease:${projectId}`, form);
  const [reviewed, setReviewed] = useState<LeaseInput>();
  const [reviewedAt, setReviewedAt] = useState<number>();
  const [isRepeated, setRepeated] = useState(false);
  const [returned, setReturned] = useState(false);
  const [furtherOpen, setFurtherOpen] = useState(false);
  const [goTo, setGoTo] = useState<{ readonly field: LeaseField }>();

  // Whoever may not lease should learn it before they fill in a form.
  const mayNotLease = useMayNotLease(projectId);
  const request = useAction<LeaseInput, LeaseRequested>(
    `lease:${projectId}`,
    (input, call) => client.leasedAccounts.request(projectId, input, call),
    {
      acrossTabs: true,
      onDone: (requested, { count }) => {
        draft.discard();
        // The proxy has noted it in the project.
        void mutate(["projects", "read", projectId]);
        emit({ type: "lease.requested", requestId: requested.requestId, count });
        options.onRequested?.(requested);
      },
    },
  );

  const meet = (wrong: readonly string[]) => {
    const field = leaseFields.find((name) => wrong.some((path) => path === name || path.startsWith(`${name}.`)));
    if (!field) return;
    if (furtherFields.includes(field)) setFurtherOpen(true);
    setGoTo({ field });
  };
  // A field can take the focus once it stands there.
  useEffect(() => {
    if (goTo) form.setFocus(goTo.field);
  }, [goTo, form]);

  const failure = request.error;
  const refused = isLayersError(failure) && failure.issues.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is met once, with the form as it then is.
  useEffect(() => {
    if (!refused) return;
    setReviewed(undefined);
    applyIssues(failure, form.setError, leaseFields, () => "");
    meet(failure.issues.map(({ path }) => path));
  }, [failure]);

  // Whoever comes back to the page while it is on its way finds it again.
  const order = reviewed ?? (refused ? undefined : request.input);
  const { interrupted } = request;
  // What is sent again may have arrived before, and what this form does not know the start of too.
  const isUnsure =
    request.status === "pending" ? isRepeated || !reviewed : request.status === "error" && !hadNoEffect(failure);
  const view = () => {
    if (mayNotLease || lacksPermission(failure)) return "notAllowed";
    if (request.status === "done") return "ordered";
    if (order) return "review";
    return interrupted ? "interrupted" : "form";
  };
  const goBack = () => {
    setReturned(true);
    setReviewed(undefined);
    // What another tab is unsure of stays with it.
    if (request.status !== "idle") request.reset();
  };
  const begin = (values: LeaseRequestFormValues) => {
    goBack();
    // It is no less an answer than what is typed: a draft keeps what the form does not start with.
    form.reset(values, { keepDefaultValues: true });
  };

  const { fillWith } = options;
  const isSettled = request.status !== "pending" && !isUnsure;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is given fills the form in once.
  useEffect(() => {
    if (fillWith && isSettled) begin({ ...emptyOrder, ...fillWith });
  }, [fillWith]);

  return {
    view: view(),
    form,
    review: (event) => {
      event?.preventDefault();
      void form.handleSubmit(
        (values) => {
          setReviewed(toOrder(values));
          setReviewedAt(Date.now());
          setRepeated(false);
        },
        (errors) => meet(pathsOf(errors)),
      )();
    },
    order,
    change: isUnsure ? undefined : goBack,
    confirm: () => {
      setRepeated(isUnsure);
      if (reviewed) request.run(reviewed, reviewedAt);
      else request.retry();
    },
    isSending: request.status === "pending",
    error: failure,
    isUnsure,
    interrupted: interrupted && {
      order: interrupted.input,
      startedAt: interrupted.startedAt,
      finish: interrupted.canRetry
        ? () => {
            setReviewed(interrupted.input);
            setReviewedAt(interrupted.startedAt.getTime());
            setRepeated(true);
            request.retry();
          }
        : undefined,
      forget: () => {
        setReturned(true);
        request.reset();
      },
    },
    requested: request.data,
    orderMore: () => begin(atFirst),
    returned,
    furtherOpen,
    setFurtherOpen,
    draft,
  };
}

/** The dotted paths of an error tree's leaves. */
function pathsOf(errors: object): string[] {
  return Object.entries(errors).flatMap(([name, error]) =>
    "type" in error ? [name] : pathsOf(error).map((path) => `${name}.${path}`),
  );
}
