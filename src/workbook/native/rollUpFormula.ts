import type { RollUpName } from "../../scorecard";
import { joined, MEMBERS, sumOf, type Members, type ParentLevel } from "./members";

/** Beyond every score: what is no child of this parent counts as so much where the least is looked for. */
const BEYOND = "1E9";

const valuesOf = ({ block }: Members): string => `${block}[Value]`;
const weightsOf = ({ block }: Members): string => `${block}[Counts]`;
/** 1 for the children that have a score or count as 0. */
const counting = (members: Members): string => `(${members.areChildren}*(${weightsOf(members)}>0))`;
const countingOrBeyond = (members: Members): string =>
  `${counting(members)}*${valuesOf(members)}+(1-${counting(members)})*${BEYOND}`;

const mean = (level: ParentLevel, of: (members: Members) => string): string =>
  `${joined(level, (members) => `SUMPRODUCT(${members.areChildren},${weightsOf(members)},${of(members)})`)}/${sumOf(level, "Counts")}`;

// `SUMPRODUCT` makes every version of Excel go through whole columns, without the special entry of an array formula.
const least = (level: ParentLevel): string =>
  `MIN(${MEMBERS[level].map((members) => `SUMPRODUCT(MIN(${countingOrBeyond(members)}))`).join(",")})`;
const greatest = (level: ParentLevel): string =>
  `MAX(${MEMBERS[level].map((members) => `SUMPRODUCT(MAX(${counting(members)}*${valuesOf(members)}))`).join(",")})`;

function median(level: ParentLevel): string {
  const count = (members: Members): string => `SUMPRODUCT(${counting(members)})`;
  const middle = (members: Members): string => {
    const at = (place: string): string => `SUMPRODUCT(SMALL(${countingOrBeyond(members)},${place}))`;
    return `(${at(`INT((${count(members)}+1)/2)`)}+${at(`INT(${count(members)}/2)+1`)})/2`;
  };
  const [first, second] = MEMBERS[level];
  if (first === undefined || second === undefined) return MEMBERS[level].map(middle).join("");
  return `IF(${count(second)}=0,${middle(first)},IF(${count(first)}=0,${middle(second)},NA()))`;
}

const VALUE_OR_1 = (members: Members): string => {
  const values = valuesOf(members);
  return `${values}*(${values}>1)+(${values}<=1)`;
};

/** How the children's scores become one, as a native expression; there is at least one child with a weight. */
export const rollUpFormula: Readonly<Record<RollUpName, (level: ParentLevel) => string>> = {
  weightedMean: (level) => mean(level, valuesOf),
  meanWithVeto: (level) => mean(level, valuesOf),
  geometricMean: (level) => `EXP(${mean(level, (members) => `LN(${VALUE_OR_1(members)})`)})`,
  shareGreen: (level) => `100*${mean(level, (members) => `(${valuesOf(members)}>=Scorecard[UseGreen])*1`)}`,
  worst: least,
  min: least,
  max: greatest,
  median,
};
