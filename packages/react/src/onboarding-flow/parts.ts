/** What a host may style of the flow. */
export const onboardingFlowParts = {
  "onboarding-flow": ["step"],
  "step-rail": [],
  "step-link": ["state", "current"],
  "step-dot": [],
  "onboarding-step": [],
} as const;
