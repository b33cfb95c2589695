import { lighter } from "../kit/colour.ts";
import { at, box, disc, type Svg } from "../kit/draw.ts";
import { clothed } from "./clothes.ts";
import { faced, type Mood } from "./face.ts";
import { hairDrawings } from "./hair.ts";
import type { Look } from "./look.ts";

/** A person from the waist up, facing us, on a 600-wide field with the face near 300, 320; `name` keeps clips apart. */
export function figure(look: Look, name: string = "persona", mood: Mood = { eyes: 1, mouth: 1 }): Svg {
  const hair = hairDrawings[look.hair](look.hairColour, look.second);
  const { neck, face } = faced(look, name, mood);
  return hair.back + neck + at(0, -26, {}, clothed(look, name)) + face + hair.front;
}

/** Shoulders up, 600 by 800. */
export const portrait = (look: Look): Svg =>
  box(0, 0, 600, 800, look.ground) +
  disc(300, 400, 282, lighter(look.ground, 0.4)) +
  at(300, -58, { scale: 1.34 }, at(-300, 0, {}, figure(look)));
