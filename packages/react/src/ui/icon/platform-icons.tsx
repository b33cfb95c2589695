"use client";
import { type Icon, line, solid } from "./drawing.tsx";

export const TikTokIcon: Icon = /* @__PURE__ */ solid(
  "M8.4 1h2.3c.2 1.7 1.2 2.8 2.9 3v2.3c-1.1 0-2-.3-2.9-.9v5c0 3-2.2 4.6-4.4 4.6A4.2 4.2 0 0 1 2 10.8c0-2.6 2.1-4.4 4.8-4.2v2.4c-1.4-.2-2.4.6-2.4 1.8 0 1.1.9 1.9 1.9 1.9 1.2 0 2.1-.8 2.1-2.4V1Z",
);
export const InstagramIcon: Icon = /* @__PURE__ */ line(
  "M5 1.9h6A3.1 3.1 0 0 1 14.1 5v6a3.1 3.1 0 0 1-3.1 3.1H5A3.1 3.1 0 0 1 1.9 11V5A3.1 3.1 0 0 1 5 1.9Zm3 8.85a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5Zm3.5-6.3v.05",
);
