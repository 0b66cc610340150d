import type { ChartTitle } from "../../../grid/charts/chart";
import { titleText } from "../../../grid/charts/shownTexts";
import { fontsIn, unlessPlain, withFont, type TextRun } from "../../../grid/charts/textRuns";
import type { Client } from "../../client";
import { defineClass, type HostObject, type Property } from "../../hostClass";
import { FONT_MEMBERS } from "./chartFormats";
import { changePart, chartOf, member, partOf, type PartState } from "./chartPart";

/** A part of the title of a chart, from one letter to another. */
interface SubstringState extends PartState {
  readonly start: number;
  readonly length: number;
}

/** `Excel.ChartFormatString`. */
export const chartFormatString = defineClass<SubstringState>({
  name: "ChartFormatString",
  navigations: { Font: (state) => substringFont(state) },
});

const runsOf = ({ grid, host }: Client, state: SubstringState): readonly TextRun[] => {
  const { runs } = partOf(grid, state) as ChartTitle;
  return runs ?? [{ text: titleText(grid, chartOf(grid, state), host.window.language) }];
};

/** What all letters of the part have; `null` where they differ. A title out of a cell becomes words once a part looks otherwise. */
function ofLetters([name, fallback, read]: (typeof FONT_MEMBERS)[keyof typeof FONT_MEMBERS]): Property<SubstringState> {
  const whole = member(name, fallback, read);
  return {
    get: (state, client) => {
      const usual = whole.get({ ...state, path: [...state.path, "font"] }, client);
      const all = fontsIn(runsOf(client, state), state).map((font) => font[name] ?? usual);
      return all.every((each) => each === all[0]) ? (all[0] ?? usual) : null;
    },
    set: (state, value, client) => {
      const before = runsOf(client, state);
      const wanted = read(value);
      changePart(client.grid, state, {
        text: before.map(({ text }) => text).join(""),
        formula: undefined,
        visible: undefined,
        runs: unlessPlain(withFont(before, state, (font) => ({ ...font, [name]: wanted }))),
      });
    },
  };
}

const substringFont: (state: SubstringState) => HostObject = defineClass<SubstringState>({
  name: "ChartFont",
  properties: Object.fromEntries(Object.entries(FONT_MEMBERS).map(([name, said]) => [name, ofLetters(said)] as const)),
});
