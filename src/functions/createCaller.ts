import { cellProblemText, type Language } from "../language";
import type { Session } from "../session";
import { notAvailable, toCell, type CellContent } from "./answer";
import { callOf, dependsOnBlanks, withBlanks, type Call } from "./blankOrZero";
import type { BlankAsker } from "./createBlankAsker";
import { answerPure } from "./answerPure";
import type { PureFunction } from "./pureFunction";

export type Called = (...args: unknown[]) => CellContent | Promise<CellContent>;

/**
 * Answers at once, but where it matters whether a 0 that Excel passes is a blank cell: then Excel is asked, and the cell waits.
 */
export function createCaller(
  session: Pick<Session, "blankCells" | "calculateAgain">,
  language: () => Language,
): (run: PureFunction) => Called {
  let asker: BlankAsker | undefined;
  const blanksOf = async ({ places }: Call) => {
    const { createBlankAsker } = await import(/* webpackChunkName: "blanks" */ "./createBlankAsker");
    asker ??= createBlankAsker(session);
    return asker.ask(places.filter((place) => place !== undefined));
  };
  return (run) =>
    (...args) => {
      // Excel passes the invocation after the arguments, also where nobody asks for it.
      const invocation = args.at(-1) as CustomFunctions.Invocation | undefined;
      const call = callOf(args.slice(0, -1), invocation?.parameterAddresses);
      const answer = (values: readonly unknown[]) => answerPure(run, values, language());
      if (!dependsOnBlanks(call, answer)) return toCell(answer(call.values));
      return blanksOf(call).then((blanks) => {
        if (blanks === undefined) return toCell(notAvailable(cellProblemText({ kind: "blank-or-zero" }, language())));
        return toCell(answer(withBlanks(call, (place, row, column) => blanks.get(place)?.(row, column) ?? false)));
      });
    };
}
