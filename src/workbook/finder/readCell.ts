import { dayOfSerial, firstDay, parsePeriod, type DateSystem } from "../../scorecard";
import { isDateFormat } from "../isDateFormat";
import { isPercentFormat } from "../isPercentFormat";
import type { CellValue } from "../cells";
import { currencyOfFormat } from "./currencyIn";
import { isNumberText } from "./numberText";
import { scaleOfFormat } from "./scaleOfCells";
import { periodText, type NamedPeriod } from "./periodText";

/** What one cell is to the finder. */
export type Cell =
  | { readonly kind: "blank" }
  /** `period`: it could be a year, or a date that nobody has formatted as one. */
  | {
      readonly kind: "number";
      readonly value: number;
      readonly isPercent: boolean;
      /** What it counts in, where its format tells. */
      readonly scale: number | undefined;
      /** The currency that its format names. */
      readonly currency: string | undefined;
      readonly period: NamedPeriod | undefined;
    }
  | { readonly kind: "date"; readonly period: NamedPeriod }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly isNumber: boolean;
      readonly period: NamedPeriod | undefined;
    }
  /** Errors, logical values and times of day. */
  | { readonly kind: "other" };

export interface Calendar {
  readonly dateSystem: DateSystem;
  readonly fiscalYearStart: number;
  /** The day it is; without it targets of years to come cannot be told from those of this one. */
  readonly today?: number;
}

const BLANK: Cell = { kind: "blank" };
const OTHER: Cell = { kind: "other" };
const YEARS = { first: 1990, last: 2100 };
/** The years 1980 to 2100, whichever way the workbook counts its days. */
const DAYS = { first: 29_221, last: 73_415 };
/** From here on whole numbers may be a month or a day behind its year, without anything between. */
const LEAST_WRITTEN = 190_001;
/** Longer texts are prose. */
const LONGEST = 120;

export function readCell(value: CellValue, format: string, calendar: Calendar): Cell {
  if (typeof value === "boolean") return OTHER;
  if (typeof value === "string") return readText(value, calendar);
  if (isDateFormat(format)) {
    const period = ofDay(value, calendar);
    return period ? { kind: "date", period } : OTHER;
  }
  const isPercent = isPercentFormat(format);
  const scale = scaleOfFormat(format);
  return {
    kind: "number",
    value,
    isPercent,
    scale,
    currency: currencyOfFormat(format),
    period: isPercent ? undefined : unformattedPeriod(value, calendar),
  };
}

function readText(value: string, { fiscalYearStart }: Calendar): Cell {
  const text = value.trim();
  if (text === "") return BLANK;
  if (/^#[A-Z/0]+[!?A]/.test(text)) return OTHER;
  if (text.length > LONGEST) return { kind: "text", text: value, isNumber: false, period: undefined };
  return { kind: "text", text: value, isNumber: isNumberText(text), period: periodText(text, fiscalYearStart) };
}

function unformattedPeriod(value: number, calendar: Calendar): NamedPeriod | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (value >= YEARS.first && value <= YEARS.last)
    return { frequency: "year", order: value * 366, hasYear: true, isReadable: true };
  return value < LEAST_WRITTEN ? ofDay(value, calendar) : written(value, calendar);
}

/** 202610 and 20261031, as ledgers and exports write them. */
function written(value: number, { fiscalYearStart }: Calendar): NamedPeriod | undefined {
  const period = parsePeriod(value, { frequency: "day", fiscalYearStart });
  return (
    period && {
      frequency: period.frequency,
      order: firstDay(period, fiscalYearStart),
      hasYear: true,
      isReadable: true,
    }
  );
}

function ofDay(serial: number, { dateSystem }: Calendar): NamedPeriod | undefined {
  const order = dayOfSerial(serial, dateSystem);
  if (order < DAYS.first || order > DAYS.last) return undefined;
  return { frequency: "day", order, hasYear: true, isReadable: true };
}
