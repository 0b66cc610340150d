import { hasWrongArguments } from "./formulaArguments";
import { invalidArgument } from "./hostError";

/** Text within a formula, and the formula as a whole, may be no longer. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

/** Functions may be no deeper in each other. */
const DEEPEST = 64;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
const TEXT = /"(?:[^"]|"")*"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'/g;
/** `'` before a bracket in the name of a column takes away its meaning. */
/** Errors that are written out. */
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z]+[!?])/g;
const ESCAPED = /'[[\]#'@]/g;
const COLUMNS = /\[[^[\]]*\]/g;
const ARRAY = /\{[^{}]*\}/g;

/** An operator that has nothing before it, or nothing behind it, and numbers that no operator joins. */
const MISPLACED = [
  /[-+*/^&=<>({,]\s*[*/^&]/,
  /^=\s*[,:<>]/,
  /[-+*/^&=<>]\s*[,)}]/,
  /[-+*/^&=<>,;:!@]\s*$/,
  /(?<![\w.$])\d+(\.\d+)?\s+\w/,
  /\d\.\d*\.\d?/,
  /(?<![\w.]\s*)\(\s*\)/,
];

/** Formulas that Excel takes: an add-in that writes a sheet anew writes most of them again. */
const taken = new Set<string>();

/** So many formulas: more than a workbook of ours holds. */
const MOST_TAKEN = 10_000;

/** Refuses a formula that Excel refuses, as far as that is seen without knowing what its words mean. */
export function checkFormula(content: unknown): void {
  if (typeof content !== "string" || !content.startsWith("=") || content.length === 1 || taken.has(content)) return;
  refuseWrong(content);
  if (taken.size >= MOST_TAKEN) taken.clear();
  taken.add(content);
}

function refuseWrong(content: string): void {
  if (content.length > LONGEST_FORMULA) throw invalidArgument();
  const texts = content.match(TEXT) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT)) throw invalidArgument();
  const bare = content.replace(TEXT, "0").replace(QUOTED_SHEET, "s").replace(ESCAPED, "").replace(ERROR, "0");
  if (bare.includes('"') || !isBalanced(bare)) throw invalidArgument();
  const plain = bare.replace(COLUMNS, "[]").replace(COLUMNS, "[]");
  if (MISPLACED.some((pattern) => pattern.test(plain)) || plain.replace(ARRAY, "0").includes(";"))
    throw invalidArgument();
  if (hasWrongArguments(content)) throw invalidArgument();
}

/** Refuses besides what Excel takes in cells but in no rule: columns of tables and arrays that are written out. */
export function checkRuleFormula(formula: string): void {
  checkFormula(formula);
  if (/[[{]/.test(formula.replace(TEXT, "0").replace(QUOTED_SHEET, "s"))) throw invalidArgument();
}

function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (const sign of formula) {
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push(closing);
    if (open.length > DEEPEST) return false;
    else if (/[)}\]]/.test(sign) && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
