import { catalogue, type CatalogueFunction } from "../../assets/functions/catalogue.cjs";
import { BY_ARGUMENT_LATER } from "../../src/functions/byArgument";
import { BY_NAME, BY_NAME_LATER } from "../../src/functions/byName";
import { CAMPAIGNS_LATER } from "../../src/functions/campaignsLater";
import { FLOW_LATER } from "../../src/functions/flowLater";
import { MARKETING_FUNCTIONS } from "../../src/functions/marketing";
import { MARKETING_LATER } from "../../src/functions/marketingLater";
import { STATUS_WORDS } from "../../src/language";
import { createSession } from "../../src/session";

const functions = catalogue();
const associated = [
  BY_NAME,
  BY_NAME_LATER,
  BY_ARGUMENT_LATER(() => "da", createSession(STATUS_WORDS)),
  MARKETING_LATER,
  CAMPAIGNS_LATER(() => "da"),
  FLOW_LATER(() => "da"),
].flatMap((group) => Object.keys(group));

test("the catalogue describes just the functions that are associated", () => {
  expect(functions.map(({ id }) => id).sort()).toEqual([...associated].sort());
  expect(new Set(associated).size).toBe(associated.length);
  expect(associated.length).toBeGreaterThan(40);
});

test("every marketing metric is known before its code is loaded", async () => {
  expect(Object.keys(MARKETING_LATER)).toEqual(Object.keys(MARKETING_FUNCTIONS));
  for (const [id, run] of Object.entries(MARKETING_FUNCTIONS)) expect(await MARKETING_LATER[id]?.()).toBe(run);
});

test("functions by name stream, and functions by argument are left to Excel's own graph", () => {
  for (const { id, options } of functions)
    expect([id, options?.stream === true]).toEqual([id, id in BY_NAME || id in BY_NAME_LATER]);
});

const named: readonly (readonly [string, CatalogueFunction])[] = functions.map((each) => [each.id, each]);

describe.each(named)("%s", (id, { name, description, parameters, help }) => {
  test("has a name that both manifests take", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,29}$/);
    expect(name).toBe(id);
  });

  test("can be read in both languages", () => {
    const texts = [description, help.details, ...parameters.flatMap((each) => [each.name, each.description])];
    for (const { en, da } of texts) {
      expect(en.trim()).not.toBe("");
      expect(da.trim()).not.toBe("");
    }
    for (const text of [description, help.details, ...parameters.map((each) => each.description)]) {
      expect(text.en).not.toBe(text.da);
      expect(text.da).not.toMatch(/\b(the|and|when|left out|value|of)\b/i);
      expect(text.en + text.da).toMatch(/[.)]$/);
    }
  });

  test("names its arguments by words that a formula can show", () => {
    for (const language of ["en", "da"] as const) {
      const names = parameters.map((each) => each.name[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const each of names) expect(each).toMatch(/^[a-zæøå][a-zæøå0-9_]*$/i);
    }
  });

  test("takes what may be left out at the end only, unless an argument stands for it", () => {
    const firstOptional = parameters.findIndex(({ optional }) => optional === true);
    const lastNeeded = parameters.map(({ optional }) => optional !== true).lastIndexOf(true);
    if (id !== "ATTAIN" && firstOptional >= 0) expect(lastNeeded).toBeLessThan(firstOptional);
  });

  test("has an example that uses it", () => {
    expect(help.examples.length).toBeGreaterThan(0);
    for (const { formula } of help.examples)
      for (const text of typeof formula === "string" ? [formula] : [formula.en, formula.da])
        expect(text).toContain(`BSC.${id}(`);
  });
});
