import { FIELDS, isTotalAlone, normalised } from "../../scorecard";
import type { NewPerspective } from "../drafts";
import { rowWithin } from "./cellWithin";
import { importedTree } from "./importedTree";
import type { ImportRequest } from "./importRequest";
import { kpiOfRow } from "./kpiOfRow";
import { namesIn, namesOfPlaces, refusals, type Place } from "./refusals";
import { isRefusal, type RowProblem } from "./rowProblem";
import { outcomeOf, type RowOutcome } from "./rowOutcome";
import { rowTexts, type RowTexts } from "./rowTexts";

/** What comes out of the table. Rows with a refusal are not in the tree. */
export interface Imported {
  readonly perspectives: readonly NewPerspective[];
  readonly kpiCount: number;
  /** What comes of each of them, by name. */
  readonly outcomes: ReadonlyMap<string, RowOutcome>;
  /** In the order of the rows. */
  readonly problems: readonly RowProblem[];
}

/**
 * The tree that a table describes, one row a KPI. An empty perspective or objective is that of the row above, as in a
 * table with merged cells; a row that only opens a group, or says nothing, is no KPI.
 */
export function importTable(request: ImportRequest): Imported {
  const { table, mapping, scorecard } = request;
  const read = withPlaces(
    table.rows.map((cells, index) => ({ index, text: rowTexts(cells, mapping) })),
    request.perspective,
  )
    .filter(({ text }) => text.name !== "" || FIELDS.some((field) => text[field] !== ""))
    // A row that sums up the others is none of them; "Total omsætning" may be what a KPI is called.
    .filter(({ text }) => !isTotalAlone(text.name));
  const taken = namesIn(scorecard);
  const levels = namesOfPlaces(read.map(({ place }) => place));
  const first = new Map<string, number>();
  const judged = read.map(({ index, text, place }) => {
    const { kpi, remarks, values } = kpiOfRow(request, index, text);
    const { name } = kpi;
    const row = rowWithin(table.address, index + 1);
    const earlier = first.get(normalised(name));
    if (earlier === undefined) first.set(normalised(name), row);
    const refused = refusals({ row, kpi, place, taken, levels, earlier });
    // Nothing is asked about a row that is left out.
    const told = remarks.filter(({ kind }) => refused.length === 0 || kind !== "direction-unknown");
    const problems: readonly RowProblem[] = [...refused, ...told.map((remark) => ({ row, name, ...remark }))];
    return { ...place, kpi, problems, outcome: outcomeOf(kpi, values, scorecard.settings) };
  });
  const rows = judged.filter(({ problems }) => !problems.some(isRefusal));
  return {
    perspectives: importedTree(rows.map(({ perspective, objective, kpi }) => ({ perspective, objective, kpi }))),
    kpiCount: rows.length,
    outcomes: new Map(rows.map(({ kpi, outcome }) => [kpi.name, outcome])),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

interface ReadRow {
  readonly index: number;
  readonly text: RowTexts;
}

/** Each row with where its KPI is to stand: an empty perspective or objective is that of the row above. */
function withPlaces(rows: readonly ReadRow[], start: string): readonly (ReadRow & { readonly place: Place })[] {
  let place: Place = { perspective: start, objective: "" };
  return rows.map((row) => {
    const { perspective, objective } = row.text;
    const isNext = perspective !== "" && normalised(perspective) !== normalised(place.perspective);
    const kept = isNext ? { perspective, objective: "" } : place;
    place = objective === "" ? kept : { ...kept, objective };
    return { ...row, place };
  });
}
