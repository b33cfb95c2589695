import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * Holds a file for this process: it listens on a local socket named after the file. The system closes that with the process
 * however it ends, so a kill leaves no lock behind, as a lock file would.
 */
export async function lockFile(path: string): Promise<{ release(): Promise<void> } | null> {
  const name = createHash("sha256")
    .update(join(realpathSync(dirname(path)), basename(path)))
    .digest("hex")
    .slice(0, 32);
  const address = socketAddress(name);
  const server = (await listening(address)) ?? (await takeOver(address));
  if (!server) return null;
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Linux and Windows have names that live no longer than their process; elsewhere it is a file that may be left behind. */
function socketAddress(name: string): string {
  if (process.platform === "linux") return `\0layers-sandbox-${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\layers-sandbox-${name}`;
  return join(tmpdir(), `layers-sandbox-${name.slice(0, 16)}.sock`);
}

function listening(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

/** Takes a socket that nobody answers on any more. */
async function takeOver(address: string): Promise<Server | null> {
  if (process.platform === "linux" || process.platform === "win32" || (await isAnswered(address))) return null;
  await unlink(address).catch(() => undefined);
  return listening(address);
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "ECONNREFUSED"));
  });
}
