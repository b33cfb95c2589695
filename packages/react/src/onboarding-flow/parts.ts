/** What a host may style of the flow. */
export const onboardingFlowParts = {
  "onboarding-flow": ["step"],
  "onboarding-step": [],
  "step-dot": [],
  "step-link": ["state", "current"],
  "step-name": [],
  "step-note": [],
  "step-rail": [],
  "step-rail-item": [],
  "step-rail-list": [],
  "step-text": [],
} as const;
