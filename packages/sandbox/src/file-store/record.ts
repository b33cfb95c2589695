import { crc32 } from "node:zlib";
import type { Change } from "../index.ts";

/**
 * The data file is lines, each a record: a checksum, the length of its JSON in bytes, the JSON. The first names the format;
 * every other one holds changes that belong together. The length tells a record that a kill cut off from one that is damaged.
 */
const FORMAT = { "layers-sandbox": 1 };

const NEWLINE = 0x0a;
const HEAD = /^([0-9a-f]{8}) (\d{1,15}) /;
const LONGEST_HEAD = 25;

/** The first line of every data file. */
export const firstLine: Buffer = encode(FORMAT);

export function encode(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const checksum = crc32(json).toString(16).padStart(8, "0");
  return Buffer.concat([Buffer.from(`${checksum} ${json.length} `), json, Buffer.of(NEWLINE)]);
}

/** What a data file holds, and where it ends; what follows is a record that was cut off while it was written. */
export interface Contents {
  readonly changes: Change[];
  readonly end: number;
}

export class Damaged extends Error {}

/** Reads a whole data file. Throws `Damaged` with the second half of a sentence. */
export function decode(file: Buffer): Contents {
  if (file.length < firstLine.length && firstLine.subarray(0, file.length).equals(file)) return { changes: [], end: 0 };
  if (!file.subarray(0, firstLine.length).equals(firstLine)) throw new Damaged(whatElse(file));
  const changes: Change[] = [];
  let at = firstLine.length;
  while (at < file.length) {
    const end = file.indexOf(NEWLINE, at);
    const record = end === -1 ? null : parse(file.subarray(at, end));
    if (record) {
      for (const change of record) changes.push(change);
      at = end + 1;
    } else if (end === -1 && isCutOff(file.subarray(at))) break;
    else throw new Damaged(`is damaged at byte ${at}`);
  }
  return { changes, end: at };
}

function whatElse(file: Buffer): string {
  const isOurs = /^[0-9a-f]{8} \d+ \{"layers-sandbox":(\d+)\}\n/.exec(file.subarray(0, 60).toString("latin1"));
  if (isOurs && Number(isOurs[1]) > FORMAT["layers-sandbox"]) return "was written by a newer sandbox";
  return "is not a data file of the sandbox, or its beginning is damaged";
}

function parse(line: Buffer): Change[] | null {
  const head = HEAD.exec(line.subarray(0, LONGEST_HEAD).toString("latin1"));
  if (!head) return null;
  const json = line.subarray(head[0].length);
  if (json.length !== Number(head[2]) || crc32(json) !== Number.parseInt(head[1] ?? "", 16)) return null;
  return JSON.parse(json.toString()) as Change[];
}

/** Whether a last line without an end is the beginning of a record, short of its own length. */
function isCutOff(tail: Buffer): boolean {
  const head = HEAD.exec(tail.subarray(0, LONGEST_HEAD).toString("latin1"));
  if (head) return tail.length - head[0].length <= Number(head[2]);
  return /^[0-9a-f]{0,8}$|^[0-9a-f]{8} \d{0,15}$/.test(tail.toString("latin1"));
}
