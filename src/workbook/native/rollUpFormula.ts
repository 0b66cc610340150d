import type { RollUpName } from "../../scorecard";
import { joined, sumOf, type Children, type Members } from "./members";

/** Beyond every score: what is no child of this parent counts as so much where the least is looked for. */
const BEYOND = "1E9";

/**
 * The numbers of the children that are rolled up, and their weights: the scores, or the least that can be said for certain,
 * with what cannot be scored as 0.
 */
const ROLLED = {
  score: { value: "Value", weight: "Counts", isGreen: "IsGreen" },
  least: { value: "Least", weight: "LeastCounts", isGreen: "IsLeastGreen" },
} as const;
export type Rolled = keyof typeof ROLLED;

type RollUpFormula = (children: Children, rolled: Rolled) => string;

const valuesOf = (rolled: Rolled, { block }: Members): string => `${block}[${ROLLED[rolled].value}]`;
const weightsOf = (rolled: Rolled, { block }: Members): string => `${block}[${ROLLED[rolled].weight}]`;
/** 1 for the children that have a score or count as 0. */
const counting = (rolled: Rolled, members: Members): string =>
  `(${members.areChildren}*(${weightsOf(rolled, members)}>0))`;
const countingOrBeyond = (rolled: Rolled, members: Members): string =>
  `${counting(rolled, members)}*${valuesOf(rolled, members)}+(1-${counting(rolled, members)})*${BEYOND}`;

const mean =
  (of: (rolled: Rolled, members: Members) => string): RollUpFormula =>
  (children, rolled) => {
    const term = (members: Members): string =>
      `SUMPRODUCT(${members.areChildren},${weightsOf(rolled, members)},${of(rolled, members)})`;
    return `${joined(children, term)}/${sumOf(children, ROLLED[rolled].weight)}`;
  };

// `SUMPRODUCT` makes every version of Excel go through whole columns, without the special entry of an array formula.
const worst: RollUpFormula = (children, rolled) =>
  `MIN(${children.map((members) => `SUMPRODUCT(MIN(${countingOrBeyond(rolled, members)}))`).join(",")})`;
const best: RollUpFormula = (children, rolled) =>
  `MAX(${children.map((members) => `SUMPRODUCT(MAX(${counting(rolled, members)}*${valuesOf(rolled, members)}))`).join(",")})`;

const median: RollUpFormula = (children, rolled) => {
  const count = (members: Members): string => `SUMPRODUCT(${counting(rolled, members)})`;
  const middle = (members: Members): string => {
    const at = (place: string): string => `SUMPRODUCT(SMALL(${countingOrBeyond(rolled, members)},${place}))`;
    return `(${at(`INT((${count(members)}+1)/2)`)}+${at(`INT(${count(members)}/2)+1`)})/2`;
  };
  const [only, second] = children;
  if (only !== undefined && second === undefined) return middle(only);
  return children.reduceRight((rest, members) => {
    const others = children.filter((each) => each !== members).map((each) => `${count(each)}=0`);
    return `IF(${others.length === 1 ? others.join("") : `AND(${others.join(",")})`},${middle(members)},${rest})`;
  }, "NA()");
};

const valueOr1 = (rolled: Rolled, members: Members): string => {
  const values = valuesOf(rolled, members);
  return `${values}*(${values}>1)+(${values}<=1)`;
};

/** How the children's scores become one, as a native expression; there is at least one child with a weight. */
export const rollUpFormula: Readonly<Record<RollUpName, RollUpFormula>> = {
  weightedMean: mean(valuesOf),
  meanWithVeto: mean(valuesOf),
  geometricMean: (children, rolled) =>
    `EXP(${mean((of, members) => `LN(${valueOr1(of, members)})`)(children, rolled)})`,
  shareGreen: (children, rolled) =>
    `100*${mean((of, members) => `${members.block}[${ROLLED[of].isGreen}]`)(children, rolled)}`,
  worst,
  min: worst,
  max: best,
  median,
};
