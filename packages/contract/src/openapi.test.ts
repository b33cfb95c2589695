import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";
import { apiRoutes } from "./server.ts";

describe("docs/openapi.json", () => {
  test("is what the endpoint table says today", async () => {
    const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
    await expect(text, "Run `pnpm openapi` and commit the file.").toMatchFileSnapshot("../../../docs/openapi.json");
  });

  test("is valid OpenAPI 3.1 to a published validator", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(openApiDocument()));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  test("has every endpoint once and no reference that leads nowhere", () => {
    const document = openApiDocument() as {
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: object };
    };
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path).map((o) => o.operationId));
    expect(operations.sort()).toEqual(apiRoutes.map((r) => r.name).sort());
    const references = JSON.stringify(document).match(/(?<="#\/components\/schemas\/)[^"]+/g) ?? [];
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(references)]));
  });
});
