/** Chromium and Firefox name the module that they could not fetch, in English always. */
const namedModule = /dynamically imported module: (https?:\S+)/;

/**
 * Loads a module of your own on use: once, and again where that failed. Some browsers remember that a URL could not be fetched
 * and ask for it no more, so that calling `import()` again would fail without a try.
 * @param load `() => import("./part.js")`
 */
export function loadModule<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  let tries = 0;

  async function fetchModule(): Promise<Module> {
    tries++;
    try {
      return await load();
    } catch (error) {
      const url = namedModule.exec(String(error))?.[1];
      if (tries === 1 || !url) throw error;
      // Another fragment is another module to the browser, and the same file to the server.
      return import(/* @vite-ignore */ /* webpackIgnore: true */ `${url}#${tries}`);
    }
  }

  return () => {
    loading ??= fetchModule().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
