/** What a bundler finds for a browser instead of the proxy. */
const sentence =
  "@layers-kit/proxy holds the partner's secret key and runs on a server only: import it in server code, and @layers-kit/client in the page.";

throw new Error(sentence);

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createLayersProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createNodeProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createExpressProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createHonoProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createNextProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function createWorkersProxy(): never {
  throw new Error(sentence);
}

/** Never reached; here so that a bundler finds the name and the page gets the sentence above. */
export function layersProxy(): never {
  throw new Error(sentence);
}
