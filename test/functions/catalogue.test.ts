import { readFileSync } from "node:fs";
import path from "node:path";

interface Bilingual {
  readonly en: string;
  readonly da: string;
}

interface CatalogueFunction {
  readonly id: string;
  readonly name: string;
  readonly description: Bilingual;
  readonly parameters: readonly { readonly name: Bilingual; readonly description: Bilingual }[];
}

const { functions } = JSON.parse(readFileSync(path.join(__dirname, "../../assets/functions.json"), "utf8")) as {
  readonly functions: readonly CatalogueFunction[];
};
const code = readFileSync(path.join(__dirname, "../../src/functions/index.ts"), "utf8");
const associated = [...code.matchAll(/\b([A-Z][A-Z0-9.]{2,}): stream\(/g)].map(([, id]) => id);

test("the catalogue describes just the functions that are associated", () => {
  expect(functions.map(({ id }) => id).sort()).toEqual([...associated].sort());
  expect(associated.length).toBeGreaterThan(0);
});

test.each(functions.map((each) => [each.id, each] as const))(
  "%s can be read in both languages and by both manifests",
  (id, { name, description, parameters }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,29}$/);
    expect(name).toBe(id);
    const texts = [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])];
    for (const { en, da } of texts) {
      expect(en.length).toBeGreaterThan(0);
      expect(da.length).toBeGreaterThan(0);
    }
    expect(description.en).not.toBe(description.da);
  },
);
