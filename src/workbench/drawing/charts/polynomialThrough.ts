interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Least squares: the polynomial of an order that is nearest to points, by the normal equations of centred and scaled x.
 *
 * @returns coefficients from the constant on; undefined when fewer than order + 1 of the points stand apart
 */
export function polynomialThrough(points: readonly Point[], order: number): readonly number[] | undefined {
  if (new Set(points.map(({ x }) => x)).size <= order) return undefined;
  const xs = points.map(({ x }) => x);
  const centre = (Math.max(...xs) + Math.min(...xs)) / 2;
  const reach = (Math.max(...xs) - Math.min(...xs)) / 2 || 1;
  const powers = points.map(({ x }) =>
    Array.from({ length: order + 1 }, (_, power) => ((x - centre) / reach) ** power),
  );
  const size = order + 1;
  const rows = Array.from({ length: size }, (_, row) => [
    ...Array.from({ length: size }, (_, column) => sum(powers.map((each) => at(each, row) * at(each, column)))),
    sum(points.map(({ y }, index) => y * at(powers[index] ?? [], row))),
  ]);
  const scaled = solve(rows);
  return scaled && inX(scaled, centre, reach);
}

/** The same without a constant, from the coefficient of x on. */
export function withoutConstant(points: readonly Point[], order: number): readonly number[] | undefined {
  const reach = Math.max(...points.map(({ x }) => Math.abs(x))) || 1;
  const powers = points.map(({ x }) => Array.from({ length: order }, (_, power) => (x / reach) ** (power + 1)));
  const scaled = solve(
    Array.from({ length: order }, (_, row) => [
      ...Array.from({ length: order }, (_, column) => sum(powers.map((each) => at(each, row) * at(each, column)))),
      sum(points.map(({ y }, index) => y * at(powers[index] ?? [], row))),
    ]),
  );
  return scaled?.map((each, power) => each / reach ** (power + 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const at = (list: readonly number[], index: number): number => list[index] ?? 0;

/** By elimination with the largest pivot; each row ends with its right side. */
function solve(rows: number[][]): readonly number[] | undefined {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(at(rows[row] ?? [], column)) > Math.abs(at(rows[pivot] ?? [], column))) pivot = row;
    const [top, under] = [rows[pivot] ?? [], rows[column] ?? []];
    [rows[column], rows[pivot]] = [top, under];
    const head = at(top, column);
    if (head === 0) return undefined;
    for (const [row, each] of rows.entries()) {
      if (row === column) continue;
      const factor = at(each, column) / head;
      rows[row] = each.map((value, index) => value - factor * at(top, index));
    }
  }
  return rows.map((row, index) => at(row, size) / at(row, index));
}

/** The polynomial of (x - centre) / reach as one of x. */
function inX(scaled: readonly number[], centre: number, reach: number): readonly number[] {
  let result: readonly number[] = [];
  for (const coefficient of [...scaled].reverse()) {
    // result * (x - centre) / reach + coefficient
    const shifted = [0, ...result.map((each) => each / reach)];
    const lowered = [...result.map((each) => (-each * centre) / reach), 0];
    result = shifted.map((each, index) => each + at(lowered, index) + (index === 0 ? coefficient : 0));
  }
  return result.slice(0, scaled.length);
}
