/**
 * A value that may be here already, as most are once the caches are warm. A function that gives one makes a promise only where
 * there is something to wait for, since promises cost a warm request more than its checks.
 */
export type Eventual<T> = T | Promise<T>;
