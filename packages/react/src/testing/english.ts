import { contentPreviewMessages } from "../content-preview/messages.ts";
import { errorMessages } from "../errors/messages.ts";
import { formMessages } from "../form/messages.ts";
import { leaseRequestFormMessages } from "../lease-request-form/messages.ts";
import { leaseRequestStatusMessages } from "../lease-request-status/messages.ts";
import { mediaUploaderMessages } from "../media-uploader/messages.ts";
import type { LayersMessages } from "../messages/registry.ts";
import { onboardingFlowMessages } from "../onboarding-flow/messages.ts";
import { personaMessages } from "../persona/messages.ts";
import { projectFormMessages } from "../project-form/messages.ts";
import { remixProgressMessages } from "../remix-progress/messages.ts";
import { scheduleDialogMessages } from "../schedule-dialog/messages.ts";
import { socialAccountsMessages } from "../social-accounts/messages.ts";
import { socialConnectMessages } from "../social-connect/messages.ts";
import { sourcePickerMessages } from "../source-picker/messages.ts";
import { uiMessages } from "../ui/messages.ts";

/** All of the English in one place. Not for a page: it would carry the texts of components that it does not use. */
export const english: LayersMessages = {
  contentPreview: contentPreviewMessages.english,
  errors: errorMessages.english,
  form: formMessages.english,
  leaseRequestForm: leaseRequestFormMessages.english,
  leaseRequestStatus: leaseRequestStatusMessages.english,
  mediaUploader: mediaUploaderMessages.english,
  onboardingFlow: onboardingFlowMessages.english,
  persona: personaMessages.english,
  projectForm: projectFormMessages.english,
  remixProgress: remixProgressMessages.english,
  scheduleDialog: scheduleDialogMessages.english,
  socialAccounts: socialAccountsMessages.english,
  socialConnect: socialConnectMessages.english,
  sourcePicker: sourcePickerMessages.english,
  ui: uiMessages.english,
};
