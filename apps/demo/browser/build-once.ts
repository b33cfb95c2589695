import { buildWeb } from "../server/testing/build.ts";

/** Builds the page before the first test, and takes the build away after the last. */
export default async function buildOnce(): Promise<() => void> {
  const built = await buildWeb();
  process.env.BUILT_WEB_DIR = built.webDir;
  return () => built.remove();
}
