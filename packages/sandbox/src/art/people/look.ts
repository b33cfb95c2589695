import { mix } from "../kit/colour.ts";
import { type Picks, picks } from "../kit/random.ts";

export type Age = "teen" | "young_adult" | "adult" | "mid_adult" | "mature" | "senior";
export type Hair =
  | "long"
  | "bob"
  | "bun"
  | "curls"
  | "ponytail"
  | "pixie"
  | "headscarf"
  | "braids"
  | "crop"
  | "side-part"
  | "quiff"
  | "short-curls"
  | "buzz"
  | "receding"
  | "beanie";
export type Clothes = "tee" | "striped" | "hoodie" | "shirt" | "rollneck" | "blazer" | "dungarees";
export type Beard = "none" | "stubble" | "full" | "moustache";
export type Frame = "none" | "round" | "square";

/** How a persona looks, before anything is drawn. */
export interface Look {
  readonly age: Age;
  readonly skin: string;
  readonly hair: Hair;
  readonly hairColour: string;
  readonly clothes: Clothes;
  readonly cloth: string;
  readonly second: string;
  readonly ground: string;
  readonly lips: string;
  readonly beard: Beard;
  readonly glasses: Frame;
  readonly earrings: boolean;
  readonly freckles: boolean;
  readonly lashes: boolean;
  /** From 0, a round jaw, to 1, a square one. */
  readonly jaw: number;
  /** Half the shoulders' width. */
  readonly shoulders: number;
}

const ages: readonly Age[] = ["teen", "young_adult", "adult", "mid_adult", "mature", "senior"];
const skins = ["#f6d5bd", "#eebd9a", "#e0a57d", "#c98a60", "#a86b45", "#84502f", "#653b25"] as const;
const hairColours = ["#241a17", "#3a251c", "#5a3824", "#7d4a2a", "#a9562e", "#c99a55"] as const;
const outfits = [
  ["#c4623c", "#f4e8d7", "#e9cdb2"],
  ["#35605a", "#f1dfc0", "#cfdcc9"],
  ["#33475b", "#e8b96a", "#c9d8df"],
  ["#d9a441", "#5a3a2c", "#f0dcb4"],
  ["#7c8460", "#f3e6d2", "#dfe0c8"],
  ["#5a2f45", "#eac0ad", "#ecd3cb"],
  ["#8f9fc4", "#2c3648", "#d8dcea"],
  ["#efe4d2", "#b5583c", "#e3b59d"],
  ["#cf7f74", "#f7ead9", "#f0d3c6"],
] as const;

const womens = ["long", "bob", "bun", "curls", "ponytail", "pixie", "headscarf", "braids"] as const;
const mens = ["crop", "side-part", "quiff", "short-curls", "buzz", "beanie"] as const;
const anyones = ["pixie", "bob", "short-curls", "quiff", "buzz", "curls", "beanie", "bun"] as const;

function hairOf(pick: Picks, gender: string, years: number): Hair {
  if (gender === "male") return years >= 4 && pick.chance(0.5) ? "receding" : pick.of(mens);
  if (gender === "female") return years >= 4 && pick.chance(0.5) ? pick.of(["bob", "bun", "pixie"]) : pick.of(womens);
  return pick.of(anyones);
}

function greyed(colour: string, years: number, pick: Picks): string {
  const grey = [0, 0, 0, 0.18, 0.62, 1][years] ?? 0;
  return mix(colour, pick.of(["#d9d6d0", "#c7c6c4", "#e6e2da"]), grey);
}

/** The same seed, gender and age range always give the same person; unknown words are read as an adult of no stated gender. */
export function lookOf({ seed, gender, ageRange }: { seed: string; gender: string; ageRange: string }): Look {
  const pick = picks(`${seed}/${gender}`);
  const age = ages.find((known) => known === ageRange) ?? "adult";
  const years = ages.indexOf(age);
  const tone = Math.floor(pick.number() * skins.length);
  const [cloth, second, ground] = pick.of(outfits);
  const darkest = tone > 3;
  const hairColour = greyed(darkest ? pick.of([hairColours[0], hairColours[1]]) : pick.of(hairColours), years, pick);
  const skin = skins[tone] ?? skins[2];
  const masculine = gender === "male" ? 1 : gender === "female" ? 0 : 0.45;
  const bearded = gender === "male" ? (years === 0 ? 0 : 0.55) : 0;
  return {
    age,
    skin,
    hair: hairOf(pick, gender, years),
    hairColour,
    clothes: pick.of(["tee", "striped", "hoodie", "shirt", "rollneck", "blazer", "dungarees"]),
    cloth,
    second,
    ground,
    lips: mix(skin, gender === "female" ? "#b3423f" : "#9c4a3c", gender === "female" ? 0.62 : 0.34),
    beard: pick.chance(bearded) ? pick.of(["stubble", "full", "moustache"]) : "none",
    glasses: pick.chance(0.16 + years * 0.07) ? pick.of(["round", "square"]) : "none",
    earrings: gender !== "male" && pick.chance(0.5),
    freckles: tone < 3 && years < 3 && pick.chance(0.35),
    lashes: gender === "female",
    jaw: masculine * 0.75 + pick.between(0, 0.25),
    shoulders: 196 + masculine * 36 + (years === 0 ? -14 : 0),
  };
}
