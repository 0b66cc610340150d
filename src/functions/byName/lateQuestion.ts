import { nodeQuestion, type NodeFunction, type Question } from "./nodeFunction";

/**
 * A question whose answer is code that is loaded when a cell first asks. Until it is there the cell keeps what it shows; when it
 * cannot be loaded, the next question tries again.
 *
 * @param loaded - called when there are answers from now on
 * @param report - told why the code could not be loaded
 */
export function lateQuestion(
  load: () => Promise<NodeFunction>,
  loaded: () => void,
  report = (error: unknown): void => reportError(error),
): Question {
  let question: Question | undefined;
  let isLoading = false;
  return (state, given) => {
    if (question === undefined && !isLoading) {
      isLoading = true;
      void load()
        .then((run) => {
          question = nodeQuestion(run);
          loaded();
        })
        .catch(report)
        .finally(() => (isLoading = false));
    }
    return question?.(state, given);
  };
}
