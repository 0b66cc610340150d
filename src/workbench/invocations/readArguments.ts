import type { CellError, CellValue, Matrix, Place } from "../grid/grid";
import { coerce, isCellError, type Expectation, type Passed } from "./coerce";
import type { FunctionMetadata, ParameterMetadata } from "./contract";
import { isMatrix, parameterAt, type Argument } from "./lift";

export type PassedArgument = Passed | readonly PassedArgument[];

/** Repeated parameters have one entry, with the places of all that was given for them. */
export type PlaceEntry = Place | null | readonly (Place | null)[];

export type Arguments =
  | { readonly kind: "passed"; readonly values: readonly PassedArgument[]; readonly places: readonly PlaceEntry[] }
  | { readonly kind: "refused"; readonly error: CellError };

const INVALID: CellError = { error: "#VALUE!" };

/** What Excel passes for a blank cell, referred to alone and within a range, where any type is taken. */
export interface BlankCells {
  readonly alone: 0 | null;
  readonly within: 0 | null;
}

/** Excel on Windows and Mac, as documented; as it has been seen there; on the web. */
export const BLANK_CELLS = {
  documented: { alone: null, within: 0 },
  desktop: { alone: 0, within: 0 },
  web: { alone: null, within: null },
} as const satisfies Readonly<Record<string, BlankCells>>;

/** One entry for each parameter of the function: what is left out is null, what repeats is an array. */
export function readArguments(
  definition: FunctionMetadata,
  given: readonly Argument[],
  errors: Expectation["errors"],
  blanks: BlankCells = BLANK_CELLS.documented,
): Arguments {
  const parameters = definition.parameters ?? [];
  if (given.some((_, index) => parameterAt(definition, index) === undefined)) return refuse(INVALID);
  const values: PassedArgument[] = [];
  const places: PlaceEntry[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const own =
      parameter.repeating && index === parameters.length - 1 ? given.slice(index) : given.slice(index, index + 1);
    if (own.length === 0 && !parameter.optional) return refuse(INVALID);
    const read = own.map((argument) => readOne(parameter, argument, errors, blanks));
    const refused = read.find(isCellError);
    if (refused) return refuse(refused);
    values.push(gathered(parameter, read as readonly PassedArgument[]));
    places.push(
      gathered(
        parameter,
        own.map(({ place }) => place ?? null),
      ) as PlaceEntry,
    );
  }
  return { kind: "passed", values, places };
}

const refuse = (error: CellError): Arguments => ({ kind: "refused", error });

const gathered = <Entry>(
  { repeating }: ParameterMetadata,
  entries: readonly Entry[],
): Entry | readonly Entry[] | null => (repeating && entries.length > 0 ? entries : (entries[0] ?? null));

function readOne(
  { type, dimensionality, optional }: ParameterMetadata,
  { value, place }: Argument,
  errors: Expectation["errors"],
  blanks: BlankCells,
): PassedArgument | CellError {
  const isLeftOut = value === null && place === undefined;
  if (isLeftOut && optional) return null;
  if (dimensionality !== "matrix") {
    const single = isMatrix<CellValue | null>(value) ? (value[0]?.[0] ?? null) : value;
    return coerce(single, { type, blank: blanks.alone, errors });
  }
  const area: Matrix<CellValue | null> = isMatrix<CellValue | null>(value) ? value : [[value]];
  const blank = isMatrix(value) ? blanks.within : blanks.alone;
  const read = area.map((row) => row.map((cell) => coerce(cell, { type, blank, errors })));
  return read.flat().find(isCellError) ?? (read as readonly (readonly Passed[])[]);
}
