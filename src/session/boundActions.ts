import type { Problem, Result } from "../scorecard";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** What a person does: what every action works with comes first, then what it is given. */
type Action = (context: SessionContext, ...given: never[]) => Outcome<unknown>;

/** The actions of a module as the pane calls them. */
export type BoundActions<Actions> = {
  readonly [Name in keyof Actions]: Actions[Name] extends (
    context: SessionContext,
    ...given: infer Given
  ) => Promise<Result<infer Value, Problem>>
    ? (...given: Given) => Outcome<Value>
    : never;
};

/** The actions of a module that is loaded when the first of them is called. */
export function bindActions<Name extends string, Actions extends Readonly<Record<Name, Action>>>(
  context: SessionContext,
  load: () => Promise<Actions>,
  names: readonly Name[],
): Pick<BoundActions<Actions>, Name> {
  const bind =
    (name: Name) =>
    async (...given: never[]): Outcome<unknown> => {
      const begun = context.store.getState();
      return (await load())[name]({ ...context, begun }, ...given);
    };
  return Object.fromEntries(names.map((name) => [name, bind(name)])) as Pick<BoundActions<Actions>, Name>;
}
