import type { PlotText } from "./plot";
import { fontOf, linesOf } from "./looks";

type Style = ReturnType<typeof fontOf> & ReturnType<typeof linesOf>;

/** What the library would read as the end of a part. */
const MARKS = /[{}|]/;

/** A title in the words of the library: parts with a look of their own are marked in the text, each line for itself. */
export function titleWords(
  { text, said }: PlotText,
  textStyle: Style,
): { readonly text: string; readonly textStyle: object } {
  const { runs = [], font } = said;
  if (runs.length === 0 || MARKS.test(text)) return { text, textStyle };
  const marked = runs.map((run, index) =>
    run.text
      .split("\n")
      .map((line) => (line === "" ? "" : `{run${index}|${line}}`))
      .join("\n"),
  );
  const rich = Object.fromEntries(
    runs.map((run, index) => {
      const own = fontOf({ ...font, ...run.font }, 14);
      return [`run${index}`, { ...own, ...linesOf(own) }];
    }),
  );
  return { text: marked.join(""), textStyle: { ...textStyle, rich } };
}
