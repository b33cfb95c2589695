"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { InfluencerStarted } from "@layers-kit/contract";
import { CreateInfluencerRequest } from "@layers-kit/contract/schemas/influencers";
import { type SubmitEvent, useEffect, useRef } from "react";
import { type Resolver, type UseFormReturn, useForm } from "react-hook-form";
import * as z from "zod/mini";
import { applyIssues } from "../errors/applyIssues.ts";
import { asSent } from "../form/characters.ts";
import type { Action } from "../hooks/useAction.ts";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { type StartedInfluencer, startedKey } from "./started.ts";

/** What stands in the form. Empty where nothing is wished for. [docs ref/influencers/create-influencer] */
export interface InfluencerFormValues {
  /** `female`, `male` or `non_binary`. Empty: as the project's `targetGender` says, else female. */
  gender: string;
  /** `teen`, `young_adult`, `adult`, `mid_adult`, `mature` or `senior`. Empty: a young adult. */
  ageRange: string;
  /** A hint at the looks, as it was typed: 1–60 characters once the blanks around it are gone, see `influencerLimits`. */
  prompt: string;
}

export interface InfluencerFormOptions {
  projectId: string;
  /** Of `useInfluencers`. */
  create: Action<CreateInfluencerRequest, InfluencerStarted>;
  /** What was wished for is being made. */
  onCreated?: () => void;
}

export interface InfluencerFormState {
  /** react-hook-form's own. */
  readonly form: UseFormReturn<InfluencerFormValues>;
  /** For the form element: checks, then asks for the persona, once. */
  readonly submit: (event?: SubmitEvent) => void;
  readonly draft: Draft;
}

/** Nobody has wished for anything. A young adult is what the API makes then. [docs ref/influencers/create-influencer] */
const noWish: InfluencerFormValues = { gender: "", ageRange: "young_adult", prompt: "" };
const fields = ["gender", "ageRange", "prompt"] as const;
const none = null;

const resolver: Resolver<InfluencerFormValues> = zodResolver(
  z.pipe(z.transform(toWish), CreateInfluencerRequest),
  undefined,
  { raw: true },
);

/** The form for one more persona: what it should be like, held against the contract's request. */
export function useInfluencerForm({ projectId, create, onCreated }: InfluencerFormOptions): InfluencerFormState {
  const form = useForm<InfluencerFormValues>({
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: noWish,
    resolver,
  });
  const draft = useDraft(`influencer:${projectId}`, form);
  const [started] = useStoredState<StartedInfluencer | null>(startedKey(projectId), none);
  const isSent = useRef(false);
  const { status, error, input } = create;
  const isStill = (wish: unknown) => JSON.stringify(wish) === JSON.stringify(toWish(form.getValues()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end is met once, with the form as it then is.
  useEffect(() => {
    if (!isSent.current || status === "pending") return;
    isSent.current = false;
    if (status === "done" && isStill(input)) {
      draft.startAfresh();
      onCreated?.();
    }
    applyIssues(error, form.setError, fields, () => "");
  }, [status, error]);
  const { restoredFrom } = draft;
  // The form was gone when what had been sent from it was taken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes back is met once, with the form as it then is.
  useEffect(() => {
    if (isSent.current || !started || !restoredFrom) return;
    if (restoredFrom.getTime() <= started.startedAt && isStill(started.wish)) draft.startAfresh();
  }, [started, restoredFrom]);
  return {
    form,
    draft,
    submit: (event) => {
      event?.preventDefault();
      void form.handleSubmit(
        (values) => {
          isSent.current = true;
          create.run(toWish(values));
        },
        () => form.setFocus("prompt"),
      )();
    },
  };
}

/** The body of the request: what is empty is left to the API. Whether it holds, the schema says. */
function toWish({ gender, ageRange, prompt }: InfluencerFormValues): CreateInfluencerRequest {
  const wish = { gender, ageRange, prompt: asSent(prompt) };
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== ""));
}
