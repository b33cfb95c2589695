import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "./env.ts";

describe("the settings", () => {
  it("are the sandbox on 4173 and 4174 when nothing is set", () => {
    expect(readSettings({ PORT: "", PATH: "/bin" })).toEqual({
      host: "127.0.0.1",
      port: 4173,
      upstream: { kind: "sandbox", port: 4174, speed: 20 },
    });
  });

  it("are the real API once there is a key", () => {
    expect(readSettings({ LAYERS_API_KEY: "a-key", PUBLIC_URL: "https://demo.example.com/" })).toEqual({
      host: "127.0.0.1",
      port: 4173,
      publicOrigin: "https://demo.example.com",
      upstream: { kind: "layers", apiKey: "a-key", apiUrl: "https://api.layers.com" },
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "4173.5"],
    ["SANDBOX_PORT", "0x10"],
    ["SANDBOX_PORT", "4173"],
    ["HOST", "example.com"],
    ["SANDBOX_SPEED", "fast"],
    ["SANDBOX_SPEED", "0"],
    ["SANDBOX_SPEED", "Infinity"],
    ["PUBLIC_URL", "demo.example.com"],
    ["PUBLIC_URL", "http://demo.example.com"],
    ["PUBLIC_URL", "https://demo.example.com/app"],
    ["PUBLIC_URL", "https://user@demo.example.com"],
    ["SESSION_SECRET", "short"],
  ])("refuses %s=%s with one sentence that names it", (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`));
  });

  it.each(["http://api.layers.com", "ftp://127.0.0.1", "https://api.layers.com/v1", "api"])(
    "refuses LAYERS_API_URL=%s, which a key must not travel to",
    (url) => {
      expect(() => readSettings({ LAYERS_API_KEY: "a-key", LAYERS_API_URL: url })).toThrow(/LAYERS_API_URL/);
    },
  );

  it("takes a plain address for the API on this machine", () => {
    const { upstream } = readSettings({ LAYERS_API_KEY: "a-key", LAYERS_API_URL: "http://127.0.0.1:9000" });
    expect(upstream).toMatchObject({ apiUrl: "http://127.0.0.1:9000" });
  });

  it("never repeats a broken key", () => {
    expect(() => readSettings({ LAYERS_API_KEY: "half a-key" })).toThrow(SettingsError);
    expect(() => readSettings({ LAYERS_API_KEY: "half a-key" })).not.toThrow(/half/);
  });
});
