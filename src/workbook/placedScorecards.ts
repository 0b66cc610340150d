import { textIn } from "./rowCells";
import { SEVERAL_VERSION, type TableContents } from "./tables";

/** A scorecard of the workbook, and which rows of the tables are its own. */
export interface PlacedScorecard {
  /** Empty where the workbook has lost it. */
  readonly id: string;
  /** The id of the top one. */
  readonly top: string;
  /** The scorecard that it stands below; `undefined` for the top one. */
  readonly above: string | undefined;
  /** Its place among others; `undefined` for the only one of tables that know of no others. */
  readonly among: "top" | "below" | undefined;
  /** What was said to stand above it is not there. */
  readonly isMisplaced: boolean;
  /** Whether a row is its own, by what stands in the row's column `Scorecard`: what says nothing is the top one's, and what names none that there is is nobody's. */
  owns(owner: string): boolean;
  /** Whether that is one that there is, or was. */
  isKnown(owner: string): boolean;
}

const placed = new WeakMap<TableContents, readonly PlacedScorecard[]>();

/**
 * The scorecards of a workbook, the top one first, then in the order of their rows. Tables of an older version have one, whatever the rows
 * say; so has a workbook whose settings are gone. Where all that are left stand below one whose row is gone, that is the top one all the same.
 */
export function placedScorecards(contents: TableContents, schema: number): readonly PlacedScorecard[] {
  const known = placed.get(contents) ?? place(contents, schema);
  placed.set(contents, known);
  return known;
}

function place({ settings }: TableContents, schema: number): readonly PlacedScorecard[] {
  const texts = (settings?.rows ?? []).map((row) => {
    const text = (column: string): string => (settings ? textIn(settings, row, column) : "");
    return { id: text("Id"), above: text("Above"), isDeleted: text("DeletedAt") !== "" };
  });
  const rows = new Map(texts.filter(({ id }) => id !== "").map((row) => [row.id, row]));
  const alive = [...rows.values()].filter(({ isDeleted }) => !isDeleted);
  const lost = alive.find(({ above }) => !rows.has(above))?.above ?? "";
  const top =
    alive.find(({ above }) => above === "") ?? (lost === "" ? alive[0] : { id: lost, above: "", isDeleted: false });
  if (schema < SEVERAL_VERSION || top === undefined || (rows.size < 2 && lost === "")) {
    const isOld = schema < SEVERAL_VERSION || top === undefined;
    const id = texts[0]?.id ?? "";
    const owns = (owner: string): boolean => isOld || owner === "" || owner === top.id;
    // Where there have been others, what names one of them is not its own.
    return [
      { id, top: id, above: undefined, among: isOld ? undefined : "top", isMisplaced: false, owns, isKnown: owns },
    ];
  }
  const isKnown = (owner: string): boolean => owner === "" || owner === top.id || rows.has(owner);
  const aboves = new Map<string, string | undefined>([[top.id, undefined]]);
  const others = alive.filter((row) => row !== top);
  for (const { id, above } of others) aboves.set(id, leadsUp(id, above) ? above : top.id);
  return [top, ...others].map(({ id, above }) => ({
    id,
    top: top.id,
    above: aboves.get(id),
    among: id === top.id ? "top" : "below",
    isMisplaced: (aboves.get(id) ?? "") !== above,
    owns: (owner) => owner === id || (id === top.id && owner === ""),
    isKnown,
  }));

  /** Whether going up from a scorecard ends at the top, by what has been settled and what the rows say. */
  function leadsUp(id: string, above: string): boolean {
    const seen = new Set([id]);
    let at: string | undefined = above;
    while (at !== undefined && at !== top?.id) {
      const row = rows.get(at);
      if (row === undefined || row.isDeleted || seen.has(at)) return false;
      seen.add(at);
      at = aboves.get(at) ?? row.above;
    }
    return at !== undefined;
  }
}
