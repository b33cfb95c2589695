/** The key all reads of a project's accounts begin with, so that a new connection renews them together. */
export function accountsKey(projectId: string): readonly ["social", "list", string] {
  return ["social", "list", projectId];
}
