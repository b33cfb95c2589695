export type { ScheduleDialogMessages } from "./messages.ts";
export { type AccountChoice, type Plan, type PlanProblems, readPlan, type ScheduleValues } from "./plan.ts";
export { ScheduleDialog, type ScheduleDialogProps } from "./ScheduleDialog.tsx";
export {
  canCallOff,
  type ScheduleDialogOptions,
  type ScheduleDialogState,
  useScheduleDialog,
} from "./useScheduleDialog.ts";
export { type Resolved, resolveWallTime, type WallTime } from "./wall-time.ts";
