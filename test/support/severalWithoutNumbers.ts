import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { columnName } from "../../src/workbench/grid/address";
import { mirrorFormula } from "../../src/workbook/mirror";
import { modelRows } from "./modelSheet";
import { modelWithoutNumbers } from "./numbersFile";

const KPIS_PER_OBJECTIVE = 10;

/**
 * Scorecards of many KPIs in one workbook, without native formulas: one on top whose KPIs have no values, and the others right below it, which count there
 * by their values.
 *
 * @param count - with the one on top
 */
export function severalWithoutNumbers(count: number, kpisEach: number): WorkbookFile {
  const data: Record<string, CellContent> = {};
  const [settings] = modelRows([]).settings;
  const places = Array.from({ length: count }, (_, place) => place);
  const kpis = places.flatMap((place) =>
    Array.from({ length: kpisEach }, (_, index) => {
      const [actual, target] = [2 * place, 2 * place + 1].map((column) => `${columnName(column)}${index + 1}`);
      const own = { Actual: mirrorFormula(`Data!${actual}`), Target: mirrorFormula(`Data!${target}`) };
      if (place > 0 && actual && target) [data[actual], data[target]] = [50 + ((index + place) % 50), 100];
      return {
        Id: `k_${place}_${index}`,
        Parent: `o_${place}_${Math.floor(index / KPIS_PER_OBJECTIVE)}`,
        Name: `Kpi ${index + 1}`,
        Order: index,
        Kind: "ratioHigher",
        Aggregation: "sum",
        ...(place > 0 && own),
        Rev: 1,
        Scorecard: `s_${place}`,
      };
    }),
  );
  const objectives = places.flatMap((place) =>
    Array.from({ length: Math.ceil(kpisEach / KPIS_PER_OBJECTIVE) }, (_, index) => ({
      Id: `o_${place}_${index}`,
      Parent: `p_${place}`,
      Name: `Mål ${index + 1}`,
      Order: index,
      Rev: 1,
      Scorecard: `s_${place}`,
    })),
  );
  const perspectives = places.map((place) => ({
    Id: `p_${place}`,
    Name: "Kunde",
    Order: 0,
    Rev: 1,
    Scorecard: `s_${place}`,
  }));
  const rows = places.map((place) => ({
    ...settings,
    Id: `s_${place}`,
    Name: place === 0 ? "Koncern" : `Hold ${place}`,
    Above: place === 0 ? "" : "s_0",
    RollsUp: place === 0 ? "" : "values",
    Scorecard: `s_${place}`,
  }));
  const model = modelWithoutNumbers({ settings: rows, perspectives, objectives, kpis });
  return {
    name: `${count} scorecards`,
    active: "Data",
    sheets: [{ name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: model.names,
    settings: {},
  };
}
