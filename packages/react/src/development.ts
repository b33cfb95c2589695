/** Whether the host is being built, not used. Bundlers put the answer in; where none did, it is used. */
export const inDevelopment: boolean = (() => {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
})();
