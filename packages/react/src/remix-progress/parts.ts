export const remixProgressParts = {
  "remix-progress": [],
  stages: [],
  stage: ["state"],
} as const;
