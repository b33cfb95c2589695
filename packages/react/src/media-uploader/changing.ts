/** All that only adding and removing needs, and what went wrong. */
export { LinkForm } from "./LinkForm.tsx";
export { MediaRemoval } from "./MediaRemoval.tsx";
export { MediaTaskItem } from "./MediaTaskItem.tsx";
export { MediaTrouble } from "./MediaTrouble.tsx";
export { queueOf, uploadThrough } from "./upload-queues.ts";
