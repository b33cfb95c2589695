import { contentPreviewMessages } from "../content-preview/messages.ts";
import { previewViewMessages } from "../content-preview/view-messages.ts";
import { errorMessages } from "../errors/messages.ts";
import { formMessages } from "../form/messages.ts";
import { influencerPickerMessages } from "../influencer-picker/messages.ts";
import { onUseMessages as influencerOnUseMessages } from "../influencer-picker/on-use-messages.ts";
import { influencerViewMessages } from "../influencer-picker/view-messages.ts";
import { keywordPanelMessages } from "../keyword-panel/messages.ts";
import { keywordViewMessages } from "../keyword-panel/view-messages.ts";
import { panelMessages as leaseRequestFormMessages } from "../lease-request-form/panel-messages.ts";
import { leaseRequestStatusMessages } from "../lease-request-status/messages.ts";
import { orderViewMessages } from "../lease-request-status/view-messages.ts";
import { changingMessages } from "../media-uploader/changing-messages.ts";
import { mediaUploaderMessages } from "../media-uploader/messages.ts";
import type { LayersMessages } from "../messages/registry.ts";
import { laterMessages } from "../onboarding-flow/later-messages.ts";
import { onboardingFlowMessages } from "../onboarding-flow/messages.ts";
import { personaMessages } from "../persona/messages.ts";
import { projectFormMessages } from "../project-form/messages.ts";
import { projectViewMessages } from "../project-form/view-messages.ts";
import { panelMessages as remixProgressMessages } from "../remix-progress/panel-messages.ts";
import { scheduleDialogMessages } from "../schedule-dialog/messages.ts";
import { planningMessages } from "../schedule-dialog/planning-messages.ts";
import { leaveMessages } from "../social-accounts/leave-messages.ts";
import { listMessages } from "../social-accounts/list-messages.ts";
import { socialAccountsMessages } from "../social-accounts/messages.ts";
import { socialConnectMessages } from "../social-connect/messages.ts";
import { noticeMessages } from "../social-connect/notice-messages.ts";
import { choiceMessages as sourcePickerMessages } from "../source-picker/choice-messages.ts";
import { uiMessages } from "../ui/messages.ts";

/** All of the English in one place. Not for a page: it would carry the texts of components that it does not use. */
export const english: LayersMessages = {
  contentPreview: { ...contentPreviewMessages.english, ...previewViewMessages.english },
  errors: errorMessages.english,
  form: formMessages.english,
  influencerPicker: {
    ...influencerPickerMessages.english,
    ...influencerViewMessages.english,
    ...influencerOnUseMessages.english,
  },
  keywordPanel: { ...keywordPanelMessages.english, ...keywordViewMessages.english },
  leaseRequestForm: leaseRequestFormMessages.english,
  leaseRequestStatus: { ...leaseRequestStatusMessages.english, ...orderViewMessages.english },
  mediaUploader: { ...mediaUploaderMessages.english, ...changingMessages.english },
  onboardingFlow: { ...onboardingFlowMessages.english, ...laterMessages.english },
  persona: personaMessages.english,
  projectForm: { ...projectFormMessages.english, ...projectViewMessages.english },
  remixProgress: remixProgressMessages.english,
  scheduleDialog: { ...scheduleDialogMessages.english, ...planningMessages.english },
  socialAccounts: { ...socialAccountsMessages.english, ...listMessages.english, ...leaveMessages.english },
  socialConnect: { ...socialConnectMessages.english, ...noticeMessages.english },
  sourcePicker: sourcePickerMessages.english,
  ui: uiMessages.english,
};
