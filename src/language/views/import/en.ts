import { formatNumber, plural } from "../../numbers";

interface Row {
  /** The number of the row in its sheet. */
  readonly row: number;
}

interface NamedRow extends Row {
  readonly name: string;
}

interface TextInCell {
  readonly cell: string;
  readonly name: string;
  readonly text: string;
  readonly list: string;
}

const number = (value: number): string => formatNumber(value, "en");
const kpis = (count: number): string => plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` });

export const en = {
  heading: "Import a table",
  what: "Have you got your KPIs in a table, one row each? Select the table with its headings in the sheet.",
  pick: "Use selection",
  pickAgain: "Use another selection",
  picked: ({ address, rows }: { readonly address: string; readonly rows: number }) =>
    plural(rows, "en", {
      one: `${address}: 1 row below the headings`,
      other: `${address}: ${number(rows)} rows below the headings`,
    }),
  rowsNone: "The selection has no rows below the headings. Select the whole table.",
  columns: "What do the columns hold?",
  columnsHint: "We have guessed from the headings. Change what is not right.",
  column: ({ name }: { readonly name: string }) => `Column ${name}`,
  columnWithout: ({ code }: { readonly code: string }) => `Column ${code}`,
  sample: ({ list }: { readonly list: string }) => `For example ${list}`,
  sampleNone: "Empty in the first rows",
  ignore: "Not used",
  uses: {
    perspective: "Perspective",
    objective: "Strategic objective",
    name: "KPI (name)",
    unit: "Unit",
    actual: "Actual value",
    target: "Target",
    baseline: "Baseline",
    weight: "Weight",
    owner: "Owner",
    direction: "Direction",
    frequency: "Frequency",
    thresholds: "Thresholds (green/amber)",
  },
  nameMissing: "Choose the column that holds the names of the KPIs.",
  perspective: "Perspective of rows without one",
  values: "Values",
  links: "Linked to the cells",
  numbers: "Typed numbers",
  linksHint: "The scores follow when the cells change.",
  numbersHint: "The numbers as they are now. They do not follow the table.",
  preview: "This is what comes out",
  outcome: ({ actual, target, score }: Readonly<Record<"actual" | "target" | "score", string>>) =>
    `${actual} against the target ${target}: ${score}`,
  owner: ({ name }: { readonly name: string }) => `Owner: ${name}`,
  weight: ({ text }: { readonly text: string }) => `Weight ${text}`,
  thresholds: ({ green, amber }: Readonly<Record<"green" | "amber", string>>) =>
    `Green from ${green}, amber from ${amber}`,
  noScore: "no score",
  score: ({ text }: { readonly text: string }) => `score ${text}`,
  directionOf: ({ name }: { readonly name: string }) => `Direction of ${name}`,
  directions: { higher: "Higher is better", lower: "Lower is better" },
  directly: "Without strategic objective",
  nothing: "No row can be imported yet.",
  problems: "Please look at these rows",
  problem: {
    nameMissing: ({ row }: Row) => `Row ${row}: no name. It is left out.`,
    nameRepeats: ({ row, name, earlier }: NamedRow & { readonly earlier: number }) =>
      `Row ${row}: “${name}” stands in row ${earlier} too. It is left out.`,
    nameTaken: {
      scorecard: ({ row, name, other }: NamedRow & { readonly other: string }) =>
        `Row ${row}: “${name}” is left out, because “${other}” is the name of the scorecard.`,
      perspective: ({ row, name, other }: NamedRow & { readonly other: string }) =>
        `Row ${row}: “${name}” is left out, because there is a perspective called “${other}”.`,
      objective: ({ row, name, other }: NamedRow & { readonly other: string }) =>
        `Row ${row}: “${name}” is left out, because there is a strategic objective called “${other}”.`,
      kpi: ({ row, name, other }: NamedRow & { readonly other: string }) =>
        `Row ${row}: “${name}” is left out, because there is a KPI called “${other}”.`,
    },
    nameTooLong: ({ row, name, length, most }: NamedRow & { readonly length: number; readonly most: number }) =>
      `Row ${row}: “${name.slice(0, 40)}…” has ${number(length)} characters, and a name at most ${number(most)}. It is left out.`,
    weightNegative: ({ row, name, weight }: NamedRow & { readonly weight: number }) =>
      `Row ${row}: “${name}” has a negative weight (${number(weight)}). It is left out.`,
    linkNotANumber: ({ cell, name, text, list }: TextInCell) =>
      `${cell}: ${list} of “${name}” is text (${text}). It is linked, but counts only once it is a number.`,
    notANumber: ({ cell, name, text, list }: TextInCell) =>
      `${cell}: ${list} of “${name}” is text (${text}), so the value is not taken.`,
    directionUnknown: ({ row, name }: NamedRow) =>
      `Row ${row}: is “${name}” better when it is higher or lower? Choose below, or higher counts as better.`,
    hundredfold: ({
      row,
      name,
      actualNumber,
      targetNumber,
    }: NamedRow & { readonly actualNumber: number; readonly targetNumber: number }) =>
      `Row ${row}: “${name}” is ${number(actualNumber)} against the target ${number(targetNumber)}. Is one a share and the other a percentage? Change it in the sheet.`,
    wordUnknown: ({ cell, name, text, list }: TextInCell) =>
      `${cell}: ${list} of “${name}” is not understood (${text}), so it stays the usual one.`,
    thresholdsDoubtful: ({ cell, name, text }: Omit<TextInCell, "list">) =>
      `${cell}: the thresholds of “${name}” (${text}) are taken for scores. If they are values, change them in the KPI's thresholds afterwards.`,
  },
  moreProblems: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "and 1 more", other: `and ${number(count)} more` }),
  leaveOut: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "Leave out 1 row", other: `Leave out ${number(count)} rows` }),
  leaveOutNeeded: "Say yes to leaving the rows out, or put them right in the sheet and use the selection again.",
  run: ({ count }: { readonly count: number }) => `Import ${kpis(count)}`,
  imported: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "1 KPI was imported.", other: `${number(count)} KPIs were imported.` }),
};

export type ImportWords = typeof en;
