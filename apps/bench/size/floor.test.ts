import { expect, test } from "vitest";
import { kitFolder } from "./bundle.mjs";
import { floorOf } from "./floor.mjs";

test("the floor has the names that are used of each library, React and what is unused left out", async () => {
  const floor = await floorOf(
    `
    import { useState } from "react";
    import * as z from "zod/mini";
    import useSWR, { mutate } from "swr";
    import { useForm as form } from "react-hook-form";
    import { Root } from "@radix-ui/react-dialog";
    const unused = () => [mutate, z.boolean(), Root];
    export const used = (mutate) => [mutate, useState(), z.string(), z.object({}), useSWR(), form()];`,
    kitFolder,
  );
  expect(floor.replaceAll(/\d/g, "").split("\n").sort()).toEqual([
    'export { default as default } from "swr";',
    'export { object as object, string as string } from "zod/mini";',
    'export { useForm as useForm } from "react-hook-form";',
  ]);
});

test("what is only loaded on use is not part of the floor", async () => {
  expect(await floorOf('export const later = () => import("swr");', kitFolder)).toBe("");
});
