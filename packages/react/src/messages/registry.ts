import type { ContentPreviewMessages } from "../content-preview/messages.ts";
import type { ErrorMessages } from "../errors/messages.ts";
import type { FormMessages } from "../form/messages.ts";
import type { InfluencerPickerMessages } from "../influencer-picker/messages.ts";
import type { KeywordPanelMessages } from "../keyword-panel/messages.ts";
import type { LeaseRequestFormMessages } from "../lease-request-form/messages.ts";
import type { LeaseRequestStatusMessages } from "../lease-request-status/messages.ts";
import type { MediaUploaderMessages } from "../media-uploader/messages.ts";
import type { OnboardingFlowMessages } from "../onboarding-flow/messages.ts";
import type { PersonaMessages } from "../persona/messages.ts";
import type { ProjectFormMessages } from "../project-form/messages.ts";
import type { RemixProgressMessages } from "../remix-progress/messages.ts";
import type { ScheduleDialogMessages } from "../schedule-dialog/messages.ts";
import type { SocialAccountsMessages } from "../social-accounts/messages.ts";
import type { SocialConnectMessages } from "../social-connect/messages.ts";
import type { SourcePickerMessages } from "../source-picker/messages.ts";
import type { UiMessages } from "../ui/messages.ts";

/** Every text a customer may read, by component. A type only: a page carries the English of what it uses. */
export interface LayersMessages {
  contentPreview: ContentPreviewMessages;
  errors: ErrorMessages;
  form: FormMessages;
  influencerPicker: InfluencerPickerMessages;
  keywordPanel: KeywordPanelMessages;
  leaseRequestForm: LeaseRequestFormMessages;
  leaseRequestStatus: LeaseRequestStatusMessages;
  onboardingFlow: OnboardingFlowMessages;
  persona: PersonaMessages;
  mediaUploader: MediaUploaderMessages;
  projectForm: ProjectFormMessages;
  remixProgress: RemixProgressMessages;
  scheduleDialog: ScheduleDialogMessages;
  socialAccounts: SocialAccountsMessages;
  socialConnect: SocialConnectMessages;
  sourcePicker: SourcePickerMessages;
  ui: UiMessages;
}
