import { dependsOnScorecard, withoutTexts } from "./bscFormula";

/** What may be a defined name: no cell, no column of a table, no name of a sheet. */
const WORD = /(?<![\p{L}\p{N}_.\\'#[@])@?(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?!'[])/gu;
const CELL = /^[A-Z]{1,3}\d+$|^R\d*C\d*$|^(?:TRUE|FALSE)$/i;

/** The words of a formula that may be defined names; functions are among them, as a name may stand for a function. */
export function wordsIn(formula: string): readonly string[] {
  const code = withoutTexts(formula).replace(/'(?:[^']|'')*'!/g, " ");
  const words = [...code.matchAll(WORD)].flatMap(({ groups }) => groups?.["word"] ?? []);
  return [...new Set(words)].filter((word) => !CELL.test(word));
}

/** Which defined names lead from a formula to one that asks for a score, the last of them last; none where there are none. */
export type NameSearch = (areas: readonly FormulasOfSheet[]) => Promise<readonly (readonly string[])[]>;

export interface FormulasOfSheet {
  /** A name may be known on one sheet only. */
  readonly sheet: string;
  readonly formulas: readonly string[];
}

interface Named {
  readonly formula: string;
  readonly name: string;
}

/** Looks up the defined names that formulas use, and those that these use. Nothing is asked for formulas without such words. */
export function createNameSearch(context: Excel.RequestContext): NameSearch {
  const known = new Map<string, Named | undefined>();
  const keyOf = (sheet: string, word: string): string => `${sheet}!${word.toLowerCase()}`;

  const learn = async (wanted: readonly { readonly sheet: string; readonly word: string }[]): Promise<boolean> => {
    const fresh = new Map(
      wanted.map((each) => [keyOf(each.sheet, each.word), each] as const).filter(([key]) => !known.has(key)),
    );
    if (fresh.size === 0) return false;
    const asked = [...fresh].map(([key, { sheet, word }]) => ({
      key,
      own: context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(word).load("formula,name"),
      common: context.workbook.names.getItemOrNullObject(word).load("formula,name"),
    }));
    await context.sync();
    for (const { key, own, common } of asked) {
      const found = own.isNullObject ? common : own;
      known.set(key, found.isNullObject ? undefined : { formula: found.formula, name: found.name });
    }
    return true;
  };

  return async (areas) => {
    let wanted = areas.flatMap(({ sheet, formulas }) =>
      [...new Set(formulas.flatMap(wordsIn))].map((word) => ({ sheet, word })),
    );
    while (await learn(wanted))
      wanted = wanted.flatMap(({ sheet, word }) => {
        const found = known.get(keyOf(sheet, word));
        return found === undefined ? [] : wordsIn(found.formula).map((next) => ({ sheet, word: next }));
      });
    const wayFrom = (sheet: string, formula: string, before: readonly string[]): readonly string[] => {
      for (const word of wordsIn(formula)) {
        const found = known.get(keyOf(sheet, word));
        if (found === undefined || before.includes(found.name)) continue;
        const way = [...before, found.name];
        if (dependsOnScorecard(found.formula)) return way;
        const further = wayFrom(sheet, found.formula, way);
        if (further.length > 0) return further;
      }
      return [];
    };
    return areas.map(({ sheet, formulas }) => {
      for (const formula of formulas) {
        const way = wayFrom(sheet, formula, []);
        if (way.length > 0) return way;
      }
      return [];
    });
  };
}
