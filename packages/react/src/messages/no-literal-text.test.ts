import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

/** Attributes and props that a customer reads or hears. */
const readOut =
  /^(aria-(label|description|valuetext|placeholder|roledescription)|alt|title|placeholder|label|hint|lead|description|note|text)$/;

const src = fileURLToPath(new URL("..", import.meta.url));
const views = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".tsx") && !/^testing\/|\.test\.|\.stories\./.test(file),
);

/** Literal words in places that a customer reads: between tags, or in attributes that are read out. */
function literalTexts(source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("view.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) results(node.expression);
    if (ts.isJsxAttribute(node) && readOut.test(node.name.getText()) && node.initializer) results(node.initializer);
    ts.forEachChild(node, visit);
  };
  const note = (text: string): void => {
    if (/\p{L}/u.test(text)) found.push(text.trim());
  };
  /** What an expression may come to, as far as it is written down. */
  const results = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) note(node.text);
    else if (ts.isTemplateExpression(node))
      note([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" "));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(results);
    else if (ts.isBinaryExpression(node) && !/[=<>]/.test(node.operatorToken.getText()))
      [node.left, node.right].forEach(results);
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isArrayLiteralExpression(node))
      ts.forEachChild(node, results);
  };
  visit(file);
  return found;
}

test("finds words wherever a view could write them down", () => {
  const view = (inside: string) => literalTexts(`const View = () => (${inside});`);
  expect(view("<p>Save product</p>")).toEqual(["Save product"]);
  expect(view('<p>{done ? "Saved" : t.save}</p>')).toEqual(["Saved"]);
  expect(view("<p>{name ?? `No $" + "{thing}`}</p>")).toEqual(["No"]);
  expect(view('<Field label={(busy && "Wait") || t.name} />')).toEqual(["Wait"]);
  expect(view('<img alt="A cup" className="lk-cup" data-state={open ? "open" : "closed"} />')).toEqual(["A cup"]);
  expect(view('<p>{state === "done" && <b>·</b>} {t.of({ kind: "logo" })} 1 / 2</p>')).toEqual([]);
});

test.each(views)("%s writes no word down: all texts are messages", (file) => {
  expect(literalTexts(readFileSync(`${src}${file}`, "utf8"))).toEqual([]);
});
