import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nativeScores } from "../../src/workbook/native/readNative";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { AS_OF } from "../../src/workbook/asOf";
import { startAddin } from "../support/addin";
import { pastFile } from "../support/pastFile";
import { twoYears } from "../support/twoYears";
import { contentsOf } from "./fileContents";
import { typeInLibreOffice } from "./typeInLibreOffice";

const OCTOBER = { typed: "2026-10-31", period: "2026-10" } as const;
/** Nothing, which is today, as it is constant in the workbook; a day of October; and nothing again. */
const TYPED = ["", OCTOBER.typed, ""] as const;
const TOLERANCE = 1e-9;

type Scores = ReadonlyMap<string, number | undefined>;

/** What `BSC.SCORE(name;"2026-10")` says in the running add-in, of the whole scorecard and each of its nodes, by their ids. */
async function askedOfFunctions({ file, scorecard }: ReturnType<typeof pastFile>): Promise<Scores> {
  const { perspectives, objectives, kpis, settings } = scorecard;
  const nodes = [{ id: settings.id, name: "" }, ...perspectives, ...objectives, ...kpis];
  const { excel } = await startAddin(file);
  nodes.forEach(({ name }, row) => excel.enter(`Past!AAA${row + 1}`, `=BSC.SCORE("${name}","${OCTOBER.period}")`));
  await excel.settled();
  const scores = nodes.map(({ id }, row) => {
    const value = excel.value(`Past!AAA${row + 1}`);
    return [id, typeof value === "number" ? value : undefined] as const;
  });
  await excel.stop();
  return new Map(scores);
}

/**
 * Compares what LibreOffice says after somebody has typed the last day of October into the workbook's `BSC_AsOf` with what
 * functions say of October, and what it says after the cell has been cleared with what it said before.
 *
 * @param folder - for the files
 * @returns whether all say the same
 */
export async function crosscheckAsOf(program: string, folder: string): Promise<boolean> {
  const past = pastFile(twoYears(undefined));
  const file = path.join(folder, "as-of.xlsx");
  writeFileSync(
    file,
    writeXlsx(past.file, () => undefined),
  );
  const typed = TYPED.map((text, place) => ({ text, copy: path.join(folder, `as-of-${place}.xlsx`) }));
  typeInLibreOffice(program, file, { name: AS_OF, typed }, folder);
  const [before, october, after] = typed.map(({ copy }): Scores => {
    const natives = nativeScores(contentsOf(past.file, readFileSync(copy)));
    return new Map([...natives].map(([id, { score }]) => [id, score]));
  });
  const asked = await askedOfFunctions(past);
  const ids = [...asked.keys()];
  const isSame = (one: Scores | undefined, other: Scores | undefined, id: string): boolean => {
    const [first, second] = [one?.get(id), other?.get(id)];
    if (first === undefined || second === undefined) return first === second;
    return Math.abs(first - second) <= TOLERANCE * Math.max(1, Math.abs(first));
  };
  const wrong = ids.filter((id) => !isSame(asked, october, id) || !isSame(before, after, id));
  for (const id of wrong)
    console.log(
      `  ${id}: the function says ${asked.get(id)}, the file ${october?.get(id)}; before and after ${before?.get(id)}, ${after?.get(id)}`,
    );
  const scored = ids.filter((id) => asked.get(id) !== undefined);
  const moved = scored.filter((id) => !isSame(before, october, id));
  console.log(
    `${OCTOBER.typed} typed into ${AS_OF}: ${ids.length} nodes of sixteen KPIs with two years, ${scored.length} with a score, ${moved.length} with another one ` +
      `than today: ${wrong.length} differ from BSC.SCORE(…;"${OCTOBER.period}"), or did not come back when the cell was cleared.`,
  );
  return wrong.length === 0 && scored.length > 0 && moved.length > 0;
}
