export { FurtherLeaseFields } from "./FurtherLeaseFields.tsx";
export { OrderNotes } from "./OrderNotes.tsx";
export { OrderViews } from "./OrderViews.tsx";
export { PlaceFields } from "./PlaceFields.tsx";
export { leaseResolver } from "./schema.ts";
