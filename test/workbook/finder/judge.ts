import { propose } from "../../../src/workbook/finder/propose";
import type { Place, Proposal } from "../../../src/workbook/finder/proposal";
import { sought } from "./kpis";
import type { LabelledWorkbook, Truth } from "./workbooks";

/** 28 November 2026. */
export const CALENDAR = { dateSystem: "1900", fiscalYearStart: 1, today: 46_354 } as const;

export interface Judgement {
  readonly workbook: string;
  readonly right: readonly Proposal[];
  readonly wrong: readonly Proposal[];
  readonly missed: readonly string[];
}

const kindOf = ({ series, fields }: Place): Truth["as"] | undefined => {
  if (series !== undefined) return "series";
  const kind = fields.actual?.kind;
  return kind === "column" ? "last" : kind;
};

const isRight = (proposal: Place, truth: Truth | undefined): boolean =>
  truth !== undefined &&
  proposal.address === truth.at &&
  kindOf(proposal) === truth.as &&
  proposal.targetAddress === truth.target &&
  proposal.baselineAddress === truth.baseline;

/** What the finder proposes for a workbook, by what is true of it. */
export function judge({ name, cells, kpis, truth }: LabelledWorkbook): Judgement {
  const proposals = propose(cells, sought(kpis), CALENDAR);
  const isTrue = (proposal: Proposal): boolean => isRight(proposal, truth[proposal.kpi]);
  return {
    workbook: name,
    right: proposals.filter(isTrue),
    wrong: proposals.filter((proposal) => !isTrue(proposal)),
    missed: Object.keys(truth).filter((kpi) => !proposals.some((each) => each.kpi === kpi && isTrue(each))),
  };
}
