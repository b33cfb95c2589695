import { bulbMirror } from "./beauty/bulb-mirror.ts";
import { lipstickLine } from "./beauty/lipstick-line.ts";
import { panPalette } from "./beauty/pan-palette.ts";
import { serumDrop } from "./beauty/serum-drop.ts";
import { shelfie } from "./beauty/shelfie.ts";
import { espressoBar } from "./coffee/espresso-bar.ts";
import { icedTerrace } from "./coffee/iced-terrace.ts";
import { latteMorning } from "./coffee/latte-morning.ts";
import { mokaStove } from "./coffee/moka-stove.ts";
import { pourOver } from "./coffee/pour-over.ts";
import type { DrawnSource } from "./drawn-source.ts";
import { gymBag } from "./fitness/gym-bag.ts";
import { kettlebellRow } from "./fitness/kettlebell-row.ts";
import { lacedShoes } from "./fitness/laced-shoes.ts";
import { sunriseStretch } from "./fitness/sunrise-stretch.ts";
import { trackLanes } from "./fitness/track-lanes.ts";
import { choppingBoard } from "./food/chopping-board.ts";
import { layerCake } from "./food/layer-cake.ts";
import { ramenBowl } from "./food/ramen-bowl.ts";
import { skilletEggs } from "./food/skillet-eggs.ts";
import { tomatoSpaghetti } from "./food/tomato-spaghetti.ts";
import { entryBench } from "./home/entry-bench.ts";
import { linenMorning } from "./home/linen-morning.ts";
import { openShelves } from "./home/open-shelves.ts";
import { readingCorner } from "./home/reading-corner.ts";
import { windowCat } from "./home/window-cat.ts";
import { bootsBench } from "./ski/boots-bench.ts";
import { chairlift } from "./ski/chairlift.ts";
import { firstTracks } from "./ski/first-tracks.ts";
import { goggleMirror } from "./ski/goggle-mirror.ts";
import { hutNight } from "./ski/hut-night.ts";
import { gardenTerraces } from "./tea/garden-terraces.ts";
import { matchaWhisk } from "./tea/matcha-whisk.ts";
import { potTray } from "./tea/pot-tray.ts";
import { rainWindow } from "./tea/rain-window.ts";
import { steepTimes } from "./tea/steep-times.ts";
import { cablePouch } from "./tech/cable-pouch.ts";
import { calmPhone } from "./tech/calm-phone.ts";
import { deskSetup } from "./tech/desk-setup.ts";
import { headphoneStand } from "./tech/headphone-stand.ts";
import { keycapCloseUp } from "./tech/keycap-close-up.ts";

/** Every source there is, by niche; videos between slideshows. */
export const catalogue: readonly DrawnSource[] = [
  icedTerrace,
  espressoBar,
  latteMorning,
  pourOver,
  mokaStove,
  potTray,
  gardenTerraces,
  rainWindow,
  matchaWhisk,
  steepTimes,
  bootsBench,
  chairlift,
  firstTracks,
  hutNight,
  goggleMirror,
  gymBag,
  sunriseStretch,
  kettlebellRow,
  trackLanes,
  lacedShoes,
  lipstickLine,
  bulbMirror,
  panPalette,
  serumDrop,
  shelfie,
  choppingBoard,
  ramenBowl,
  layerCake,
  skilletEggs,
  tomatoSpaghetti,
  entryBench,
  linenMorning,
  openShelves,
  windowCat,
  readingCorner,
  cablePouch,
  headphoneStand,
  calmPhone,
  keycapCloseUp,
  deskSetup,
];
