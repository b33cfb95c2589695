/** What a host may style of the uploader. */
export const mediaUploaderParts = {
  "media-kind": ["kind"],
  "media-list": [],
  "media-item": ["state"],
  "media-task": ["status"],
  "media-link": [],
  "drop-zone": ["state"],
} as const;
