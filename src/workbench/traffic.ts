import type { BatchRequest } from "./host/wire";

/** What a request is about. */
export type Traffic =
  | { readonly kind: "functions"; readonly results: number }
  | { readonly kind: "cleanUp" }
  | { readonly kind: "sync"; readonly isNewRun: boolean; readonly writes: boolean };

const NEW_OBJECT_PATH = 2;
/** A context counts its paths and actions from 1: the workbook is path 1, and finding it is action 2. */
const FIRST_ACTION = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const UPDATE = 9;
const METHOD_PATH = 3;
/** Methods that change nothing in the workbook; the client calls everything else through object paths. */
const READING = /^(_|Get|Select|Activate|Calculate)/;

export function trafficOf({ Actions, ObjectPaths }: BatchRequest): Traffic {
  const paths = Object.values(ObjectPaths);
  const service = paths.some(
    ({ ObjectPathType, Name }) => ObjectPathType === NEW_OBJECT_PATH && Name.endsWith(".CustomFunctions"),
  );
  if (service) return { kind: "functions", results: countResults(Actions) };
  if (Actions.every(({ Name }) => Name.startsWith("_RemoveReference") || Name === "")) {
    if (Actions.some(({ Name }) => Name.startsWith("_RemoveReference"))) return { kind: "cleanUp" };
  }
  return {
    kind: "sync",
    isNewRun: Actions.some(({ Id }) => Id <= FIRST_ACTION),
    writes:
      Actions.some(
        ({ ActionType, Name }) =>
          ActionType === SET_PROPERTY || ActionType === UPDATE || (ActionType === METHOD && !READING.test(Name)),
      ) || paths.some(({ ObjectPathType, Name }) => ObjectPathType === METHOD_PATH && !READING.test(Name)),
  };
}

const countResults = (actions: BatchRequest["Actions"]): number =>
  actions.reduce((sum, { Name, ArgumentInfo }) => {
    const results = /^SetInvocation/.test(Name) ? ArgumentInfo?.Arguments?.[0] : undefined;
    return sum + (Array.isArray(results) ? results.length : 0);
  }, 0);
