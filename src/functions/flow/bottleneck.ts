import { bottleneckOf, flowOf, inefficiencies } from "../../insight";
import { flowWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import type { Content } from "../answer";
import type { PureFunction } from "../pureFunction";
import { readTable } from "./readTable";

/**
 * `BSC.BOTTLENECK(stages, dates, [today])`: below a row of headings one row a stage: stage, days of work, days of waiting before it, its
 * share of all waiting, items there and in front of it, days of the oldest, and, on the row of the stage that is named, the verdict with
 * its evidence. Below them what makes the work flow badly, and which rows were left out.
 *
 * - Unit: days, the first and the last counted; waiting includes that of items that wait now. The share is a fraction.
 * - Empty: `#N/A` without an item.
 * - Errors: `#VALUE!` when there are neither one nor two columns a stage. A row that cannot be right is left out and told of.
 */
export const bottleneck =
  (language: () => Language): PureFunction =>
  (given) => {
    const table = readTable(given);
    if (given.problem !== undefined) return failure(given.problem);
    const flow = flowOf(table);
    if (!flow.ok) return failure(flow.problem);
    const words = flowWords(language());
    const found = bottleneckOf(table, flow.value);
    const { headings } = words;
    const rows = flow.value.stages.map((stage, place): Content[] => {
      const { work, waiting, waitingNow, waitingShare, openAges, queuedAges } = stage;
      const ages = [...openAges, ...queuedAges];
      const isNamed = found.stage === undefined ? place === 0 : found.stage === stage.stage;
      return [
        stage.stage,
        work,
        waiting + waitingNow,
        waitingShare,
        ages.length,
        ages.length > 0 ? ages.reduce((oldest, age) => Math.max(oldest, age)) : "",
        isNamed ? words.bottleneck(found) : "",
      ];
    });
    const blank = headings.slice(1).map(() => "");
    const notes = [
      ...inefficiencies(flow.value).map((each) => words.inefficiencies[each]),
      ...(table.problems.length > 0 ? [words.leftOut(table.problems)] : []),
    ];
    return success([headings, ...rows, ...notes.map((note) => [note, ...blank])]);
  };
