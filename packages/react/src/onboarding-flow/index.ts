export type { OnboardingFlowMessages } from "./messages.ts";
export { OnboardingFlow, type OnboardingFlowProps } from "./OnboardingFlow.tsx";
export { optionalSteps, type Progress, type Step, type StepState, steps } from "./steps.ts";
export {
  type FlowStep,
  type OnboardingFlowOptions,
  type OnboardingFlowState,
  useOnboardingFlow,
} from "./useOnboardingFlow.ts";
