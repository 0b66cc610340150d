import { normalised } from "../../scorecard";
import type { CellValue, PickedTable } from "../../workbook";
import type { ImportColumn, ImportMapping } from "./importColumns";
import { signedTarget } from "./signedTarget";

/** How people head such columns, in Danish and English; the likeliest first. */
const HEADINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
  perspective: [
    "perspektiv",
    "perspektiver",
    "perspective",
    "perspectives",
    "område",
    "area",
    "kategori",
    "category",
    "tema",
    "theme",
  ],
  objective: [
    "strategisk mål",
    "strategiske mål",
    "strategic objective",
    "strategic objectives",
    "objective",
    "objectives",
    "målsætning",
    "formål",
    "strategic goal",
    "succeskriterium",
    "kritisk succesfaktor",
    "critical success factor",
  ],
  name: [
    "kpi",
    "kpi'er",
    "kpis",
    "nøgletal",
    "kpi navn",
    "kpi name",
    "indikator",
    "indicator",
    "måling",
    "målepunkt",
    "measure",
    "metric",
    "navn",
    "name",
  ],
  unit: ["enhed", "måleenhed", "unit", "units"],
  actual: [
    "faktisk værdi",
    "faktisk",
    "aktuel værdi",
    "aktuel",
    "actual value",
    "actual",
    "current value",
    "current",
    "realiseret",
    "resultat",
    "result",
    "værdi",
    "value",
    "status",
  ],
  target: ["målværdi", "måltal", "target value", "target", "mål", "goal", "budget"],
  baseline: [
    "udgangspunkt",
    "basisværdi",
    "baseline",
    "basis",
    "startværdi",
    "start",
    "sidste år",
    "forrige år",
    "last year",
    "prior year",
    "previous year",
  ],
  weight: ["vægt", "vægtning", "weight", "weighting"],
  owner: ["ejer", "ansvarlig", "owner", "responsible"],
  direction: ["retning", "bedst", "direction", "better", "polaritet", "polarity"],
  frequency: ["frekvens", "hyppighed", "hvor ofte", "frequency", "how often"],
  thresholds: [
    "tærskler",
    "tærskel",
    "grænser",
    "grænseværdier",
    "grøn gul",
    "thresholds",
    "threshold",
    "limits",
    "green amber",
  ],
};

/** Above a column of words these mean a strategic objective, above numbers a target. */
const EITHER = new Set(["mål", "goal"]);

/** Whether a heading is what people call one of the columns, and nothing more. */
export const isKnownHeading = (heading: string): boolean =>
  EITHER.has(wordsOf(heading)) || Object.values(HEADINGS).some((words) => words.includes(wordsOf(heading)));

interface Guess {
  readonly column: number;
  readonly use: ImportColumn;
  /** The lower the likelier. */
  readonly rank: number;
}

/**
 * What the columns of a table look like, by their headings; no use is guessed twice.
 *
 * @example guessColumns({ headings: ["KPI", "Faktisk", "Mål"], … }) // ["name", "actual", "target"]
 */
export function guessColumns(table: PickedTable): ImportMapping {
  const guesses = table.headings
    .flatMap((heading, column) =>
      guessesFor(wordsOf(heading), column, {
        numeric: holdsNumbers(table, column, isNumber),
        isMeasured: holdsNumbers(table, column, isAmount),
      }),
    )
    .sort((one, other) => one.rank - other.rank || one.column - other.column);
  const mapping: (ImportColumn | undefined)[] = table.headings.map(() => undefined);
  const used = new Set<ImportColumn>();
  for (const { column, use } of guesses) {
    if (mapping[column] !== undefined || used.has(use)) continue;
    mapping[column] = use;
    used.add(use);
  }
  return mapping;
}

/** What stands in a column: numbers, or texts that say one; and whether they can be nothing else. */
interface Held {
  readonly numeric: boolean;
  readonly isMeasured: boolean;
}

/** A heading that says more than the word, as "Målværdi 2026" does, is less likely than the word alone. */
const LONGER = 100;

function guessesFor(heading: string, column: number, { numeric, isMeasured }: Held): readonly Guess[] {
  if (EITHER.has(heading)) return [{ column, use: numeric ? "target" : "objective", rank: 0 }];
  return Object.entries(HEADINGS).flatMap(([use, words]) => {
    const exact = words.indexOf(heading);
    const longer = words.findIndex((word) => ` ${heading} `.includes(` ${word} `));
    const rank = exact >= 0 ? exact : longer >= 0 ? longer + LONGER : undefined;
    if (rank === undefined) return [];
    // A light or a word of how it goes is no value.
    if (use === "actual" && !numeric && words[longer] === "status") return [];
    // No strategic objective is a number: it may be a target, where no other column is one.
    if (use === "objective" && isMeasured) return [{ column, use: "target", rank: rank + 2 * LONGER }];
    return [{ column, use: use as ImportColumn, rank }];
  });
}

/** A heading as words with single spaces: "Vægt (%)" is "vægt". */
const wordsOf = (heading: string): string =>
  normalised(heading)
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();

const isNumber = (cell: CellValue | undefined): boolean =>
  typeof cell === "number" || (typeof cell === "string" && signedTarget(cell) !== undefined);

/** A number that nothing but a target or a value is: "100 kunder" may be what is striven for. */
function isAmount(cell: CellValue | undefined): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  const { direction, isPercent = false, scale = 1 } = signedTarget(cell) ?? {};
  return direction !== undefined || isPercent || scale > 1;
}

const holdsNumbers = ({ rows }: PickedTable, column: number, is: (cell: CellValue | undefined) => boolean): boolean =>
  rows.filter((row) => is(row[column])).length * 2 > rows.filter((row) => row[column] !== "").length;
