import { kpiId, type KpiId, type Problem, type Result } from "../../scorecard";
import { newId } from "../newId";
import { now } from "../stamp";
import { userName } from "../userName";
import { appendToJournal } from "./appendToJournal";
import { readJournal } from "./readJournal";

/** What a person says of a KPI, beside its numbers. */
export interface CheckIn {
  readonly id: string;
  readonly kpi: KpiId;
  /** The code of the period that it is about, such as `2026-03`. */
  readonly period: string;
  /** The value that the person saw; `undefined` where there was none. */
  readonly value: number | undefined;
  readonly note: string;
  /** How sure the person is to reach the target, 1 to 5; `undefined` when not said. */
  readonly confidence: number | undefined;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
}

export type NewCheckIn = Omit<CheckIn, "id" | "by" | "at">;

/** Appends a check-in, signed and dated. @param owner - the scorecard of the KPI */
export async function writeCheckIn(said: NewCheckIn, owner: string): Promise<Result<undefined, Problem>> {
  const { kpi, period, value, note, confidence } = said;
  const row = {
    Id: newId("c"),
    Kpi: kpi,
    Period: period,
    Value: value ?? "",
    Note: note,
    Confidence: confidence ?? "",
    By: userName(),
    At: now(),
  };
  return appendToJournal([{ table: "checkIns", rows: [row], owner }]);
}

const MOST_ROWS = 5000;

/** The latest check-ins, oldest first. */
export async function readCheckIns(): Promise<Result<readonly CheckIn[], Problem>> {
  const rows = await readJournal("checkIns", MOST_ROWS);
  if (!rows.ok) return rows;
  const value = rows.value.map((row) => ({
    id: row.text("Id"),
    kpi: kpiId(row.text("Kpi")),
    period: row.text("Period"),
    value: row.number("Value"),
    note: String(row.value("Note")),
    confidence: row.number("Confidence"),
    by: row.text("By"),
    at: row.text("At"),
  }));
  return { ok: true, value };
}
