import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import { areAreas } from "./areasOf";
import type { OpenedFile } from "./openFile";

const LONGEST_LIST = 255;
const LONGEST: Readonly<Record<string, number>> = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };
const FORMULAS: Readonly<Record<string, number>> = { none: 0, list: 1, custom: 1 };

/** What may be typed is said in as many formulas as its kind has, and in words that Excel has room for. */
export const validationFaults = ({ sheets }: OpenedFile): readonly string[] =>
  sheets.flatMap(({ path, xml }) =>
    childrenNamed(childNamed(xml, "dataValidations"), "dataValidation")
      .flatMap(({ attributes, children }) => {
        const { type = "none", operator = "between", sqref = "" } = attributes;
        const wanted = FORMULAS[type] ?? (/^(notB|b)etween$/.test(operator) ? 2 : 1);
        const list = type === "list" ? /^"([^]*)"$/.exec(children[0]?.text ?? "")?.[1] : undefined;
        return [
          ...(children.length === wanted ? [] : [`the rule of ${sqref} has ${children.length} formulas`]),
          ...((list ?? "").replaceAll('""', '"').length > LONGEST_LIST
            ? [`the list of ${sqref} is longer than ${LONGEST_LIST}`]
            : []),
          ...(areAreas(sqref) ? [] : [`a rule has the place ${sqref}`]),
          ...Object.entries(LONGEST)
            .filter(([name, length]) => (attributes[name]?.length ?? 0) > length)
            .map(([name]) => `${name} of ${sqref} is too long`),
        ];
      })
      .map((fault) => `${path}: ${fault}`),
  );
