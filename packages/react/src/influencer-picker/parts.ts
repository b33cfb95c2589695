/** The parts of `InfluencerPicker` that a host may style. */
export const influencerPickerParts = {
  "influencer-card": [],
  "influencer-choices": [],
  "influencer-deletion": ["state"],
  "influencer-deletion-note": [],
  "influencer-deletions": [],
  "influencer-form": [],
  "influencer-making": [],
  "influencer-name": [],
  "influencer-picker": [],
  "influencer-skeletons": [],
  "influencer-status": ["status"],
  "influencer-traits": [],
  "influencer-words": [],
} as const;
