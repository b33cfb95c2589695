import type { Sandbox } from "../sandbox.ts";

/** How often a served sandbox looks whether something is due, in milliseconds of real time. */
const EVERY = 500;

/** Lets posts go out and webhooks be sent although nobody calls. Answers what stops it. */
export function startPulse(sandbox: Pick<Sandbox, "settled">): () => void {
  let settling = false;
  const timer = setInterval(() => {
    if (settling) return;
    settling = true;
    sandbox
      .settled()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        settling = false;
      });
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
