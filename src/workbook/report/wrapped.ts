/** So many lines are shown of a text; what is longer ends in an ellipsis. */
const MOST_LINES = 5;

/**
 * A text in lines of so many letters, broken between words where that can be: what stands in cells beside each other goes on over
 * empty ones, and does not wrap there.
 *
 * @returns no lines for an empty text
 * @example wrapped("Loyale kunder", 8) // ["Loyale", "kunder"]
 */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length > letters) {
      lines.push(line);
      line = "";
    }
    for (; rest.length > letters; rest = rest.slice(letters)) lines.push(rest.slice(0, letters));
    line = line === "" ? rest : `${line} ${rest}`;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? "").slice(0, letters - 1)}…`];
}
