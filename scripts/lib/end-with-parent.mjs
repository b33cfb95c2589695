/**
 * Ends this process when the one that started it is gone: a parent that is killed outright cannot pass a signal on.
 * The demo server loads this file first, through `--import`, with the parent's id in the query: one that was gone before
 * this line ran could no longer be asked for.
 */
const parent = Number(new URL(import.meta.url).searchParams.get("parent") ?? process.ppid);

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();
