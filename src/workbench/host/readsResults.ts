import { ACTION, type Action } from "./wire";

/** Members that hold results of formulas, or hang on them. */
const RESULTS = /^(values?|valueTypes|text|type|hasSpill|\*|\$all)$/i;
const METHODS = /^(GetUsedRange|Find|GetSpilling)/;

/** Whether an action looks at what formulas have given. */
export function readsResults({ ActionType, Name, QueryInfo }: Action): boolean {
  switch (ActionType) {
    case ACTION.query:
    case ACTION.recursiveQuery:
    case ACTION.queryAsJson: {
      const members = QueryInfo?.Select ?? [];
      return members.length === 0 || members.some((member) => RESULTS.test(member.split("/").at(-1) ?? ""));
    }
    case ACTION.method:
      return METHODS.test(Name);
    default:
      return false;
  }
}
