import { type Field, plainText } from "../../scorecard";

/** What people write over, or beside, each of the three values. As `plainText` makes them. */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  actual: [
    "faktisk",
    "faktiske",
    "faktisk vaerdi",
    "faktisk tal",
    "faktisk resultat",
    "realiseret",
    "aktuel",
    "aktuel vaerdi",
    "aktuelt",
    "vaerdi",
    "resultat",
    "status nu",
    "nu",
    "seneste",
    "actual",
    "actuals",
    "actual value",
    "current",
    "current value",
    "value",
    "result",
    "latest",
    "i aar",
    "dette aar",
    "denne maaned",
    "dette kvartal",
    "denne uge",
    "aarets tal",
    "this year",
    "current year",
    "this month",
    "current month",
    "this quarter",
    "this week",
  ],
  target: [
    "maal",
    "maalet",
    "maalvaerdi",
    "maaltal",
    "maalsaetning",
    "budget",
    "budgetteret",
    "plan",
    "target",
    "target value",
    "goal",
    "planned",
    "annual goal",
    "annual target",
    "aarsmaal",
  ],
  baseline: [
    "udgangspunkt",
    "baseline",
    "basisvaerdi",
    "basis",
    "startvaerdi",
    "udgangsvaerdi",
    "base",
    "start value",
    "sidste aar",
    "forrige aar",
    "last year",
    "prior year",
    "previous year",
  ],
};

const FIELD_OF = new Map<string, Field>(
  (Object.keys(WORDS) as Field[]).flatMap((field) => WORDS[field].map((word) => [word, field] as const)),
);

/** Words that may stand before or after the field: a year, how much of it, or what it is measured in. */
const AROUND =
  /\b(20\d\d|kr|dkk|eur|i|for|pct|aatd|ytd|aar til dato|year to date|pr maaned|per month|pr kvartal|per quarter)\b|%/g;

/**
 * The field that a heading stands for, when it says nothing else.
 *
 * @example fieldOf("Mål 2026") // "target"
 */
export function fieldOf(heading: string): Field | undefined {
  const plain = plainText(heading);
  const known = FIELD_OF.get(plain);
  return known ?? FIELD_OF.get(plain.replace(AROUND, " ").replace(/\s+/g, " ").trim());
}

const SPLIT = /^(?<first>.+?)\s*[-–—,:(/]\s*(?<second>[^()]+?)\)?\s*$/;

/**
 * A label that names the field as well.
 *
 * @example splitField("Klikfrekvens (mål)") // { label: "Klikfrekvens", field: "target" }
 * @example splitField("Mål for klikfrekvens") // { label: "klikfrekvens", field: "target" }
 */
export function splitField(text: string): { readonly label: string; readonly field: Field } | undefined {
  const { first = "", second = "" } = SPLIT.exec(text.trim())?.groups ?? {};
  const [after, before] = [fieldOf(second), fieldOf(first)];
  if (first !== "" && after !== undefined) return { label: first, field: after };
  if (second !== "" && before !== undefined) return { label: second, field: before };
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return undefined;
  const last = FIELD_OF.get(plainText(words.at(-1) ?? ""));
  if (last !== undefined) return { label: words.slice(0, -1).join(" "), field: last };
  const start = FIELD_OF.get(plainText(words[0] ?? ""));
  if (start === undefined) return undefined;
  const isFor = /^(for|af|of)$/i.test(words[1] ?? "");
  const label = words.slice(isFor ? 2 : 1).join(" ");
  return label === "" ? undefined : { label, field: start };
}
