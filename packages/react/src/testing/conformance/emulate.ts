import { cdp } from "vitest/browser";

interface DevTools {
  send(method: "Emulation.setEmulatedMedia", params: { features: { name: string; value: string }[] }): Promise<void>;
  send(method: "Emulation.setTouchEmulationEnabled", params: { enabled: boolean }): Promise<void>;
}

const devTools = (): DevTools => cdp() as unknown as DevTools;

/** Plays the colours of a high-contrast system while `work` runs. */
export async function inForcedColours<T>(work: () => Promise<T>): Promise<T> {
  await devTools().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  try {
    return await when("(forced-colors: active)", work);
  } finally {
    await devTools().send("Emulation.setEmulatedMedia", { features: [] });
  }
}

/** Plays a touch screen while `work` runs. */
export async function onTouchScreen<T>(work: () => Promise<T>): Promise<T> {
  await devTools().send("Emulation.setTouchEmulationEnabled", { enabled: true });
  try {
    return await when("(pointer: coarse)", work);
  } finally {
    await devTools().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  }
}

async function when<T>(query: string, work: () => Promise<T>): Promise<T> {
  const media = matchMedia(query);
  if (!media.matches) {
    await new Promise((resolve) => media.addEventListener("change", resolve, { once: true }));
  }
  return work();
}
