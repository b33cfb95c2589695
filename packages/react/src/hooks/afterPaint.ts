/** A page that nobody sees paints nothing. */
const patienceMs = 100;

/**
 * Does something once the page has shown what it is about to show.
 * @returns drops it, if it is not done yet
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, patienceMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
