export const contentPreviewParts = {
  "content-preview": ["kind"],
  "preview-strip": [],
  "preview-slide": [],
  "preview-position": [],
  "preview-video": [],
  "preview-caption": [],
} as const;
