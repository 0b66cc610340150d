import * as language from "../../src/language";
import { LANGUAGES, type Language } from "../../src/language";

/** Slots that hold text; every other one holds a number. */
const TEXT_SLOTS = new Set(
  "name parent address formula text value actual target period by at unit list owner date level other code".split(" "),
);

const slots = new Proxy({}, { get: (_, slot) => (TEXT_SLOTS.has(String(slot)) ? `‹${String(slot)}›` : 3) });

/** The words of every view by the name that the pane asks for them. */
const VIEWS = Object.entries(language).flatMap(([name, words]) =>
  /Words$/.test(name) && typeof words === "object" && "da" in words
    ? [[name, words as Readonly<Record<Language, unknown>>] as const]
    : [],
);

type Text = readonly [key: string, text: string];

/** Every text of a view with its key; functions are asked with a value for each slot. */
function textsOf(words: unknown, key = ""): readonly Text[] {
  if (typeof words === "string") return [[key, words]];
  if (typeof words === "function") return textsOf((words as (given: object) => unknown)(slots), key);
  return Object.entries(words as object).flatMap(([inner, part]) => textsOf(part, `${key}.${inner}`));
}

/** Names and signs that are the same in both languages. */
const SAME =
  /^(KPI|NPS|Budget|Vision|Id|Status|Score|Scorecard|Note|Type|Min|Max|Median|OKR|Start|Alt|Stop|· score|=BSC[^ ]*|[^\p{L}]*|Tolerance|Dashboard|Flow)$/iu;

/** Words that only English has. */
const ENGLISH =
  /\b(the|and|your|cell|value|target|actual|weight|delete|save|cancel|add|objective|owner|period|with|of|is)\b/i;

test("there are words to read", () => expect(VIEWS.length).toBeGreaterThanOrEqual(6));

describe.each(VIEWS)("%s", (_, words) => {
  const danish = textsOf(words.da);
  const english = new Map(textsOf(words.en));

  test.each(LANGUAGES)("is filled in (%s)", (each) => {
    const empty = textsOf(words[each]).filter(
      ([, text]) => /\bundefined\b|NaN|\bnull\b|\[object|[{}]/.test(text) || text.trim() !== text || text === "",
    );
    expect(empty).toEqual([]);
  });

  test("has the same texts in both languages", () => {
    expect(danish.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  test("is translated", () => {
    const left = danish.filter(([key, text]) => {
      const own = text.replace(/‹\w+›/g, "").trim();
      return (text === english.get(key) && !SAME.test(own)) || ENGLISH.test(own);
    });
    expect(left).toEqual([]);
  });

  test("uses the slots that English uses", () => {
    const slotsIn = (text = ""): readonly string[] => [...new Set(text.match(/‹\w+›/g))].sort();
    const others = danish.filter(([key, text]) => slotsIn(text).join() !== slotsIn(english.get(key)).join());
    expect(others).toEqual([]);
  });

  test("never calls a strategic objective just a goal in Danish", () => {
    const objectives = danish.filter(([key]) => /strategic objective/i.test(english.get(key) ?? ""));
    expect(objectives.filter(([, text]) => !/strategisk/i.test(text))).toEqual([]);
  });
});
