import { STATUS_WORDS } from "../../src/language";
import { kpiId, objectiveId, perspectiveId, scorecardId, type Scorecard, type Settings } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { joinedNative } from "../../src/workbook/native/joinedNative";
import { nativeRows } from "../../src/workbook/native/nativeRows";
import type { Present } from "./anyScorecard";
import { modelOf } from "./modelOf";
import type { ModelRows } from "./modelSheet";
import { scoredToday } from "./nativeFile";
import { numbersFile } from "./numbersFile";
import { scoredTogether } from "./scoredTogether";

type Rows = readonly Readonly<Record<string, CellContent>>[];

/** Where a scorecard stands among others, and how it counts there. */
interface Standing extends Pick<Settings, "rollsUp" | "weightAbove"> {
  /** The place of the one that it stands below, before its own. */
  readonly above: number;
}

const BESIDE: Standing = { above: 0, rollsUp: undefined, weightAbove: undefined };

/**
 * The same scorecards as several of one workbook, the first one on top: every id has the place of its scorecard before it.
 *
 * @param standings - of all but the first; without them all stand below that one and count in none
 */
export const amongOthers = (presents: readonly Present[], standings: readonly Standing[] = []): readonly Present[] =>
  presents.map(({ scorecard, readings }, place) => ({
    scorecard: placed(scorecard, place, standings[place - 1] ?? BESIDE, presents),
    readings: new Map([...readings].map(([id, own]) => [kpiId(`${place}_${id}`), own])),
  }));

function placed(
  { settings, perspectives, objectives, kpis }: Scorecard,
  place: number,
  { above, ...joins }: Standing,
  presents: readonly Present[],
): Scorecard {
  const at = (id: string): string => `${place}_${id}`;
  return {
    settings: {
      ...settings,
      id: scorecardId(at(settings.id)),
      above: place === 0 ? undefined : scorecardId(`${above}_${presents[above]?.scorecard.settings.id ?? ""}`),
      ...(place > 0 && joins),
    },
    perspectives: perspectives.map((each) => ({ ...each, id: perspectiveId(at(each.id)) })),
    objectives: objectives.map((each) => ({
      ...each,
      id: objectiveId(at(each.id)),
      parent: perspectiveId(at(each.parent)),
    })),
    kpis: kpis.map((each) => ({ ...each, id: kpiId(at(each.id)), parent: objectiveId(at(each.parent)) })),
    among: place === 0 ? "top" : "below",
  };
}

/** A workbook with all of them in its model tables, native formulas included, each bound to the cells of a sheet of its own. */
export function severalFile(presents: readonly Present[]): WorkbookFile {
  const scored = scoredTogether(presents);
  const all = presents.map((present, place) => {
    const { rows, data } = modelOf(present);
    const { id, above, rollsUp, weightAbove } = present.scorecard.settings;
    const own = (of: Rows | undefined, more = {}): Rows =>
      (of ?? []).map((row) => ({ ...onSheet(row, `Data${place}`), ...more, Scorecard: id }));
    return {
      sheet: { name: `Data${place}`, cells: data },
      native: nativeRows(scored[place] ?? scoredToday(present), STATUS_WORDS, "2026-11-23"),
      rows: {
        settings: own(rows.settings, { Above: above ?? "", RollsUp: rollsUp ?? "", WeightAbove: weightAbove ?? "" }),
        perspectives: own(rows.perspectives),
        objectives: own(rows.objectives),
        kpis: own(rows.kpis),
      },
    };
  });
  const of = (key: "settings" | "perspectives" | "objectives" | "kpis"): Rows => all.flatMap(({ rows }) => rows[key]);
  const rows: ModelRows = {
    settings: of("settings"),
    perspectives: of("perspectives"),
    objectives: of("objectives"),
    kpis: of("kpis"),
  };
  const model = numbersFile(rows, joinedNative(all.map(({ native }) => native)));
  return {
    name: "Test",
    active: "Data0",
    sheets: [...all.map(({ sheet }) => sheet), ...model.sheets],
    tables: model.tables,
    names: model.names,
    settings: {},
  };
}

const onSheet = (row: Readonly<Record<string, CellContent>>, sheet: string): Readonly<Record<string, CellContent>> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      typeof cell === "string" && cell.startsWith("=") ? cell.replaceAll("Data!", `${sheet}!`) : cell,
    ]),
  );
