export const sourcePickerParts = {
  "source-picker": [],
  "source-search": [],
  "source-chips": [],
  "source-chip": [],
  "source-bar": [],
  "source-card": [],
  "source-badge": [],
  "source-caption": [],
  "source-author": [],
  "source-views": [],
} as const;
