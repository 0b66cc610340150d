import { NOTHING_SUPPOSED, type Supposition } from "../insight";

/** What somebody has supposed, and kept by name. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly supposition: Supposition;
  /** The scorecard it is of; left out for the top one, and the only one. */
  readonly scorecard?: string;
}

const OWNER = "scorecard";
/** As long as the id of a scorecard may be. */
const ANY_OWNER = "s_".padEnd(40, "0");
const LEVERS = ["values", "targets", "weights"] as const;
/** A text in a formula has at most 255 characters, and quotation marks count twice. */
export const LONGEST_NAME = 120;
/** A longer formula is not kept in a file, see https://github.com/lhem/excel/wiki/Names. */
const LONGEST_FORMULA = 8192;

/**
 * A scenario as the constant of a hidden defined name: a row for its own name, then one for each thing that is otherwise.
 *
 * @example formulaOf("Dearer", { ...NOTHING_SUPPOSED, values: new Map([["k_1", 60]]) }) // '={"name","Dearer",0;"values","k_1",60}'
 */
export function formulaOf(name: string, supposition: Supposition, scorecard?: string): string {
  const rows = LEVERS.flatMap((lever) =>
    [...supposition[lever]].map(([id, value]) => `${quoted(lever)},${quoted(id)},${value}`),
  );
  const owner = scorecard === undefined ? [] : [`${quoted(OWNER)},${quoted(scorecard)},0`];
  return `={${[`${quoted("name")},${quoted(name.slice(0, LONGEST_NAME))},0`, ...owner, ...rows].join(";")}}`;
}

/** Whether what is supposed is little enough for the formula of a name: some 200 things. */
export const fitsAName = (name: string, supposition: Supposition): boolean =>
  formulaOf(name, supposition, ANY_OWNER).length <= LONGEST_FORMULA;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Excel on the desktop tells the formula of a name in the language of the person: in Danish `"values"\"k_1"\60,5;`. */
const ROW = /\s*"((?:[^"]|"")*)"\s*[,.;\\]\s*"((?:[^"]|"")*)"\s*[,.;\\]\s*(-?[\d.,]+(?:E[+-]?\d+)?)\s*[;}]/giy;

/** `undefined` for a formula that somebody has spoilt. */
export function scenarioOf(formula: string): Omit<Scenario, "id"> | undefined {
  const opening = /^=\s*\{/.exec(formula);
  if (opening === null) return undefined;
  const rows: (readonly [string, string, number])[] = [];
  ROW.lastIndex = opening[0].length;
  for (let row = ROW.exec(formula); row !== null; row = ROW.exec(formula))
    rows.push([row[1] ?? "", (row[2] ?? "").replaceAll('""', '"'), Number(row[3]?.replace(",", "."))]);
  const [[kind, name] = ["", ""], ...others] = rows;
  if (kind !== "name" || name === "") return undefined;
  const of = (lever: keyof Supposition): ReadonlyMap<never, number> =>
    new Map(others.flatMap(([own, id, value]) => (own === lever ? [[id as never, value] as const] : [])));
  const supposition = Object.fromEntries(LEVERS.map((lever) => [lever, of(lever)]));
  const scorecard = others.find(([own]) => own === OWNER)?.[1];
  return {
    ...{ name, supposition: { ...NOTHING_SUPPOSED, ...supposition } },
    ...(scorecard !== undefined && { scorecard }),
  };
}
