/** All that only adding and removing needs. */
export { LinkForm } from "./LinkForm.tsx";
export { MediaRemoval } from "./MediaRemoval.tsx";
export { MediaTaskItem } from "./MediaTaskItem.tsx";
export { queueOf, uploadThrough } from "./upload-queues.ts";
