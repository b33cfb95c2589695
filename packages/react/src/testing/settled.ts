/** What a key started has then been rendered: some of it follows the frame that shows the key, however late the page gets to it. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(resolve))));
  }
}
