/** Until React has rendered, the browser has laid it out, and whatever moves to an end has come to it. */
export async function settled(document: Document): Promise<void> {
  await frame();
  await frame();
  const moving = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
