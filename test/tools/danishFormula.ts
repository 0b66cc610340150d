/** Excel's own functions that the examples use, as Danish Excel calls them. */
const FUNCTIONS: Readonly<Record<string, string>> = { DATE: "DATO", TODAY: "IDAG", IF: "HVIS" };

export const danishNumber = (value: number): string => String(value).replace(".", ",");

/**
 * A formula as Danish Excel shows it: semicolons between arguments, a comma before decimals, and within braces a backslash
 * between columns.
 *
 * @example danishFormula("=BSC.ROLLUP({80,40},0.5)") // "=BSC.ROLLUP({80\\40};0,5)"
 */
export function danishFormula(formula: string): string {
  let isInBraces = false;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replace(/\b(DATE|TODAY|IF)\(/g, (_, name: string) => `${FUNCTIONS[name] ?? name}(`)
            .replace(/\d\.\d|[{},]/g, (found) => {
              if (found === "{" || found === "}") {
                isInBraces = found === "{";
                return found;
              }
              if (found !== ",") return found.replace(".", ",");
              return isInBraces ? "\\" : ";";
            }),
    )
    .join("");
}
