export const remixProgressParts = {
  "remix-progress": [],
  stage: ["state"],
  "stage-bar": [],
  "stage-dot": [],
  "stage-figure": [],
  "stage-mark": [],
  "stage-name": [],
  stages: [],
} as const;
