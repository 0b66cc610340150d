import { nodeResolver, type NodeFunction, type Resolver } from "./nodeFunction";

/**
 * Answers with code that is loaded when a cell first asks. Until it is there the cell keeps what it shows; when it cannot be
 * loaded, the next time that a cell asks tries again.
 *
 * @param loaded - called when there are answers from now on
 * @param report - told why the code could not be loaded
 */
export function lazyAnswer(
  load: () => Promise<NodeFunction>,
  loaded: () => void,
  report = (error: unknown): void => reportError(error),
): Resolver {
  let resolve: Resolver | undefined;
  let isLoading = false;
  return (state, given) => {
    if (resolve === undefined && !isLoading) {
      isLoading = true;
      void load()
        .then((run) => {
          resolve = nodeResolver(run);
          loaded();
        })
        .catch(report)
        .finally(() => (isLoading = false));
    }
    return resolve?.(state, given);
  };
}
