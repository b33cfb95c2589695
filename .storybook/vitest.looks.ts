import { afterEach, beforeAll, expect } from "vitest";
import { partsByName } from "../packages/react/src/appearance/styling-hooks.ts";
import { storyMessages } from "../packages/react/src/testing/language/StoryMessages.tsx";
import { findings } from "../packages/react/src/testing/looks/axe.ts";
import { undocumented, watchEmitted, withoutHostClass } from "../packages/react/src/testing/looks/emitted.ts";
import { enforcePolicy, takeViolations } from "../packages/react/src/testing/looks/policy.ts";
import { lookLike } from "../packages/react/src/testing/looks/StoryLook.tsx";
import { settled } from "../packages/react/src/testing/looks/settled.ts";

/** A story's own styles come before the policy, under which Vite could not add them. */
import.meta.glob("../packages/react/src/testing/**/*.css", { eager: true });

const hostClasses = Object.fromEntries(Object.keys(partsByName).map((part) => [part, `host-${part}`]));
const emitted = watchEmitted(document);

beforeAll(() => enforcePolicy(document));

/** Once a story has come to its end, one mounting of it serves all of this. */
afterEach(async ({ task }) => {
  const violations = takeViolations();
  const hooks = emitted.take();
  task.meta.hooks = hooks;
  if (task.result?.state === "fail") return;
  expect.soft(violations, "refused by the content security policy").toEqual([]);
  expect.soft(undocumented(hooks, partsByName), "classes and attributes that no parts.ts documents").toEqual([]);

  lookLike({ appearance: { theme: "dark", classNames: hostClasses } });
  await settled(document);
  expect
    .soft(withoutHostClass(document, hostClasses), "parts without the class that appearance.classNames gives them")
    .toEqual([]);
  expect.soft(await findings(document), "wrong in the dark theme").toEqual([]);

  lookLike({ locale: "ar", messages: storyMessages.ar });
  await settled(document);
  expect.soft(document.querySelector("[data-lk-theme]")?.getAttribute("dir") ?? "rtl").toBe("rtl");
  expect.soft(await findings(document), "wrong from right to left").toEqual([]);

  lookLike({});
  await settled(document);
  expect.soft(takeViolations(), "refused by the content security policy in another theme or direction").toEqual([]);
});
