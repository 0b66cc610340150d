import { type Field, periodWords, plainText } from "../../scorecard";

/** What people write over, or beside, each of the three values. As `plainText` makes them. */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  actual: [
    "faktisk",
    "faktiske",
    "faktisk vaerdi",
    "faktisk tal",
    "faktisk resultat",
    "realiseret",
    "regnskab",
    "real",
    "opnaaet",
    "nuvaerende",
    "nuvaerende niveau",
    "nuvaerende vaerdi",
    "aktuel",
    "aktuel vaerdi",
    "aktuelt",
    "vaerdi",
    "resultat",
    "status nu",
    "nu",
    "now",
    "today",
    "i dag",
    "udfald",
    "faktisk niveau",
    "aktuelt niveau",
    "seneste",
    "seneste vaerdi",
    "seneste resultat",
    "actual",
    "actuals",
    "actual value",
    "act",
    "achieved",
    "current",
    "current level",
    "current value",
    "value",
    "result",
    "latest",
    "latest value",
    "latest result",
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
    "denne periode",
    "perioden",
    "this period",
    "seneste maaned",
    "seneste kvartal",
    "seneste uge",
    "latest month",
    "latest quarter",
    "latest week",
    "ty",
    "cy",
  ],
  target: [
    "maal",
    "maalet",
    "maalvaerdi",
    "maaltal",
    "maalsaetning",
    "budget",
    "budgets",
    "budgetteret",
    "bud",
    "plan",
    "krav",
    "graense",
    "graensevaerdi",
    "requirement",
    "limit",
    "threshold",
    "slut",
    "slutmaal",
    "slutvaerdi",
    "oensket",
    "oensket niveau",
    "target",
    "targets",
    "target value",
    "tgt",
    "goal",
    "goals",
    "desired",
    "desired level",
    "planned",
    "planned budget",
    "planlagt",
    "planlagt budget",
    "annual goal",
    "annual target",
    "aarsmaal",
    "aarsbudget",
    "helaarsmaal",
    "helaarsbudget",
    "ugemaal",
    "maanedsmaal",
    "kvartalsmaal",
    "weekly target",
    "monthly target",
    "quarterly target",
  ],
  baseline: [
    "udgangspunkt",
    "baseline",
    "basisvaerdi",
    "basis",
    "start",
    "startniveau",
    "startvaerdi",
    "starting point",
    "starting value",
    "udgangsvaerdi",
    "base",
    "start value",
    "sidste aar",
    "forrige aar",
    "last year",
    "prior year",
    "previous year",
    "ly",
    "py",
  ],
};

const FIELD_OF = new Map<string, Field>(
  (Object.keys(WORDS) as Field[]).flatMap((field) => WORDS[field].map((word) => [word, field] as const)),
);

/** Words that may stand before or after the field: a year, how much of it, or what it is measured in. */
const AROUND =
  /\b(20\d\d|fy|full year|fuldt aar|aarets|kr|dkk|eur|i|for|pct|aatd|ytd|md|mdr|mtd|maaned|month|aar til dato|year to date|(pr|per) (uge|week|maaned|month|kvartal|quarter|aar|year))\b|%/g;

/** What a pivot table writes before the name of the column that it has added up. */
const ADDED = /^(sum af|sum of|middel af|gennemsnit af|average of) (?=\S)/;

/** What stands before a period where the values of that period are meant. */
const AS_OF = new Set(["pr", "per", "status", "status pr", "as of", "at"]);
/** The longest period has three words: `31 10 2026`. */
const LONGEST_PERIOD = 3;
const DAY_OR_FISCAL_YEAR = /^(\d{1,2} \d{1,2} 20\d\d|20\d\d \d{1,2} \d{1,2}|20\d\d( \d\d)?|fy ?(\d\d){1,2})$/;
const TO_DATE = /\b(aatd|ytd|aar til dato|year to date) /;
/** The year so far, said of nothing else, is what has been reached. */
const YEAR_TO_DATE = /^(20\d\d )?(aatd|ytd|aar til dato|year to date)( 20\d\d)?$/;

/**
 * The field that a heading stands for, when it says nothing else than which period it is for.
 *
 * @example fieldOf("Mål 2026") // "target"
 * @example fieldOf("Resultat okt. 2026") // "actual"
 */
export function fieldOf(heading: string): Field | undefined {
  const plain = plainText(heading).replace(ADDED, "");
  const known = FIELD_OF.get(plain) ?? FIELD_OF.get(plain.replace(AROUND, " ").replace(/\s+/g, " ").trim());
  if (known !== undefined) return known;
  return YEAR_TO_DATE.test(plain) ? "actual" : (besidePeriod(plain) ?? besidePeriod(plain.replace(TO_DATE, "")));
}

function besidePeriod(plain: string): Field | undefined {
  const words = plain.split(" ");
  for (let count = 1; count <= LONGEST_PERIOD && count < words.length; count += 1) {
    const [before, last] = [words.slice(0, -count).join(" "), words.slice(-count).join(" ")];
    const [first, behind] = [words.slice(0, count).join(" "), words.slice(count).join(" ")];
    const field = isPeriod(last)
      ? AS_OF.has(before)
        ? "actual"
        : FIELD_OF.get(before.replace(/ (pr|per|for|i|in)$/, ""))
      : isPeriod(first)
        ? FIELD_OF.get(behind)
        : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
}

const isPeriod = (plain: string): boolean => DAY_OR_FISCAL_YEAR.test(plain) || periodWords(plain) !== undefined;

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
  for (const count of [2, 1]) {
    const last = count < words.length ? FIELD_OF.get(plainText(words.slice(-count).join(" "))) : undefined;
    if (last !== undefined) return { label: words.slice(0, -count).join(" "), field: last };
  }
  const start = FIELD_OF.get(plainText(words[0] ?? ""));
  if (start === undefined) return undefined;
  const isFor = /^(for|af|of)$/i.test(words[1] ?? "");
  const label = words.slice(isFor ? 2 : 1).join(" ");
  return label === "" ? undefined : { label, field: start };
}
