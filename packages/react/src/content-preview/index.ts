export { ContentPreview, type ContentPreviewProps } from "./ContentPreview.tsx";
export type { ContentFile, Shown } from "./files.ts";
export type { ContentPreviewMessages } from "./messages.ts";
export { type ContentPreviewState, useContentPreview } from "./useContentPreview.ts";
export type { Download } from "./useDownload.ts";
export type { Strip } from "./useStrip.ts";
