export { KeywordPanel, type KeywordPanelProps } from "./KeywordPanel.tsx";
export type { KeywordPanelMessages } from "./messages.ts";
export { type KeywordsOptions, type KeywordsState, type KeywordsStatus, useKeywords } from "./useKeywords.ts";
