/** What finished content may be. [docs ref/content/create-upload-session] */
export const uploadTypes = ["video/mp4", "video/quicktime", "image/jpeg", "image/png", "image/webp"] as const;

/** The most bytes of one file. [docs ref/content/create-upload-session] */
export const UPLOAD_MAX_BYTES = { video: 100_000_000, image: 30_000_000 } as const;
