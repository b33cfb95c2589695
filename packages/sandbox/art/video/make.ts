// Draws the sandbox's video frame by frame and encodes it. Needs ffmpeg with libx264.
//
//     npx -y tsx packages/sandbox/art/video/make.ts
//
// Writes loop.mp4 beside this file and its bytes, for bundlers and service workers, to src/art/video/bytes.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { encode, lengthOf } from "./encode.ts";
import { drawFrame } from "./frame.ts";

const SECONDS = 5;
const RATE = 24;
const file = new URL("loop.mp4", import.meta.url);

const frames = Array.from({ length: SECONDS * RATE }, (_, index) => drawFrame(index / (SECONDS * RATE)));
await encode(frames, { file, rate: RATE, width: 720, height: 1280, quality: 30, tone: true });

writeFileSync(
  new URL("../../src/art/video/bytes.ts", import.meta.url),
  `/** Written by \`art/video/make.ts\`: loop.mp4, base64. */
export const bytes: { readonly base64: string; readonly durationMs: number; readonly width: number; readonly height: number } = {
  durationMs: ${await lengthOf(file)},
  width: 720,
  height: 1280,
  base64: "${readFileSync(file).toString("base64")}",
};
`,
);
