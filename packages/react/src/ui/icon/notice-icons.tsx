"use client";
import { type Icon, line } from "./drawing.tsx";

// Every page may have to show these, and what shows one icon of a file loads all of it.
export const InfoIcon: Icon = /* @__PURE__ */ line(
  "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 7.5v3.25M8 5.1v.05",
);
export const CheckCircleIcon: Icon = /* @__PURE__ */ line(
  "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5Zm-2.75-6L7.2 10.2l3.6-4.2",
);
export const WarningIcon: Icon = /* @__PURE__ */ line("M8 2.25 14.25 13H1.75L8 2.25ZM8 6.5v3M8 11.3v.05");
export const ErrorIcon: Icon = /* @__PURE__ */ line(
  "M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75ZM8 5v3.5M8 10.95V11",
);
