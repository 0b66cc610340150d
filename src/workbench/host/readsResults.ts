import { ACTION, PATH, type Action, type ObjectPath } from "./wire";

/** Members that hold results of formulas, or hang on them. */
const RESULTS = /^(values?|valueTypes|text|type|hasSpill|\*|\$all)$/i;
const METHODS =
  /^(GetUsedRange|Find|GetSpilling|GetSpecialCells|CopyFrom|AutoFill|RemoveDuplicates|ReplaceAll|Re[Aa]pply|Apply|GetRangeEdge|GetExtended|GetImage)/;

/** Whether an action looks at what formulas have given, by itself or on the way to its object. */
export function readsResults({ ActionType, Name, QueryInfo }: Action, path?: ObjectPath): boolean {
  switch (ActionType) {
    case ACTION.query:
    case ACTION.recursiveQuery:
    case ACTION.queryAsJson: {
      const members = QueryInfo?.Select ?? [];
      return members.length === 0 || members.some((member) => RESULTS.test(member.split("/").at(-1) ?? ""));
    }
    case ACTION.method:
      return METHODS.test(Name);
    case ACTION.instantiate:
      return path?.ObjectPathType === PATH.method && METHODS.test(path.Name);
    default:
      return false;
  }
}
