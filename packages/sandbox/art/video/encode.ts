import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { renderAsync } from "@resvg/resvg-js";

const fontFile = fileURLToPath(new URL("../font/InterDisplay-SemiBold.subset.otf", import.meta.url));

interface Encoding {
  file: URL;
  /** Frames a second. */
  rate: number;
  width: number;
  height: number;
  /** x264's rate factor: lower is better and larger. */
  quality: number;
  /** A quiet chord; else silence. */
  tone: boolean;
}

/** H.264 with AAC in an MP4 that starts to play before it has all arrived. The same frames give the same bytes. */
export async function encode(
  frames: readonly string[],
  { file, rate, width, height, quality, tone }: Encoding,
): Promise<void> {
  const length = frames.length / rate;
  const chord = [196, 246.94, 293.66].map((pitch) => `0.012*sin(2*PI*${pitch}*t)`).join("+");
  const sound = tone
    ? `aevalsrc='(${chord})*sin(PI*t/${length})':s=48000:d=${length}`
    : `anullsrc=r=48000:cl=mono:d=${length}`;
  const ffmpeg = spawn(
    "ffmpeg",
    [
      ..."-y -loglevel error -f rawvideo -pix_fmt rgba".split(" "),
      ...["-s", `${width}x${height}`, "-r", String(rate), "-i", "-", "-f", "lavfi", "-i", sound],
      ..."-c:v libx264 -preset slower -tune animation -profile:v high -level:v 3.1 -pix_fmt yuv420p -threads 1".split(
        " ",
      ),
      ...["-crf", String(quality), "-c:a", "aac", "-b:a", "32k", "-ac", "1", "-t", String(length)],
      ..."-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart".split(" "),
      fileURLToPath(file),
    ],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  for (const frame of frames) {
    const { pixels } = await renderAsync(frame, {
      font: { loadSystemFonts: false, fontFiles: [fontFile] },
      fitTo: { mode: "width", value: width },
    });
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, "drain");
  }
  ffmpeg.stdin.end();
  const [code] = await once(ffmpeg, "close");
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
}

/** In milliseconds. */
export async function lengthOf(file: URL): Promise<number> {
  const { stdout } = await promisify(execFile)("ffprobe", [
    "-v",
    "error",
    "-show_entries",
    "format=duration",
    "-of",
    "csv=p=0",
    fileURLToPath(file),
  ]);
  return Math.round(Number(stdout) * 1000);
}
