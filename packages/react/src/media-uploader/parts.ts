/** What a host may style of the uploader. */
export const mediaUploaderParts = {
  "drop-zone": ["state"],
  "drop-zone-drop": [],
  "drop-zone-words": [],
  "media-item": ["state"],
  "media-item-size": [],
  "media-item-text": [],
  "media-item-video": [],
  "media-kind": ["kind"],
  "media-kind-title": [],
  "media-link": [],
  "media-list": [],
  "media-task": ["status"],
  "media-task-close": [],
  "media-task-icon": [],
  "media-task-name": [],
  "media-task-problem": [],
} as const;
