import type { Translation } from "../messages/messages.ts";
import { contentPreview } from "./ar/content-preview.ts";
import { errors } from "./ar/errors.ts";
import { form } from "./ar/form.ts";
import { influencerPicker } from "./ar/influencer-picker.ts";
import { keywordPanel } from "./ar/keyword-panel.ts";
import { leaseRequestForm } from "./ar/lease-request-form.ts";
import { leaseRequestStatus } from "./ar/lease-request-status.ts";
import { mediaUploader } from "./ar/media-uploader.ts";
import { onboardingFlow } from "./ar/onboarding-flow.ts";
import { persona } from "./ar/persona.ts";
import { projectForm } from "./ar/project-form.ts";
import { remixProgress } from "./ar/remix-progress.ts";
import { scheduleDialog } from "./ar/schedule-dialog.ts";
import { socialAccounts } from "./ar/social-accounts.ts";
import { socialConnect } from "./ar/social-connect.ts";
import { sourcePicker } from "./ar/source-picker.ts";
import { ui } from "./ar/ui.ts";

/**
 * Arabic, machine-made: nobody who grew up with the language has read it yet. Corrections are welcome; `review` says when
 * that is done.
 */
export const ar: Translation = {
  locale: "ar",
  review: "machine-made",
  contentPreview,
  errors,
  form,
  influencerPicker,
  keywordPanel,
  leaseRequestForm,
  leaseRequestStatus,
  mediaUploader,
  onboardingFlow,
  persona,
  projectForm,
  remixProgress,
  scheduleDialog,
  socialAccounts,
  socialConnect,
  sourcePicker,
  ui,
};
