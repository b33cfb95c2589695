import { afterEach, expect, test, vi } from "vitest";
import { previewViewMessages } from "../content-preview/view-messages.ts";
import { createFormats } from "../intl/formats.ts";
import { bindMessages, type MessageOverrides, overrideMessages } from "./messages.ts";
import { called, fileTypeNames, platformName } from "./words.ts";

afterEach(() => vi.restoreAllMocks());
const format = createFormats("en", "UTC");

test("takes the host's words, and English for what they leave out", () => {
  const t = bindMessages(previewViewMessages, { copy: "Copy it" }, format);
  expect([t.copy, t.copied, t.position({ number: 1200, count: 3000 })]).toEqual([
    "Copy it",
    "Copied",
    "1,200 of 3,000",
  ]);
});

test("a text that is there without a value does not take the English away", () => {
  const overrides = { copy: undefined } as unknown as { copy: string };
  expect(bindMessages(previewViewMessages, overrides, format).copy).toBe("Copy caption");
});

test("overrides leave the rest of a translation as it is, component by component", () => {
  const whole: MessageOverrides = {
    contentPreview: { copy: "Kopieren", copied: "Kopiert" },
    ui: { close: "Schließen" },
  };
  const messages = overrideMessages(whole, { contentPreview: { copy: "Mitnehmen" }, form: { fixed: "Steht fest." } });
  expect(messages).toEqual({
    contentPreview: { copy: "Mitnehmen", copied: "Kopiert" },
    ui: { close: "Schließen" },
    form: { fixed: "Steht fest." },
  });
  expect(whole.contentPreview?.copy).toBe("Kopieren");
});

test("an older translation shows English where it lacks a text, and a developer is told once", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const swahili = createFormats("sw", "UTC");
  const t = bindMessages(previewViewMessages, { copy: "Nakili" }, swahili);
  bindMessages(previewViewMessages, { copy: "Nakili" }, swahili);
  expect([t.copy, t.copied]).toEqual(["Nakili", "Copied"]);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/locale="sw".*contentPreview\.slideshow.*\/locales/s)]]);
});

test("English, wherever it is spoken, lacks nothing", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  bindMessages(previewViewMessages, { copy: "Copy it" }, createFormats("en-GB", "UTC"));
  expect(warn).not.toHaveBeenCalled();
});

test("a word that nobody knows yet is shown as it came", () => {
  expect([platformName("tiktok"), platformName("threads"), called({}, "constructor")]).toEqual([
    "TikTok",
    "threads",
    "constructor",
  ]);
  expect(fileTypeNames(["image/jpeg", "image/jxl"])).toEqual(["JPG", "image/jxl"]);
});
