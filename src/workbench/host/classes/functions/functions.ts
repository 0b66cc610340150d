import { printArea, printSheet } from "../../../grid/address";
import type { Grid, Place } from "../../../grid/grid";
import { defineClass, isHostObject, readOnly, type HostObject } from "../../hostClass";
import { invalidArgument, notImplemented } from "../../hostError";
import { placeFrom } from "../placeFrom";
import { plain } from "../rangeContent";
import { FUNCTION_NAMES } from "./functionNames";

/** `Excel.FunctionResult`: the call as a formula, worked out when it is asked for. */
const functionResult = defineClass<{ readonly formula: string }>({
  name: "FunctionResult",
  properties: {
    Error: readOnly(({ formula }, { grid }) => {
      const value = resultOf(grid, formula);
      return typeof value === "object" ? value.error : null;
    }),
    Value: readOnly(({ formula }, { grid }) => {
      const value = resultOf(grid, formula);
      return typeof value === "object" ? null : value;
    }),
  },
});

/** `Excel.Functions`: Excel's own functions, called without a cell. Those that the engine does not know are said to be missing. */
export const functions = defineClass<object>({
  name: "Functions",
  methods: Object.fromEntries(
    FUNCTION_NAMES.map((name) => [
      name,
      (_: object, args: readonly unknown[], { grid }: { readonly grid: Grid }): HostObject => {
        const excelName = name.toUpperCase().replaceAll("_", ".");
        if (!isKnown(grid, excelName)) throw notImplemented(`Functions.${name}`);
        return functionResult({ formula: `${excelName}(${printedArguments(grid, args)})` });
      },
    ]),
  ),
});

const resultOf = (grid: Grid, formula: string): ReturnType<Grid["values"]>[number][number] =>
  grid.evaluate(`=${formula}`)?.[0]?.[0] ?? "";

const known = new Map<string, boolean>();

/** Of a function that it does not know the engine says so, whatever it is given. */
function isKnown(grid: Grid, name: string): boolean {
  const found = known.get(name) ?? plain(resultOf(grid, `${name}()`)) !== "#NAME?";
  known.set(name, found);
  return found;
}

/** What is left out at the end is not written. */
function printedArguments(grid: Grid, args: readonly unknown[]): string {
  // Arguments that may be repeated come as a list.
  const given = args.flatMap((each) => (Array.isArray(each) && !isMatrix(each) ? (each as unknown[]) : [each]));
  const count = given.reduce<number>((last, each, index) => (each == null ? last : index + 1), 0);
  return given
    .slice(0, count)
    .map((each) => printed(grid, each))
    .join(",");
}

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && !row.some((cell) => Array.isArray(cell)));

function printed(grid: Grid, value: unknown): string {
  if (isHostObject(value)) return printedObject(grid, value);
  if (isMatrix(value)) return `{${value.map((row) => row.map((cell) => printed(grid, cell)).join(",")).join(";")}}`;
  if (value == null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "object" || !("address" in value)) throw invalidArgument();
  return printedPlace(grid, placeFrom(grid, grid.activeSheetId(), value.address));
}

function printedObject(grid: Grid, { hostClass, state }: HostObject): string {
  if (hostClass.name === "FunctionResult") return (state as { readonly formula: string }).formula;
  if (hostClass.name !== "Range") throw invalidArgument();
  return printedPlace(grid, state as Place);
}

const printedPlace = (grid: Grid, { sheetId, area }: Place): string =>
  `${printSheet(grid.sheet(sheetId)?.name ?? "")}!${printArea(area)}`;
