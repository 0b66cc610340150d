import { cleanName, normalised } from "../../../../scorecard";

/** What stands on the lines of a text: trimmed, without empty ones and repetitions, without bullets before them. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => cleanName(line.replace(/^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/, "")));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const isNew = line !== "" && !seen.has(normalised(line));
    seen.add(normalised(line));
    return isNew;
  });
}
