import type { Grid } from "../../../grid/grid";
import { textOf } from "../../../grid/charts/chartCells";
import {
  AUTO_SIZES,
  HORIZONTAL,
  HORIZONTAL_OVERFLOW,
  MARGINS,
  ORIENTATIONS,
  READING_ORDERS,
  UNDERLINES,
  VERTICAL,
  VERTICAL_OVERFLOW,
  type ShapeFont,
  type ShapeText,
} from "../../../grid/shapes/shape";
import { NEW_FONT } from "../../../grid/shapes/newLooks";
import { textOfRuns, runsWithin, withFont, withText } from "../../../grid/shapes/textRuns";
import { color } from "../../color";
import { defineClass, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { numberBetween } from "../charts/chartPart";
import { heightOfText } from "./heightOfText";
import { changeShape, geometricOf, laidOut, moveTo, said, type ShapeState } from "./shapePart";

const textIn = (grid: Grid, state: ShapeState): ShapeText => geometricOf(grid, state).text ?? { runs: [] };

/** What is shown: of a cell, or of its own. */
function shownText(grid: Grid, state: ShapeState): string {
  const { formula, text } = geometricOf(grid, state);
  const own = textOfRuns(text?.runs ?? []);
  return formula === undefined ? own : (textOf(grid, { formula }) ?? own);
}

/** A shape that is to be as high as its text is made so. */
function changeText(grid: Grid, state: ShapeState, change: Partial<ShapeText>): void {
  const text = said({ ...textIn(grid, state), ...change });
  const isEmpty = text.runs.length === 0 && Object.keys(text).length === 1;
  changeShape(grid, state, {
    text: isEmpty ? undefined : text,
    ...(change.runs ? { formula: undefined } : {}),
  });
  if (text.autoSizeSetting !== "AutoSizeShapeToFitText") return;
  const { frame } = laidOut(grid, state);
  moveTo(grid, state, { ...frame, height: heightOfText(text, frame.width) });
}

function frameMember(
  name: keyof ShapeText,
  fallback: unknown,
  read: (value: unknown) => unknown,
): Property<ShapeState> {
  return {
    get: (state, { grid }) => textIn(grid, state)[name] ?? fallback,
    set: (state, value, { grid }) => {
      const given = read(value);
      changeText(grid, state, { [name]: given === fallback ? undefined : given });
    },
  };
}

const oneOfWords = (name: keyof ShapeText, words: readonly string[]): Property<ShapeState> =>
  frameMember(name, words[0], oneOf(words));
const margin = (name: keyof typeof MARGINS): Property<ShapeState> =>
  frameMember(name, MARGINS[name], numberBetween(0, 1584));

/** `Excel.TextFrame`. */
export const textFrame = defineClass<ShapeState>({
  name: "TextFrame",
  properties: {
    AutoSizeSetting: oneOfWords("autoSizeSetting", AUTO_SIZES),
    BottomMargin: margin("bottomMargin"),
    HasText: readOnly((state, { grid }) => shownText(grid, state) !== ""),
    HorizontalAlignment: oneOfWords("horizontalAlignment", HORIZONTAL),
    HorizontalOverflow: oneOfWords("horizontalOverflow", HORIZONTAL_OVERFLOW),
    LeftMargin: margin("leftMargin"),
    Orientation: oneOfWords("orientation", ORIENTATIONS),
    ReadingOrder: oneOfWords("readingOrder", READING_ORDERS),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    VerticalAlignment: oneOfWords("verticalAlignment", VERTICAL),
    VerticalOverflow: oneOfWords("verticalOverflow", VERTICAL_OVERFLOW),
  },
  navigations: { TextRange: (state) => textRange(state) },
  methods: { DeleteText: (state, _, { grid }) => changeText(grid, state, { runs: [] }) },
});

/** The whole text, or a part of it. */
interface TextState extends ShapeState {
  readonly start?: number;
  readonly length?: number;
}

function within(grid: Grid, { start = 0, length, ...state }: TextState): readonly [start: number, end: number] {
  const all = shownText(grid, state).length;
  return [Math.min(start, all), length === undefined ? all : Math.min(start + length, all)];
}

/** `Excel.TextRange`. */
const textRange: (state: TextState) => HostObject = defineClass<TextState>({
  name: "TextRange",
  properties: {
    Text: {
      get: (state, { grid }) => shownText(grid, state).slice(...within(grid, state)),
      set: (state, value, { grid }) => {
        const [start, end] = within(grid, state);
        const text = String(value).replace(/\r\n?/g, "\n");
        changeText(grid, state, { runs: withText(textIn(grid, state).runs, start, end, text) });
      },
    },
  },
  navigations: { Font: (state) => shapeFont(state) },
  methods: {
    GetSubstring: (state, [start, length], { grid }) => {
      const [from, to] = within(grid, state);
      if (!isCount(start) || (length != null && !isCount(length)) || start > to - from) throw invalidArgument();
      return textRange({ ...state, start: from + start, length: Math.min(length ?? Infinity, to - from - start) });
    },
  },
});

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Null where the letters differ. */
function fontMember<Name extends keyof ShapeFont>(name: Name, read: (value: unknown) => unknown): Property<TextState> {
  return {
    get: (state, { grid }) => {
      const { runs } = textIn(grid, state);
      const inside = runsWithin(runs, ...within(grid, state));
      const [first, ...rest] = (inside.length === 0 ? runs.slice(-1) : inside).map(
        ({ font }) => font?.[name] ?? NEW_FONT[name],
      );
      return rest.every((each) => each === first) ? (first ?? NEW_FONT[name]) : null;
    },
    set: (state, value, { grid }) => {
      const [start, end] = within(grid, state);
      const change = { [name]: read(value) } as ShapeFont;
      changeText(grid, state, { runs: withFont(textIn(grid, state).runs, start, end, change) });
    },
  };
}

/** `Excel.ShapeFont`. */
const shapeFont = defineClass<TextState>({
  name: "ShapeFont",
  properties: {
    Bold: fontMember("bold", Boolean),
    Color: fontMember("color", color),
    Italic: fontMember("italic", Boolean),
    Name: fontMember("name", String),
    Size: fontMember("size", numberBetween(1, 4000)),
    Underline: fontMember("underline", oneOf(UNDERLINES)),
  },
});
