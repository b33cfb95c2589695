"use client";
import { type Icon, line, solid } from "./drawing.tsx";

export type { Icon } from "./drawing.tsx";

export const CheckIcon: Icon = /* @__PURE__ */ line("m3.5 8.5 3 3 6-7");
export const CloseIcon: Icon = /* @__PURE__ */ line("m4 4 8 8m0-8-8 8");
export const ChevronDownIcon: Icon = /* @__PURE__ */ line("m4 6.5 4 4 4-4");
export const ChevronLeftIcon: Icon = /* @__PURE__ */ line("m9.5 4-4 4 4 4");
export const ChevronRightIcon: Icon = /* @__PURE__ */ line("m6.5 4 4 4-4 4");
export const MinusIcon: Icon = /* @__PURE__ */ line("M3.5 8h9");
export const PlusIcon: Icon = /* @__PURE__ */ line("M8 3.5v9M3.5 8h9");
export const SearchIcon: Icon = /* @__PURE__ */ line(
  "M7.25 11.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5Zm3.1-1.15L13.25 13.25",
);
export const ImageIcon: Icon = /* @__PURE__ */ line("M2.5 3h11v10h-11V3Zm0 8 3.2-3.2 2.6 2.6 2-2 3.2 3.1M10.6 6v.05");
export const UploadIcon: Icon = /* @__PURE__ */ line("M8 10.5v-8M4.75 5.5 8 2.25l3.25 3.25M2.5 10.5v3h11v-3");
export const DownloadIcon: Icon = /* @__PURE__ */ line("M8 2.25v8m-3.25-3L8 10.5l3.25-3.25M2.5 10.5v3h11v-3");
export const CopyIcon: Icon = /* @__PURE__ */ line("M6 6h7.5v7.5H6V6Zm-2.5 4h-1V2.5H10v1");
export const ClockIcon: Icon = /* @__PURE__ */ line(
  "M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 4.75V8l2.25 1.5",
);
export const PlayIcon: Icon = /* @__PURE__ */ solid(
  "M5 3.2c0-.6.66-.98 1.18-.67l7.3 4.3c.53.3.53 1.05 0 1.36l-7.3 4.3A.78.78 0 0 1 5 11.8V3.2Z",
);
