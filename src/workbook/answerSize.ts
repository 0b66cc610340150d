/** Contents of cells in one answer, some 20 characters each: 4 of the 5 MB that Excel on the web sends at once. */
const MOST_CONTENTS = 200_000;
/** With fewer than these a text in each cell is longer than Excel lets it be. */
const LEAST_CONTENTS = 5_000;

/** How many contents of cells may be asked for in one sync; a refused answer halves it for all that follow. */
export interface AnswerSize {
  most(): number;
  /** @returns whether asking for less may help */
  tooLarge(code: string): boolean;
}

export function createAnswerSize(): AnswerSize {
  let most = MOST_CONTENTS;
  return {
    most: () => most,
    tooLarge(code) {
      if (code !== "ResponsePayloadSizeLimitExceeded" || most <= LEAST_CONTENTS) return false;
      most /= 2;
      return true;
    },
  };
}
