export { begin, cancel } from "./begin.ts";
export { follow } from "./follow.ts";
