import type { BlankCells, Session } from "../session";

/** How long a cell waits before it says that Excel has not answered. */
const PATIENCE = 1000;
/** After what Excel refused all is asked again, ever less often. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300_000;

type Blanks = ReadonlyMap<string, BlankCells>;

export interface BlankAsker {
  /** Which cells of the places are empty; `undefined` when Excel does not say so in time. */
  ask(places: readonly string[]): Promise<Blanks | undefined>;
}

/**
 * Asks Excel which cells are empty, once for all the cells that wait. When it has not answered in time, all functions are calculated
 * again as soon as it does.
 */
export function createBlankAsker({
  blankCells,
  calculateAgain,
}: Pick<Session, "blankCells" | "calculateAgain">): BlankAsker {
  let waiting: { readonly places: Set<string>; readonly blanks: Promise<Blanks | undefined> } | undefined;
  let pause = FIRST_PAUSE;
  let isHealing = false;

  const heal = (): void => {
    if (isHealing) return;
    isHealing = true;
    setTimeout(() => {
      isHealing = false;
      void again();
    }, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  const again = async (): Promise<void> => {
    const done = await calculateAgain();
    if (!done.ok) heal();
  };

  const read = async (places: ReadonlySet<string>): Promise<Blanks | undefined> => {
    // Those of the same calculation come along.
    await new Promise((resolve) => setTimeout(resolve));
    waiting = undefined;
    let isLate = false;
    const answer = blankCells([...places]).then((found) => {
      if (!found.ok) heal();
      else if (isLate) void again();
      else pause = FIRST_PAUSE;
      return found.ok ? found.value : undefined;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve(undefined);
      }, PATIENCE);
    });
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  };

  return {
    ask: (wanted) => {
      if (waiting === undefined) {
        const places = new Set<string>();
        waiting = { places, blanks: read(places) };
      }
      for (const place of wanted) waiting.places.add(place);
      return waiting.blanks;
    },
  };
}
