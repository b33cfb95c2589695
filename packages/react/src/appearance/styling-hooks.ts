import { contentPreviewParts } from "../content-preview/parts.ts";
import { influencerPickerParts } from "../influencer-picker/parts.ts";
import { keywordPanelParts } from "../keyword-panel/parts.ts";
import { leaseRequestFormParts } from "../lease-request-form/parts.ts";
import { leaseRequestStatusParts } from "../lease-request-status/parts.ts";
import { mediaUploaderParts } from "../media-uploader/parts.ts";
import { onboardingFlowParts } from "../onboarding-flow/parts.ts";
import { projectFormParts } from "../project-form/parts.ts";
import { remixProgressParts } from "../remix-progress/parts.ts";
import { scheduleDialogParts } from "../schedule-dialog/parts.ts";
import { socialAccountsParts } from "../social-accounts/parts.ts";
import { socialConnectParts } from "../social-connect/parts.ts";
import { sourcePickerParts } from "../source-picker/parts.ts";
import { uiParts } from "../ui/parts.ts";

/** The styling hooks of one component: each part's class is `lk-<part>`, the values are the `data-` attributes it may carry. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** What stands around the components. `data-lk-…` is the kit's own bookkeeping of theme and variables. */
export const rootParts = { root: ["lk-scheme", "lk-theme", "lk-variables"] } as const;

interface StylingHooks {
  readonly LayersProvider: typeof rootParts;
  readonly OnboardingFlow: typeof onboardingFlowParts;
  readonly ProjectForm: typeof projectFormParts;
  readonly MediaUploader: typeof mediaUploaderParts;
  readonly SocialAccounts: typeof socialAccountsParts;
  readonly SocialConnectButton: typeof socialConnectParts;
  readonly SourcePicker: typeof sourcePickerParts;
  readonly RemixProgress: typeof remixProgressParts;
  readonly ContentPreview: typeof contentPreviewParts;
  readonly ScheduleDialog: typeof scheduleDialogParts;
  readonly InfluencerPicker: typeof influencerPickerParts;
  readonly KeywordPanel: typeof keywordPanelParts;
  readonly LeaseRequestForm: typeof leaseRequestFormParts;
  readonly LeaseRequestStatus: typeof leaseRequestStatusParts;
  readonly ui: typeof uiParts;
}

/**
 * Every styling hook of the kit, by component; `ui` is what they share. The one place from which the docs are made, and with
 * which what the components emit is compared. For tools: a page that shows components loads none of it.
 */
export const stylingHooks: StylingHooks = {
  LayersProvider: rootParts,
  OnboardingFlow: onboardingFlowParts,
  ProjectForm: projectFormParts,
  MediaUploader: mediaUploaderParts,
  SocialAccounts: socialAccountsParts,
  SocialConnectButton: socialConnectParts,
  SourcePicker: sourcePickerParts,
  RemixProgress: remixProgressParts,
  ContentPreview: contentPreviewParts,
  ScheduleDialog: scheduleDialogParts,
  InfluencerPicker: influencerPickerParts,
  KeywordPanel: keywordPanelParts,
  LeaseRequestForm: leaseRequestFormParts,
  LeaseRequestStatus: leaseRequestStatusParts,
  ui: uiParts,
};

/** Every part a host may style. */
export type Part = { [Component in keyof StylingHooks]: keyof StylingHooks[Component] }[keyof StylingHooks];

/** Every part by name. */
export const partsByName: Parts = Object.assign({}, ...Object.values(stylingHooks));
