/** How long an axis of values is and where its lines are. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
}

interface Said {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
}

const STEPS = [1, 2, 5, 10] as const;
/** Excel begins at zero unless the numbers differ by less than a sixth of the largest. */
const FLAT = 1 / 6;
const AIR = 0.05;

/**
 * The limits that Excel chooses for numbers, and those that are said.
 *
 * Source: Microsoft, "How Chart Axis Limits Are Calculated" (support article 214075). The unit is not told there: it is the smallest
 * of 1, 2 and 5 times a power of ten with at most as many lines as have room.
 *
 * @param numbers - what the axis measures; none gives an axis from 0 to 1
 * @param lines - how many lines have room
 */
export function axisScale(numbers: readonly number[], said: Said, lines: number): AxisScale {
  const low = numbers.length === 0 ? 0 : Math.min(...numbers);
  const high = numbers.length === 0 ? 0 : Math.max(...numbers);
  const [from, to] = limits(low, high);
  const span = (said.maximum ?? to) - (said.minimum ?? from);
  const unit = said.majorUnit ?? unitFor(span > 0 ? span : 1, Math.max(2, lines));
  const min = said.minimum ?? round(Math.floor(from / unit + TINY) * unit);
  const max = said.maximum ?? round(Math.ceil(to / unit - TINY) * unit);
  return { min, max: max > min ? max : round(min + unit), unit };
}

/** A line that is reached but for the last digit is reached. */
const TINY = 1e-9;

function limits(low: number, high: number): readonly [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  if (low >= 0) {
    const spread = high - low;
    const isFlat = spread > 0 && spread / high < FLAT;
    return [isFlat ? low - spread / 2 : 0, high + AIR * (isFlat ? spread : high)];
  }
  if (high <= 0) {
    const [from, to] = limits(-high, -low);
    return [-to, from === 0 ? 0 : -from];
  }
  const air = AIR * (high - low);
  return [low - air, high + air];
}

function unitFor(span: number, lines: number): number {
  const power = 10 ** Math.floor(Math.log10(span / lines));
  const step = STEPS.find((each) => span / (each * power) <= lines) ?? 10;
  return round(step * power);
}

/** Without what binary fractions add. */
const round = (value: number): number => Number(value.toPrecision(12));
