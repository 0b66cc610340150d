import { LANGUAGES, loadPaneTexts, paneWords, type Language } from "../../src/language";
import { da } from "../../src/language/pane/da";
import { en } from "../../src/language/pane/en";

const NUMBERS = {
  coverage: 2,
  share: 2,
  effective: 3,
  setUp: 4,
  all: 5,
  objectives: 6,
  kpis: 7,
  score: 8,
  raw: 9,
  shown: 13,
  points: 14,
  count: 15,
};
const CALCULATION = { ...NUMBERS, actual: 10, target: 11, baseline: 12 };
const MARKS = {
  name: "‹1›",
  parent: "‹2›",
  address: "‹3›",
  formula: "‹4›",
  actual: "‹5›",
  target: "‹6›",
  value: "‹7›",
  period: "‹8›",
  by: "‹9›",
  at: "‹10›",
  day: "‹11›",
  direction: "up",
  bearing: "better",
};

function slotsFor(key: string): object {
  return key.startsWith(".calculation") ? CALCULATION : { ...NUMBERS, ...MARKS };
}

/** Every text with its key; functions are asked with a value for each slot. */
function textsOf(language: Language): readonly (readonly [string, string])[] {
  const walk = (key: string, value: unknown): readonly (readonly [string, string])[] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "function") return [[key, (value as (slots: object) => string)(slotsFor(key))]];
    return Object.entries(value as object).flatMap(([inner, part]) => walk(`${key}.${inner}`, part));
  };
  return walk("", { da, en }[language]);
}

/** The same in both languages. */
const SHARED = new Set([
  ".productName",
  ".status",
  ".data",
  ".addKpi",
  ".insertScore",
  ".insertStatus",
  ".scoreIs",
  ".calculation",
  ".viewNamesInBar.flow",
]);

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(textsOf(language))("%s is filled in", (_, text) => {
    expect(text).not.toMatch(/\bundefined\b|NaN|\bnull\b|\[object|[{}]/);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
  });
});

const english = new Map(textsOf("en"));

test.each(textsOf("da").filter(([key]) => !SHARED.has(key)))("%s is translated", (key, text) => {
  expect(text).not.toBe(english.get(key));
  expect(text).not.toMatch(/\b(the|and|your|cell|value|target|actual|weight|delete|save|cancel|add)\b/i);
});

test.each(textsOf("da"))("%s uses the slots that English uses", (key, text) => {
  const slotsIn = (words: string): readonly string[] => [...new Set(words.match(/‹\w+›/g))].sort();
  expect(slotsIn(text)).toEqual(slotsIn(english.get(key) ?? ""));
});

test("a strategic objective is never just a goal in Danish", () => {
  for (const [key, text] of textsOf("da")) {
    if (/objective/i.test(key)) expect(text).toMatch(/strategisk/i);
  }
});

test("one and many have forms of their own", () => {
  expect(paneWords("da").setUp({ setUp: 0, all: 1 })).toBe("0 af 1 KPI er sat op");
  expect(paneWords("da").setUp({ setUp: 1, all: 3 })).toBe("1 af 3 KPI'er er sat op");
  expect(paneWords("en").setUp({ setUp: 1, all: 1 })).toBe("1 of 1 KPI is set up");
  const removed = { name: "Kunde", objectives: 1, kpis: 3 };
  expect(paneWords("da").removeQuestion(removed)).toBe("Slet »Kunde« med 1 strategisk mål og 3 KPI'er?");
  expect(paneWords("da").removeQuestion({ ...removed, objectives: 0 })).toBe("Slet »Kunde« med 3 KPI'er?");
  expect(paneWords("da").removeQuestion({ ...removed, objectives: 0, kpis: 0 })).toBe("Slet »Kunde«?");
});

test("a language says something as soon as its texts have been loaded, and that is asked for once", async () => {
  await loadPaneTexts("da");
  expect(paneWords("da")).toBe(da);
  await loadPaneTexts("da");
  expect(paneWords("en")).toBe(en);
});
