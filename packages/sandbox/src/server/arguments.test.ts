import { expect, test } from "vitest";
import { ArgumentError, readArguments } from "./arguments.ts";

test.each([
  [["--prot", "1"], "Unknown option '--prot'. See layers-sandbox --help."],
  [["serve"], "Unexpected argument 'serve'"],
  [["--port"], "argument missing"],
  [["--port", "x"], '--port is "x". Give it a whole number from 0 to 65535.'],
  [["--port", "70000"], '--port is "70000"'],
  [["--speed", "0"], '--speed is "0". Give it a number above 0'],
  [["--tier", "gold"], '--tier is "gold". Give it one of standard, pilot, partner.'],
  [["--return-origin", "app.example"], '--return-origin is "app.example". Give it an origin'],
  [["--data", ""], "--data is empty"],
  [["--control", "all"], "Give it one of this-machine, anyone, nobody."],
])("refuses %j in one line", (args, sentence) => {
  const read = (): unknown => readArguments(args);
  expect(read).toThrow(ArgumentError);
  expect(read).toThrow(sentence);
  expect(read).not.toThrow("\n");
});

test("reads every flag", () => {
  expect(readArguments(["--help"])).toEqual({ show: "help" });
  expect(readArguments(["-v"])).toEqual({ show: "version" });
  expect(readArguments([])).toEqual({ serve: {} });
  const all = [
    ...["--port", "0", "--host", "::1", "--data", "./file", "--speed", "2.5", "--tier", "pilot"],
    ...["--return-origin", "http://127.0.0.1:3000", "--return-origin", "https://app.example/"],
    ...["--allow-host", "http://127.0.0.1:3000", "--base-url", "http://sandbox.test:4174", "--control", "anyone"],
  ];
  expect(readArguments(all)).toEqual({
    serve: {
      port: 0,
      host: "::1",
      data: "./file",
      speed: 2.5,
      tier: "pilot",
      returnOrigins: ["http://127.0.0.1:3000", "https://app.example"],
      allowHosts: ["http://127.0.0.1:3000"],
      baseUrl: "http://sandbox.test:4174",
      control: "anyone",
    },
  });
});
