import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What this machine needs, as Debian's packages have it. Their browsers are the released ones, not a test tool's own builds. */
const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];
const commands = ["firefox-esr", "WebKitWebDriver", "xvfb-run"].map((name) => `/usr/bin/${name}`);

export interface InstalledBrowsers {
  readonly firefox: string;
  /** The small browser that comes with WebKitGTK's driver. */
  readonly webkit: string;
}

/** Installs what is missing, where that is allowed: as root, on a system with apt. */
export function installBrowsers(): InstalledBrowsers {
  if (!commands.every((command) => existsSync(command))) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...given: string[]): unknown => execFileSync("apt-get", given, { env, stdio: "inherit" });
    try {
      apt("update");
      apt("install", "--yes", "--no-install-recommends", ...packages);
    } catch (cause) {
      throw new Error(`This proof needs Debian's packages ${packages.join(", ")}: install them as root.`, { cause });
    }
  }
  const [firefox = ""] = commands;
  // It belongs to the library, whose name has a version.
  const found = execFileSync("dpkg", ["--search", "*/webkit2gtk-4.*/MiniBrowser"], { encoding: "utf8" });
  const webkit = found.split("\n")[0]?.split(": ")[1] ?? "";
  return { firefox, webkit };
}
