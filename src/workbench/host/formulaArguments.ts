import { closingIndex, formulaPieces, isCall, isSign, type Piece } from "../grid/formulaPieces";

/** So few and so many arguments as Excel takes; without a second number as many as there are. */
const COUNTS: Readonly<Record<string, readonly [least: number, most?: number]>> = {
  ...countsOf([0, 0], "NA NOW PI RAND TODAY TRUE FALSE"),
  ...countsOf(
    [1, 1],
    "ABS ACOS ASIN ATAN CHAR CLEAN CODE COS DAY DEGREES EVEN EXP FACT HOUR INT ISBLANK ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL " +
      "ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT LEN LN LOG10 LOWER MINUTE MONTH N NOT ODD PROPER RADIANS SECOND SIGN SIN SQRT T " +
      "TAN TRANSPOSE TRIM TYPE UPPER VALUE YEAR DATEVALUE TIMEVALUE ROWS COLUMNS COUNTBLANK",
  ),
  ...countsOf(
    [2, 2],
    "ATAN2 COMBIN COUNTIF EDATE EOMONTH EXACT IFERROR IFNA LARGE MOD MROUND POWER QUOTIENT RANDBETWEEN REPT",
  ),
  ...countsOf([2, 2], "ROUND ROUNDDOWN ROUNDUP SMALL DAYS"),
  ...countsOf([3, 3], "DATE MID TIME DATEDIF"),
  ...countsOf([4, 4], "REPLACE"),
  ...countsOf([1, 2], "LEFT RIGHT LOG TRUNC WEEKDAY WEEKNUM"),
  ...countsOf([2, 3], "IF SUMIF AVERAGEIF FIND SEARCH MATCH NETWORKDAYS WORKDAY YEARFRAC RANK"),
  ...countsOf([3, 4], "VLOOKUP HLOOKUP SUBSTITUTE"),
  ...countsOf([2, 4], "INDEX XMATCH"),
  ...countsOf([3, 6], "XLOOKUP"),
  ...countsOf(
    [1],
    "AND AVERAGE AVERAGEA CONCAT CONCATENATE COUNT COUNTA LAMBDA MAX MEDIAN MIN OR PRODUCT SUM SUMPRODUCT XOR",
  ),
  ...countsOf([2], "CHOOSE COUNTIFS IFS SUBTOTAL"),
  ...countsOf([3], "SUMIFS AVERAGEIFS MAXIFS MINIFS SWITCH TEXTJOIN LET"),
};

/** Of these an even number is missing one, and of the others an odd one. */
const IN_PAIRS: Readonly<Record<string, 0 | 1>> = {
  LET: 1,
  SUMIFS: 1,
  AVERAGEIFS: 1,
  MAXIFS: 1,
  MINIFS: 1,
  COUNTIFS: 0,
  IFS: 0,
};

function countsOf(
  count: readonly [least: number, most?: number],
  names: string,
): Record<string, readonly [least: number, most?: number]> {
  return Object.fromEntries(names.split(" ").map((name) => [name, count]));
}

/** Whether a function that is known here is given too few arguments, or too many: Excel takes no such formula. */
export function hasWrongArguments(formula: string): boolean {
  const pieces = formulaPieces(formula);
  return pieces.some((piece, index) => {
    const [least, most] = COUNTS[piece.text.toUpperCase()] ?? [];
    if (least === undefined || !isCall(pieces, index)) return false;
    const count = countArguments(pieces, index + 1);
    const parity = IN_PAIRS[piece.text.toUpperCase()];
    return count < least || count > (most ?? Infinity) || (parity !== undefined && count % 2 !== parity);
  });
}

/** Of the call whose bracket is open at a piece; two commas with nothing between them have an argument between them. */
function countArguments(pieces: readonly Piece[], open: number): number {
  const end = closingIndex(pieces, open);
  let [depth, commas, isEmpty] = [0, 0, true];
  for (const piece of pieces.slice(open + 1, end)) {
    if (isSign(piece, "(") || isSign(piece, "{")) depth += 1;
    if (isSign(piece, ")") || isSign(piece, "}")) depth -= 1;
    if (depth === 0 && isSign(piece, ",")) commas += 1;
    if (piece.text.trim() !== "") isEmpty = false;
  }
  return isEmpty ? 0 : commas + 1;
}
