/** Bytes of app media, by media id. */
export interface Files {
  get(id: string): Uint8Array | undefined;
  put(id: string, bytes: Uint8Array): void;
  delete(id: string): void;
  clear(): void;
}

export function memoryFiles(): Files {
  const files = new Map<string, Uint8Array>();
  return {
    get: (id) => files.get(id),
    put: (id, bytes) => void files.set(id, bytes),
    delete: (id) => void files.delete(id),
    clear: () => files.clear(),
  };
}
