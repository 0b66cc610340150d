import { isExcelError } from "../inExcel";
import { patiently } from "./patience";
import type { BenchPlace, Json, Probe } from "./probe";

const cellsOf = (address: string): string => address.split("!").at(-1) ?? "";

/** Adds a hidden name, does something to the sheet, and says what the name says then. */
async function nameAfter(place: BenchPlace, reference: Excel.Range | string, change: () => void): Promise<Json> {
  const { context, free } = place;
  const item = context.workbook.names.add(`${free}_name`, reference);
  item.visible = false;
  await context.sync();
  change();
  item.load("formula,visible");
  const range = item.getRangeOrNullObject().load("address");
  await context.sync();
  return [cellsOf(item.formula), item.visible, range.isNullObject ? null : cellsOf(range.address)];
}

/** With which code a batch ends that does what cannot be done, and what it has written after that. */
async function endOfBatch({ sheet, context }: BenchPlace, cannot: () => void): Promise<Json> {
  let code = "done";
  cannot();
  sheet.getRange("A1").values = [["after"]];
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    code = error.code;
  }
  const cell = sheet.getRange("A1").load("values");
  await context.sync();
  return [code, cell.values[0]?.[0] as Json];
}

/** Whether Excel tells of something within reasonable time. */
async function isTold(
  { context }: BenchPlace,
  listen: (told: () => Promise<void>) => OfficeExtension.EventHandlerResult<never>,
  cause: () => void,
): Promise<Json> {
  let count = 0;
  const handler = listen(async () => {
    count += 1;
  });
  await context.sync();
  cause();
  await context.sync();
  await patiently(
    () => count,
    (told) => told > 0,
  );
  handler.remove();
  await context.sync();
  return count > 0;
}

/** Names, objects that are not there, searches and events. */
export const OBJECT_PROBES: readonly Probe[] = [
  {
    name: "nameOnCells",
    expected: ["$B$2:$B$5", false, "B2:B5"],
    ask: (bench) =>
      bench.excel((place) =>
        nameAfter(place, place.sheet.getRange("B2:B4"), () => {
          place.sheet.getRange("3:3").insert("Down");
        }),
      ),
  },
  {
    name: "nameOnColumn",
    expected: [true, false, "B2:B4"],
    ask: (bench) =>
      bench.excel(async (place) => {
        const { sheet, free, context } = place;
        sheet.getRange("A1:B3").values = [
          ["A", "B"],
          [1, 2],
          [3, 4],
        ];
        const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
        table.name = free;
        await context.sync();
        const said = await nameAfter(place, `=${free}[B]`, () => {
          table.resize(table.getRange().getResizedRange(1, 0));
        });
        const [formula, ...rest] = said as readonly Json[];
        return [String(formula).toLowerCase().includes("[b]"), ...rest];
      }),
  },
  {
    name: "nameOfDeleted",
    expected: null,
    ask: (bench) =>
      bench.excel(async (place) => {
        const said = await nameAfter(place, place.sheet.getRange("B2:B4"), () => {
          place.sheet.getRange("2:4").delete("Up");
        });
        // Excel on the desktop localises the formula, so nothing relies on it.
        return (said as readonly Json[]).at(-1) ?? null;
      }),
  },
  {
    name: "nameOfConstants",
    // As a scenario with two hundred values is kept, and another one in its place: some 7,000 characters.
    expected: [200, "k_1000000199", 12.5],
    ask: (bench) =>
      bench.excel(async ({ context, free }) => {
        const formulaOf = (value: number): string =>
          `={${Array.from({ length: 200 }, (_, index) => `"values","k_${1_000_000_000 + index}",${value}`).join(";")}}`;
        const item = context.workbook.names.add(`${free}_name`, formulaOf(60.5));
        item.visible = false;
        await context.sync();
        item.formula = formulaOf(12.5);
        item.load("formula");
        await context.sync();
        const kept = item.formula
          .replaceAll(" ", "")
          .replace(/^=\{|\}$/g, "")
          .split(";");
        // On the desktop the separators are those of the person.
        const [, id = "", value = ""] = /"([^"]*)"[,.\\](-?[\d.,]+)$/.exec(kept.at(-1) ?? "") ?? [];
        return [kept.length, id, Number(value.replace(",", "."))];
      }),
  },
  {
    name: "missingObjects",
    expected: [true, true, true],
    ask: (bench) =>
      bench.excel(async ({ context, free }) => {
        const { workbook } = context;
        const table = workbook.tables.getItemOrNullObject(`${free}_no`);
        const cells = table.getRange().load("values");
        const named = workbook.names.getItemOrNullObject(`${free}_no`).getRangeOrNullObject().load("address");
        const sheet = named.worksheet.load("id");
        await context.sync();
        return [cells.isNullObject, named.isNullObject, sheet.isNullObject];
      }),
  },
  {
    name: "searchEndsBatch",
    expected: ["ItemNotFound", "before", ""],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        let code = "found";
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("C1:C2").find("nowhere", { completeMatch: true, matchCase: true });
        sheet.getRange("A2").values = [["after"]];
        try {
          await context.sync();
        } catch (error) {
          if (!isExcelError(error)) throw error;
          code = error.code;
        }
        const cells = sheet.getRange("A1:A2").load("values");
        await context.sync();
        return [code, ...cells.values.map(([value]) => value as Json)];
      }),
  },
  {
    name: "searchHidden",
    expected: "B2",
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.visibility = "Hidden";
        sheet.getRange("B1:B3").values = [["2026-01-05T10:00:00.000Zx"], ["'2026-01-05T10:00:00.000Z"], ["other"]];
        await context.sync();
        const found = sheet
          .getRange("A1:C3")
          .find("2026-01-05T10:00:00.000Z", { completeMatch: true, matchCase: true })
          .load("address");
        await context.sync();
        return cellsOf(found.address);
      }),
  },
  {
    name: "customProperties",
    expected: ["yes", true],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.customProperties.add("bsc.selftest", "yes");
        await context.sync();
        const kept = sheet.customProperties.getItemOrNullObject("bsc.selftest").load("value");
        const missing = sheet.customProperties.getItemOrNullObject("bsc.nothing");
        await context.sync();
        return [kept.value, missing.isNullObject];
      }),
  },
  {
    name: "propertyGone",
    expected: ["ItemNotFound", ""],
    ask: (bench) =>
      bench.excel((place) =>
        endOfBatch(place, () => {
          place.sheet.customProperties.getItem("bsc.nothing").delete();
        }),
      ),
  },
  {
    name: "sheetTaken",
    expected: ["ItemAlreadyExists", ""],
    ask: (bench) =>
      bench.excel(async (place) => {
        place.sheet.load("name");
        await place.context.sync();
        return endOfBatch(place, () => {
          place.context.workbook.worksheets.add(place.sheet.name);
        });
      }),
  },
  {
    name: "calculatedHidden",
    expected: true,
    ask: (bench) =>
      bench.excel(async (place) => {
        const { sheet, context } = place;
        sheet.visibility = "Hidden";
        sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
        await context.sync();
        return isTold(
          place,
          (told) => sheet.onCalculated.add(told) as OfficeExtension.EventHandlerResult<never>,
          () => {
            sheet.getRange("A1").values = [[2]];
          },
        );
      }),
  },
  {
    name: "changedByAddin",
    expected: true,
    ask: (bench) =>
      bench.excel((place) =>
        isTold(
          place,
          (told) => place.sheet.onChanged.add(told) as OfficeExtension.EventHandlerResult<never>,
          () => {
            place.sheet.getRange("A1").values = [[2]];
          },
        ),
      ),
  },
];
