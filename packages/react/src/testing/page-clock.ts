/** For a story's `beforeEach` or a test's end: puts the page's own clock right again, however far it was moved. */
export function keepPageClock(): () => void {
  const { now } = Date;
  return () => {
    Date.now = now;
  };
}

/** Moves it on. What reads it next knows; nothing that waits comes sooner. */
export function movePageClock(ms: number): void {
  const { now } = Date;
  Date.now = () => now() + ms;
}
