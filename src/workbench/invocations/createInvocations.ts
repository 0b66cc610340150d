import { intersection } from "../grid/address";
import type { Area, CellValue, Grid, Matrix } from "../grid/grid";
import type { FunctionEvaluator } from "../grid/gridFunctions";
import type { FunctionMetadata, FunctionsMetadata, InvocationMessage, Invocations } from "./contract";
import { createFollowing } from "./createFollowing";
import { cellKey, createLedger } from "./createLedger";
import { createOutbox } from "./createOutbox";
import { cancellation, isCancelable, isStream, question, type Cell, type Invocation } from "./invocation";
import { isMatrix, lift, type Argument } from "./lift";
import { openedAnswers } from "./openedAnswers";
import { readAnswer } from "./readAnswer";
import { readArguments, type BlankCells, type PassedArgument, type PlaceEntry } from "./readArguments";
import { callPattern, toSignature } from "./signatures";

/** What a cell shows until the function has answered for the first time. */
const WAITING: CellValue = { error: "#BUSY!" };

/**
 * A cell that calls a function gets at once what is known, and the add-in is asked. When the answer comes, just that cell
 * is calculated again.
 */
export function createInvocations({
  grid,
  metadata,
  namespace,
  send,
  blanks,
}: {
  readonly grid: Grid;
  readonly metadata: FunctionsMetadata;
  readonly namespace: string;
  readonly send: (messages: readonly InvocationMessage[]) => void;
  readonly blanks?: BlankCells | undefined;
}): Invocations {
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  const definitions = new Map(
    metadata.functions.map((definition) => [`${namespace}.${definition.name}`.toUpperCase(), definition]),
  );
  const calls = callPattern(namespace, metadata.functions);
  const volatileCalls = callPattern(namespace, metadata.functions.filter(isVolatile));

  const ledger = createLedger();
  const outbox = createOutbox(send);
  const opened = calls ? openedAnswers(grid, calls) : new Map<string, CellValue>();
  /** Cells have been marked for calculation and do not show their answers yet. */
  let isUnshown = false;
  /** Somebody types in a cell: as in Excel nothing is calculated by itself until they have done so. */
  let isTyping = false;
  const untilTyped: Cell[] = [];
  let lastId = 0;

  const calculateAgain = (cells: readonly Cell[]): void => {
    if (cells.length === 0) return;
    if (isTyping) {
      untilTyped.push(...cells);
      return;
    }
    isUnshown = true;
    grid.markDirty(cells);
  };
  const ask = (invocation: Invocation): void =>
    outbox.put(question(invocation, (id) => grid.sheet(id)?.name ?? "", takesErrors));
  const end = (invocation: Invocation): void => {
    ledger.remove(invocation);
    if (!outbox.withdraw(invocation.id) && isCancelable(invocation.definition)) outbox.put(cancellation(invocation));
  };
  const following = createFollowing({ grid, ledger, calls, end, calculateAgain });

  const evaluate: FunctionEvaluator = ({ name, cell, arguments: values, places }) => {
    const definition = definitions.get(name.toUpperCase());
    if (!definition) return { error: "#NAME?" };
    const made = following.madeBy(cell);
    const given = values.map((value, index): Argument => ({ value, place: places[index] }));
    return lift(definition, given, (single) => {
      const read = readArguments(definition, single, takesErrors ? "passed" : "returned", blanks);
      return read.kind === "refused" ? read.error : evaluateOne(definition, cell, read, made);
    });
  };

  const evaluateOne = (
    definition: FunctionMetadata,
    cell: Cell,
    { values, places }: { readonly values: readonly PassedArgument[]; readonly places: readonly PlaceEntry[] },
    made: Set<string>,
  ): CellValue | Matrix<CellValue> => {
    const key = JSON.stringify([definition.id, values, definition.options?.requiresParameterAddresses ? places : null]);
    const isSecond = made.has(key);
    made.add(key);
    const known = following.known(cell, key);
    if (known && (isSecond || !mustBeAskedAgain(known))) {
      known.isFresh = false;
      return known.answer ?? WAITING;
    }
    const answer = previousAnswer(definition, known ? [known] : ledger.at(cellKey(cell))) ?? opened.get(cellKey(cell));
    opened.delete(cellKey(cell));
    if (known) end(known);
    lastId += 1;
    const asked = { isWaiting: true, isFresh: false, isStale: false };
    const invocation: Invocation = { id: lastId, definition, values, places, key, cell, answer, ...asked };
    ledger.add(invocation);
    ask(invocation);
    return answer ?? WAITING;
  };

  grid.registerFunctions(
    metadata.functions.map((definition) => toSignature(namespace, definition)),
    evaluate,
  );
  const leave = [
    grid.on("changed", ({ sheetId, area, change }) => {
      following.edited();
      if (change !== "RangeEdited") return;
      for (const invocation of ledger.all()) {
        const isEntered = invocation.cell.sheetId === sheetId && holds(area, invocation.cell);
        // A blank cell that becomes 0 changes no value that the function is passed.
        if (isEntered || (wantsPlaces(invocation) && touches(invocation.places, sheetId, area)))
          invocation.isStale = true;
      }
      if (volatileCalls) calculateAgain(grid.formulaCells(volatileCalls));
    }),
    grid.on("restructured", ({ sheetIds }) => following.moved(sheetIds)),
    grid.on("typing", (typing) => {
      ({ isTyping } = typing);
      if (!isTyping) calculateAgain(untilTyped.splice(0));
    }),
    grid.on("calculationEnded", () => {
      following.calculationEnded();
      if (grid.idle()) isUnshown = false;
    }),
  ];
  if (calls) calculateAgain(grid.formulaCells(calls));

  return {
    ready: () => {
      if (outbox.isOpen) {
        outbox.empty();
        ledger
          .all()
          .filter(({ definition, isWaiting }) => isStream(definition) || isWaiting)
          .forEach(ask);
      }
      outbox.open();
    },
    receive: (results) => {
      const answered: Cell[] = [];
      for (const result of results) {
        const invocation = ledger.byId(result.id);
        if (!invocation) continue;
        const answer = readAnswer(result);
        const isSame = JSON.stringify(answer) === JSON.stringify(invocation.answer);
        invocation.isWaiting = false;
        if (isSame) continue;
        invocation.answer = answer;
        invocation.isFresh = true;
        answered.push(invocation.cell);
      }
      calculateAgain(answered);
    },
    askAgain: () => {
      for (const invocation of ledger.all()) if (!isStream(invocation.definition)) invocation.isStale = true;
    },
    messageAt: (sheetId, row, column) => {
      for (const { answer } of ledger.at(cellKey({ sheetId, row, column }))) {
        const value = isMatrix<CellValue>(answer) ? answer[0]?.[0] : answer;
        if (typeof value === "object" && value.message !== undefined) return value.message;
      }
      return undefined;
    },
    idle: () =>
      outbox.isEmpty() &&
      !following.isUnsure() &&
      !(isUnshown && grid.calculationMode() === "Automatic") &&
      ledger.all().every(({ definition, isWaiting }) => !isWaiting || isStream(definition)),
    dispose: () => {
      outbox.dispose();
      following.dispose();
      leave.forEach((stop) => stop());
    },
  };
}

const isVolatile = (definition: FunctionMetadata): boolean =>
  definition.options?.volatile === true && !isStream(definition);

const mustBeAskedAgain = ({ definition, isWaiting, isFresh, isStale }: Invocation): boolean =>
  isStale || (isVolatile(definition) && !isWaiting && !isFresh);

/** A function keeps its last result on show while it is asked about new arguments; a stream starts anew. */
function previousAnswer(definition: FunctionMetadata, others: readonly Invocation[]): Invocation["answer"] {
  const [only, ...rest] = others.filter((other) => other.definition === definition);
  return isStream(definition) || rest.length > 0 ? undefined : only?.answer;
}

const wantsPlaces = ({ definition: { options } }: Invocation): boolean => options?.requiresParameterAddresses === true;

const touches = (places: readonly PlaceEntry[], sheetId: string, area: Area): boolean =>
  places.some((entry) => {
    if (entry === null) return false;
    if (!("sheetId" in entry)) return touches(entry, sheetId, area);
    return entry.sheetId === sheetId && intersection(entry.area, area) !== undefined;
  });

const holds = ({ row, column, rows, columns }: Area, cell: Cell): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
