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
   * new object fills it in again. While the end of an order is not known, that waits until the next one is begun.
   */
  fillWith?: Partial<LeaseRequestFormValues> | undefined;
  /** Ordered. Keep its id: the API has no list of requests. [seed S000] */
  onRequested?: (request: LeaseRequested) => void;
}

/** An order whose end nobody saw, since the page closed. */
export interface InterruptedOrder {
  readonly order: LeaseInput;
  readonly startedAt: Date;
  /**
   * Sends it again, without ordering twice. Undefined after 24 hours, when the API no longer knows a repeated call for one [seed S000]:
   * then read the project's requests, and ask. Called later than that all the same, it sends nothing.
   */
  readonly finish: (() => void) | undefined;
  /** Back to the form. It cancels nothing: an order that did arrive is carried out, and charged. */
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
  /** Orders what is under review: once, however often it is called. A day after it may have arrived, `interrupted` takes its place. */
  readonly confirm: () => void;
  readonly isSending: boolean;
  /**
   * Why the last try failed; show it with `useErrorText`, and say whether it was ordered by `isUnsure`. In the view `form` its fields
   * are marked already.
   */
  readonly error: unknown;
  /** Whether the order may have arrived already, although nobody has seen an answer: a try failed, or it is sent again. */
  readonly isUnsure: boolean;
  readonly interrupted: InterruptedOrder | undefined;
  readonly requested: LeaseRequested | undefined;
  /** A new form: with what `fillWith` has asked for meanwhile, else as at first. */
  readonly orderMore: () => void;
  /** How often the customer was taken here, by another view or by `fillWith`: for the heading's `takeFocus`. 0 at first. */
  readonly returned: number;
  /** Whether what stands in the form is what `fillWith` knew of another order, without its longer texts. */
  readonly isFilledInPart: boolean;
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
  const [returned, setReturned] = useState(0);
  const [awaiting, setAwaiting] = useState<LeaseRequestFormValues>();
  const [isFilledInPart, setFilledInPart] = useState(false);
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
    const field = fieldOf(wrong);
    if (!field) return;
    if (furtherFields.includes(field)) setFurtherOpen(true);
    setGoTo({ field });
  };
  // A field can take the focus once it stands there.
  useEffect(() => {
    if (goTo) form.setFocus(goTo.field);
  }, [goTo, form]);

  const failure = request.error;
  // What is sent again may have arrived before, and what this form does not know the start of too.
  const isUnsure =
    request.status === "pending" ? isRepeated || !reviewed : request.status === "error" && !hadNoEffect(failure);
  const refused = isLayersError(failure) && !isUnsure && failure.issues.some(({ path }) => fieldOf([path]));
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
  const view = () => {
    if (mayNotLease || (lacksPermission(failure) && !isUnsure)) return "notAllowed";
    if (request.status === "done") return "ordered";
    // What is too old to be sent again must not be ordered anew by whoever does not know of it.
    if (order && interrupted?.canRetry !== false) return "review";
    return interrupted ? "interrupted" : "form";
  };
  /** Where something has to be settled before the form can be had, it is at least shown. */
  const takeThere = () => setReturned((times) => times + 1);
  const goBack = () => {
    takeThere();
    setReviewed(undefined);
    // What another tab is unsure of stays with it.
    if (request.status !== "idle") request.reset();
  };
  const begin = (values: LeaseRequestFormValues) => {
    goBack();
    setAwaiting(undefined);
    setFilledInPart(values !== atFirst && !values.niche.audience && !values.target && !values.note);
    // It is no less an answer than what is typed: a draft keeps what the form does not start with.
    form.reset(values, { keepDefaultValues: true });
  };

  const { fillWith } = options;
  const isSettled = request.status !== "pending" && !isUnsure && !interrupted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is given fills the form in once.
  useEffect(() => {
    if (!fillWith) return;
    const values = { ...emptyOrder, ...fillWith };
    if (isSettled) begin(values);
    else {
      setAwaiting(values);
      takeThere();
    }
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
        request.reset();
        if (awaiting) begin(awaiting);
        else goBack();
      },
    },
    requested: request.data,
    orderMore: () => begin(awaiting ?? atFirst),
    returned,
    isFilledInPart,
    furtherOpen,
    setFurtherOpen,
    draft,
  };
}

/** The first of the form's fields that one of these dotted paths is at or below. */
function fieldOf(paths: readonly string[]): LeaseField | undefined {
  return leaseFields.find((name) => paths.some((path) => path === name || path.startsWith(`${name}.`)));
}

/** The dotted paths of an error tree's leaves. */
function pathsOf(errors: object): string[] {
  return Object.entries(errors).flatMap(([name, error]) =>
    "type" in error ? [name] : pathsOf(error).map((path) => `${name}.${path}`),
  );
}
