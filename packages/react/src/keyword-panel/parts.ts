/** The parts of `KeywordPanel` that a host may style. */
export const keywordPanelParts = {
  keyword: [],
  "keyword-bar": [],
  "keyword-copy": ["state"],
  "keyword-facts": [],
  "keyword-list": [],
  "keyword-more": [],
  "keyword-name": [],
  "keyword-panel": [],
  "keyword-progress": [],
  "keyword-score": [],
  "keyword-skeletons": [],
} as const;
