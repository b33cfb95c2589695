import { table } from "../lib/table.mjs";

/** @param {import("./compare.mjs").Proxies} results */
export function print({ perSecond, cpu, latency, bytes }) {
  console.log(
    `A JSON answer of ${bytes} bytes over 50 connections. The ratios are to the first line, round by round.\n`,
  );
  console.log(
    table(
      ["proxy", "ratio", "requests/s", "quartiles", "ratio", "CPU µs/request", "quartiles", "p50 ms", "p99 ms"],
      perSecond.map((speed, at) => {
        const spent = cpu[at] ?? speed;
        const { p50, p99 } = latency.get(speed.name) ?? { p50: Number.NaN, p99: Number.NaN };
        return [
          speed.name,
          speed.ratio.toFixed(2),
          speed.median.toFixed(0),
          `${speed.low.toFixed(0)}–${speed.high.toFixed(0)}`,
          spent.ratio.toFixed(2),
          spent.median.toFixed(0),
          `${spent.low.toFixed(0)}–${spent.high.toFixed(0)}`,
          p50.toFixed(0),
          p99.toFixed(0),
        ];
      }),
    ),
  );
}
