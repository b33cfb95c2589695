export { MediaUploader, type MediaUploaderProps } from "./MediaUploader.tsx";
export type { MediaUploaderMessages } from "./messages.ts";
export { isMoving, type MediaTask, type UploadMedia, type UploadMediaOptions } from "./upload-queue.ts";
export { useAppMedia } from "./useAppMedia.ts";
export { type MediaUploaderOptions, type MediaUploaderState, useMediaUploader } from "./useMediaUploader.ts";
export { useRemoveMedia } from "./useRemoveMedia.ts";
