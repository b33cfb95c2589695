import type { Translation } from "../messages/messages.ts";
import { contentPreview } from "./de/content-preview.ts";
import { errors } from "./de/errors.ts";
import { form } from "./de/form.ts";
import { influencerPicker } from "./de/influencer-picker.ts";
import { keywordPanel } from "./de/keyword-panel.ts";
import { leaseRequestForm } from "./de/lease-request-form.ts";
import { leaseRequestStatus } from "./de/lease-request-status.ts";
import { mediaUploader } from "./de/media-uploader.ts";
import { onboardingFlow } from "./de/onboarding-flow.ts";
import { persona } from "./de/persona.ts";
import { projectForm } from "./de/project-form.ts";
import { remixProgress } from "./de/remix-progress.ts";
import { scheduleDialog } from "./de/schedule-dialog.ts";
import { socialAccounts } from "./de/social-accounts.ts";
import { socialConnect } from "./de/social-connect.ts";
import { sourcePicker } from "./de/source-picker.ts";
import { ui } from "./de/ui.ts";

/**
 * German, machine-made: nobody who grew up with the language has read it yet. Corrections are welcome; `review` says when
 * that is done.
 */
export const de: Translation = {
  locale: "de",
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
