import { absolute, relative, withoutSpaces } from "./reference";

/** A value found by the label beside it, so that sorting and new rows do not move it. */
export interface ByLabel {
  /** The cells to search, in one column or row: `Data!A2:A30` or `Campaigns[Name]`. */
  readonly keys: string;
  readonly key: string;
  /** The cells to take the value from, as many as there are keys. */
  readonly values: string;
}

const LABEL =
  /^=IF\(ISBLANK\((?<found>INDEX\((?<values>.+),MATCH\("(?<key>(?:[^"]|"")*)",(?<keys>.+),0\)\))\),"",(?<again>.+)\)$/s;

/** Excel takes these for placeholders when it searches for text. */
const PLACEHOLDERS = /[~*?]/g;

/**
 * @example labelFormula({ keys: "Data!A2:A9", key: "NPS", values: "Data!C2:C9" })
 * // =IF(ISBLANK(INDEX(Data!$C$2:$C$9,MATCH("NPS",Data!$A$2:$A$9,0))),"",INDEX(Data!$C$2:$C$9,MATCH("NPS",Data!$A$2:$A$9,0)))
 */
export function labelFormula({ keys, key, values }: ByLabel): string {
  const text = key.replace(PLACEHOLDERS, "~$&").replaceAll('"', '""');
  const found = `INDEX(${absolute(values)},MATCH("${text}",${absolute(keys)},0))`;
  return `=IF(ISBLANK(${found}),"",${found})`;
}

/** `undefined` for any other formula. */
export function parseLabelFormula(formula: string): ByLabel | undefined {
  const groups = LABEL.exec(withoutSpaces(formula))?.groups;
  if (groups === undefined) return undefined;
  const { found = "", again = "", values = "", key = "", keys = "" } = groups;
  if (found !== again) return undefined;
  return {
    keys: relative(keys),
    key: key.replaceAll('""', '"').replace(/~([~*?])/g, "$1"),
    values: relative(values),
  };
}
