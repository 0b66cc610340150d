/** One driver, and how far it may swing. */
export interface Swing {
  readonly name: string;
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

export interface TornadoBar {
  readonly name: string;
  /** The outcome with the driver at its low and at its high end, the others where they are. */
  readonly low: number;
  readonly high: number;
}

/**
 * What each driver does to an outcome by itself, the one that moves it most first; where two move it alike, in their order. It says nothing
 * of how likely the swings are.
 *
 * @param outcome - of all drivers, in their order
 */
export function tornado(
  swings: readonly Swing[],
  outcome: (values: readonly number[]) => number,
): readonly TornadoBar[] {
  const base = swings.map((swing) => swing.base);
  const withOne = (place: number, value: number): number =>
    outcome(base.map((each, other) => (other === place ? value : each)));
  const bars = swings.map(({ name, low, high }, place) => ({
    name,
    low: withOne(place, low),
    high: withOne(place, high),
  }));
  const width = ({ low, high }: TornadoBar): number => Number(Math.abs(high - low).toPrecision(12));
  return bars.sort((one, other) => width(other) - width(one));
}
