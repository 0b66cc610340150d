import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  catalogue,
  functionsMetadata,
  inLanguage,
  type Example,
  type Language,
} from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { STATUS_WORDS } from "../../src/language";
import { createSession, type Session } from "../../src/session";
import type { CellValue } from "../../src/workbench/grid/grid";
import { EXAMPLE_TODAY, exampleScorecard } from "../support/exampleScorecard";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { onDay } from "../support/onDay";
import { startExcel, type RunningExcel } from "../support/excel";
import { functionPage, indexPage, PAGES } from "../tools/functionPages";

const functions = catalogue();

describe("help pages", () => {
  test.each(functions.map((each) => [each.id, each] as const))(
    "%s stands as the catalogue has it",
    (id, definition) => {
      expect(readFileSync(path.join(PAGES, `${id}.md`), "utf8")).toBe(functionPage(definition));
    },
  );

  test("are listed", () => {
    expect(existsSync(path.join(PAGES, "README.md"))).toBe(true);
    expect(readFileSync(path.join(PAGES, "README.md"), "utf8")).toBe(indexPage());
  });
});

/** Each example has a block of cells of its own, below those of the one before. */
const BLOCK = 20;

describe.each(["da", "en"] as const)("in a workbook in %s", (language: Language) => {
  let excel: RunningExcel;
  let session: Session;
  const examples = functions.flatMap(({ id, help }) => help.examples.map((example) => ({ id, example })));

  beforeAll(async () => {
    onDay(EXAMPLE_TODAY);
    excel = await startExcel({
      file: exampleScorecard(language),
      autoCorrect: addinsAutoCorrect(),
      functions: functionsMetadata(language),
      language: language === "da" ? "da-DK" : "en-US",
    });
    session = createSession(STATUS_WORDS);
    associateFunctions(session);
    await session.open();
    examples.forEach(({ example }, index) => {
      const shift = (text: string): string => moved(text, index * BLOCK);
      for (const [address, content] of Object.entries(example.cells ?? {}))
        excel.enter(
          `Rapport!${shift(address)}`,
          typeof content === "string" && content.startsWith("=") ? shift(content) : content,
        );
      excel.enter(`Rapport!H${index * BLOCK + 1}`, shift(inLanguage(example.formula, language)));
    });
    await excel.settled();
  });
  afterAll(async () => {
    session.close();
    await excel.stop();
    jest.useRealTimers();
  });

  test.each(
    examples.map(({ id, example }, index) => [id, inLanguage(example.formula, language), example, index] as const),
  )("%s: %s gives what its page says", (_, __, example, index) => {
    const expected = inLanguage<Example["result"]>(example.result, language);
    const rows = Array.isArray(expected) ? (expected as readonly (readonly CellValue[])[]) : [[expected as CellValue]];
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        const found = excel.value(`Rapport!${String.fromCharCode("H".charCodeAt(0) + c)}${index * BLOCK + 1 + r}`);
        if (typeof content === "number") expect(found).toBeCloseTo(content, 9);
        else expect(found).toEqual(content);
      }),
    );
  });
});

/** References moved down, outside of texts. */
const moved = (formula: string, rows: number): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(
            /(?<![A-Z.\w])([A-Z]{1,2})(\d{1,3})(?![\d(\w])/g,
            (_, column: string, row: string) => `${column}${Number(row) + rows}`,
          ),
    )
    .join("");
