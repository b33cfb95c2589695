import { buildDemo } from "../server/testing/build.ts";

/** Builds the demo before the first test, and takes the build away after the last. */
export default async function buildOnce(): Promise<() => void> {
  const built = await buildDemo();
  process.env.BUILT_DEMO_MAIN = built.main;
  return () => built.remove();
}
