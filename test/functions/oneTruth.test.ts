import fc from "fast-check";
import { rollUp } from "../../src/functions/byArgument/rollUp";
import { scoreOf } from "../../src/functions/byArgument/scoreOf";
import { answerPure } from "../../src/functions/answerPure";
import type { PureFunction } from "../../src/functions/pureFunction";
import { evaluate, type NodeId } from "../../src/scorecard";
import { anyScorecard } from "../support/anyScorecard";
import { chainable, nested, readingsOf, scoreArguments } from "../support/chained";
import { runs } from "../support/runs";

/** The number that a function gives; nothing for a cell error. */
function number(run: PureFunction, ...args: readonly unknown[]): number | undefined {
  const answer = answerPure(run, args, "da");
  return answer.kind === "value" ? (answer.value as number) : undefined;
}

const column = (cells: readonly unknown[]): readonly unknown[] => cells.map((cell) => [cell ?? ""]);

test("chained SCOREOF and ROLLUP give the scores that the scorecard has, for any scorecard", () => {
  fc.assert(
    fc.property(anyScorecard, ({ scorecard: any, readings }) => {
      const scorecard = chainable(any);
      const { nodes } = evaluate(scorecard, readings);
      const check = (id: NodeId, found: number | undefined): number | undefined => {
        expect([id, found]).toEqual([id, nodes.get(id)?.score]);
        return found;
      };
      const rolledUp = (
        { id, rollUp: method }: { readonly id: NodeId; readonly rollUp: string },
        scores: readonly (number | undefined)[],
        weights: readonly (number | undefined)[],
      ) => {
        // Where no score is above 1 the function asks whether parts of 1 were meant.
        if (scores.every((score) => score === undefined || score <= 1)) return nodes.get(id)?.score;
        return check(
          id,
          number(
            rollUp(() => undefined),
            column(scores),
            column(weights),
            method,
            null,
            0,
          ),
        );
      };

      const tree = nested(scorecard);
      const perspectives = tree.children.map((perspective) => {
        const objectives = perspective.children.map((objective) => {
          const kpis = objective.children.map((kpi) =>
            check(
              kpi.id,
              number(scoreOf, ...scoreArguments(kpi, readingsOf(readings, kpi), scorecard.settings.ceiling)),
            ),
          );
          return rolledUp(
            objective,
            kpis,
            objective.children.map(({ weight }) => weight),
          );
        });
        return rolledUp(
          perspective,
          objectives,
          perspective.children.map(({ weight }) => weight),
        );
      });
      rolledUp(
        tree,
        perspectives,
        tree.children.map(({ weight }) => weight),
      );
    }),
    { numRuns: runs({ full: 1000, quick: 100 }) },
  );
});
