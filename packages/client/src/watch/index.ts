/** What watching goes by: how often each thing is asked about, and whether anybody looks. Apart from the root entry, which loads it on use. */
export { type Pace, type PaceName, paces, postTimes } from "./pace.ts";
export { type Presence, pagePresence } from "./presence.ts";
