import { formatCalendar, formatList, formatValue, type EditorWords, type Language } from "../../../../language";
import { calendarDate } from "../../../../scorecard";
import type { Place } from "./frame";
import type { Picture } from "./pictureOf";

interface Speaking {
  readonly own: EditorWords;
  readonly unit: string;
  readonly language: Language;
}

/** A place on the axis in words: a value with its unit, or a date. */
const axisText = (x: number, over: Picture["over"], { unit, language }: Speaking): string =>
  over === "day" ? formatCalendar(calendarDate(Math.round(x)), "day", language) : formatValue(x, unit, language);

/** One place of the curve in words. */
export function placeText({ x, y }: Place, over: Picture["over"], speaking: Speaking): string {
  const place = { value: axisText(x, over, speaking), score: y };
  return over === "day" ? speaking.own.expectedPlace(place) : speaking.own.curvePlace(place);
}

/** Where the KPI is now. */
export function nowText({ x, y }: Place, over: Picture["over"], speaking: Speaking): string {
  const place = { value: axisText(x, over, speaking), score: y };
  return over === "day" ? speaking.own.progressNow(place) : speaking.own.actualNow(place);
}

/** The whole curve for those who cannot see it. */
export function curveText({ bends, over }: Picture, speaking: Speaking): string {
  const places = bends.map((bend) => placeText(bend, over, speaking));
  return speaking.own.curveText({ text: formatList(places, speaking.language) });
}
