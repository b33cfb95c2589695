import fc from "fast-check";
import { expect, test } from "vitest";
import { Agenda } from "./agenda.ts";

test("gives out what is due in order of time, and at one time in order of arrival", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (times, now) => {
      const agenda = new Agenda();
      times.forEach((due, at) => {
        agenda.add(due, "job", String(at));
      });
      const out: string[] = [];
      for (let next = agenda.takeDue(now); next; next = agenda.takeDue(now)) out.push(next.id);
      const expected = times
        .map((due, at) => ({ due, at }))
        .filter(({ due }) => due <= now)
        .sort((a, b) => a.due - b.due || a.at - b.at);
      expect(out).toEqual(expected.map(({ at }) => String(at)));
      expect(agenda.next).toBe(Math.min(...times.filter((due) => due > now)));
    }),
  );
});
