import type { KeptChart } from "../../grid/charts/chart";
import { formulaFromFile } from "../formulaFromFile";
import { unescapeFormula } from "../escapedText";

const REFERENCE = /(?<=<(?:\w+:)?f>)([^<]*)(?=<\/(?:\w+:)?f>)/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/**
 * The XML of a chart with its references apart; undefined when it leans on other parts of the file, such as pictures or another
 * workbook.
 */
export function keepChart(xml: string): KeptChart["pieces"] | undefined {
  const body = xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
  if (/\sr:(?:id|embed|link|pict)=/.test(body)) return undefined;
  const split = body.split(REFERENCE);
  // XML, a reference, XML, and so on.
  return split.map((piece, index) =>
    index % 2 === 1
      ? {
          formula: formulaFromFile(
            unescapeFormula(piece.replace(/&\w+;/g, (each) => ENTITIES[each] ?? each)),
            undefined,
          ),
        }
      : { xml: piece },
  );
}
