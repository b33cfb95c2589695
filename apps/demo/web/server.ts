import type { FetchFile } from "@layers-kit/react";
import type { Config, Session } from "../server/page-api.ts";

export type { Config, Session };
export type Customer = Config["customers"][number];
export type Features = Config["features"];

export function readConfig(): Promise<Config> {
  return call("/api/config");
}

export function readSession(): Promise<Session> {
  return call("/api/session");
}

export function signIn(customer: string): Promise<Session> {
  return call("/api/session", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ customer }),
  });
}

export function signOut(): Promise<Session> {
  return call("/api/session", { method: "DELETE" });
}

/** Where TikTok and Instagram send people back to. */
export function socialReturnUrl(): string {
  return `${location.origin}/social/callback`;
}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${init?.method ?? "GET"} ${path} answered ${response.status}.`);
  return (await response.json()) as T;
}

/** A file of the customer's content, through the dashboard's own server: the page may read from nowhere else. */
export const fetchContentFile: FetchFile = async ({ url, containerId }, signal) => {
  const path = `/api/content-files/${encodeURIComponent(containerId)}?${new URLSearchParams({ url })}`;
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}.`);
  return response.blob();
};
