export { FurtherFields } from "./FurtherFields.tsx";
export { ProjectOutcome } from "./ProjectOutcome.tsx";
export { ProjectProblems } from "./ProjectProblems.tsx";
export { ReadFailure } from "./ReadFailure.tsx";
export { projectResolver } from "./schema.ts";
export { ZonePicker } from "./ZonePicker.tsx";
