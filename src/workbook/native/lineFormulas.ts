import type { Joining, ScorecardId } from "../../scorecard";
import type { LineColumn } from "../numbers/belowLines";
import { LEVELS_OF_SCORECARD, levelsOf } from "./levels";

/**
 * What a node of a scorecard below is to the one that it counts in, as formulas over the row of the node. What has been closed there counts as it was
 * closed, and a weight stands in the settings of the scorecard below.
 *
 * @param above - the scorecard that it counts in
 */
export function lineFormulas(
  { scorecard, node, thresholds }: Joining,
  above: ScorecardId,
): Readonly<Record<LineColumn, string>> {
  const [theirs, ours] = [`Scorecard(${scorecard})`, `Scorecard(${above})`];
  const own = node === scorecard ? theirs : `Perspectives(${node})`;
  const isOpen = `${theirs}[Closing]=""`;
  const weight = `${theirs}[WeightAbove]`;
  const missing = (policy: string): string => `EXACT(${ours}[UseMissing],"${policy}")`;
  const green = levelsOf(thresholds, LEVELS_OF_SCORECARD).green.replace("Scorecard[", `${theirs}[`);
  const isGreen =
    node === scorecard
      ? `IF(ISNUMBER(${own}[Known]),IF(AND(${own}[Held]=0,${own}[Known]>=${green}),1,0),0)`
      : `${own}[IsGreen]`;
  return {
    Known: `=IF(${isOpen},${own}[Known],${own}[Score])`,
    Whole: `=IFERROR(IF(ISNUMBER(${weight}),MAX(0,${weight}),1),1)`,
    Covered: `=IF(ISNUMBER([@Known]),[@Whole]*IF(ISNUMBER(${own}[Coverage]),${own}[Coverage],0),0)`,
    Counts: `=IF(OR(ISNUMBER([@Known]),${missing("zero")}),[@Whole],0)`,
    Counted: "=IF(ISNUMBER([@Known]),[@Covered],[@Counts])",
    Value: `=IF(ISNUMBER([@Known]),MIN(${ours}[UseCeiling],[@Known]),0)`,
    Blocks: `=IF(AND([@Whole]>0,NOT(ISNUMBER([@Known])),${missing("block")}),1,0)`,
    Reds: `=${own}[Reds]`,
    Failed: `=${own}[Failed]`,
    Least: `=IF(ISNUMBER([@Known]),MIN(${ours}[UseCeiling],IF(${isOpen},${own}[Least],[@Known])),0)`,
    Held: `=IF(${isOpen},${own}[Held],0)`,
    LeastCounts: "=IF(OR([@Counts]>0,[@Failed]>0),[@Whole],0)",
    IsGreen: `=IF(${isOpen},${isGreen},IF(OR(${own}[Light]="green",${own}[Light]="achieved"),1,0))`,
    IsLeastGreen: `=IF(AND([@IsGreen]=1,OR([@Failed]=0,AND(${isOpen},[@Least]>=${green}))),1,0)`,
  };
}
