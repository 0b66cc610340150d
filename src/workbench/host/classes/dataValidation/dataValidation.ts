import { ALERT_STYLES, NO_VALIDATION, type Validation } from "../../../grid/dataValidation";
import type { Grid, Place } from "../../../grid/grid";
import { defineClass, isHostObject, readOnly, type HostObject, type Property } from "../../hostClass";
import { fail, invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { rangeAreas } from "../rangeAreas";
import { referenceTo } from "../charts/referenceTo";
import { placeFrom } from "../placeFrom";
import { changeValidation, clearValidation, validationOf } from "./found";
import { invalidCells } from "./invalidCells";
import { printRule, readRule } from "./validationRule";

/** So many characters Excel takes, as MS-XLSB has it of DValStrings. */
const LONGEST = { title: 32, alert: 225, prompt: 255 } as const;

/** `Excel.DataValidation` of a range. */
export const dataValidation: (state: Place) => HostObject = defineClass<Place>({
  name: "DataValidation",
  properties: {
    Type: readOnly((place, { grid }) => {
      const found = validationOf(grid, place);
      return typeof found === "string" ? found : found.rule.type;
    }),
    Rule: {
      ...member("rule", printRule, readRule),
      set: (place, value, { grid }) => changeValidation(grid, place, { rule: readRule(withReference(grid, value)) }),
    },
    IgnoreBlanks: member("ignoreBlanks", Boolean, Boolean),
    ErrorAlert: member("errorAlert", Object, (value) => ({
      ...NO_VALIDATION.errorAlert,
      ...wordsOf(value, LONGEST.alert),
      style: oneOf(ALERT_STYLES)(objectOf(value)["style"] ?? "Stop"),
      showAlert: objectOf(value)["showAlert"] !== false,
    })),
    Prompt: member("prompt", Object, (value) => ({
      ...NO_VALIDATION.prompt,
      ...wordsOf(value, LONGEST.prompt),
      showPrompt: objectOf(value)["showPrompt"] !== false,
    })),
    Valid: readOnly((place, { grid }) => {
      const wrong = invalidCells(grid, place).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      if (wrong === 0) return true;
      return wrong === place.area.rows * place.area.columns ? false : null;
    }),
  },
  methods: {
    Clear: (place, _, { grid }) => clearValidation(grid, place),
    GetInvalidCells: (place, _, { grid }) => invalid(grid, place) ?? fail(),
    GetInvalidCellsOrNullObject: (place, _, { grid }) => invalid(grid, place),
  },
});

/** The words of a list may be given as the range that they stand in. */
function withReference(grid: Grid, value: unknown): unknown {
  const { list } = objectOf(value) as { readonly list?: { readonly source?: unknown } | null };
  if (!isHostObject(list?.source)) return value;
  return { ...objectOf(value), list: { ...list, source: referenceTo(grid, placeFrom(grid, "", list.source)) } };
}

function invalid(grid: Grid, place: Place): HostObject | null {
  const areas = invalidCells(grid, place);
  return areas.length === 0 ? null : rangeAreas({ places: areas.map((area) => ({ sheetId: place.sheetId, area })) });
}

/** `null` where different things are said of the cells. */
function member<Name extends keyof Validation>(
  name: Name,
  print: (value: Validation[Name]) => unknown,
  read: (value: unknown) => Validation[Name],
): Property<Place> {
  return {
    get: (place, { grid }) => {
      const found = validationOf(grid, place);
      return typeof found === "string" ? null : print(found[name]);
    },
    set: (place, value, { grid }) =>
      changeValidation(grid, place, { [name]: read(value) } as unknown as Partial<Validation>),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

function wordsOf(value: unknown, longest: number): { readonly title: string; readonly message: string } {
  const { title, message } = objectOf(value);
  const words = { title: String(title ?? ""), message: String(message ?? "") };
  if (words.title.length > LONGEST.title || words.message.length > longest) throw invalidArgument();
  return words;
}
