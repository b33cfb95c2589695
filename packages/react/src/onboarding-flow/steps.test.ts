import { describe, expect, test } from "vitest";
import { nextStep, type Progress, stateOf, stepAfter, steps } from "./steps.ts";

const nothing: Progress = {
  hasProject: false,
  hasMedia: false,
  hasAccount: false,
  hasContent: false,
  isScheduled: false,
};
const project: Progress = { ...nothing, hasProject: true };
const content: Progress = { ...project, hasContent: true };

describe("a step", () => {
  test("is locked until there is what it works on", () => {
    expect(steps.map((step) => stateOf(step, nothing, []))).toEqual(["open", "locked", "locked", "locked", "locked"]);
    expect(steps.map((step) => stateOf(step, project, []))).toEqual(["done", "open", "open", "open", "locked"]);
    expect(stateOf("schedule", content, [])).toBe("open");
  });

  test("that was skipped and then done is done", () => {
    expect(stateOf("media", project, ["media"])).toBe("skipped");
    expect(stateOf("media", { ...project, hasMedia: true }, ["media"])).toBe("done");
  });
});

describe("the way on", () => {
  test("begins with the project and leads over what was done and skipped", () => {
    expect(nextStep(nothing, [])).toBe("project");
    expect(nextStep({ ...project, hasAccount: true }, ["media"])).toBe("post");
    expect(nextStep(content, ["media", "account"])).toBe("schedule");
  });

  test("does not lead whoever has a post back to what may be skipped", () => {
    expect(nextStep(content, [])).toBe("schedule");
    expect(nextStep({ ...content, isScheduled: true }, [])).toBeUndefined();
  });

  test("ends when everything is done or skipped", () => {
    expect(nextStep(content, ["media", "account", "schedule"])).toBeUndefined();
  });

  test("never leads back", () => {
    expect(stepAfter("post", content, [])).toBe("schedule");
    expect(stepAfter("schedule", content, [])).toBeUndefined();
  });
});
