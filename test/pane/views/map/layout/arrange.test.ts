import fc from "fast-check";
import { arrange, crossings, type Ends, type Lanes } from "../../../../../src/pane/views/map/layout/arrange";
import { columnsIn, rowsOf } from "../../../../../src/pane/views/map/layout/rowsOf";
import { objectiveId } from "../../../../../src/scorecard";

const ids = (...names: readonly string[]) => names.map(objectiveId);
const link = (from: string, to: string): Ends => ({ from: objectiveId(from), to: objectiveId(to) });

test("links that cross are untangled by changing places within a lane", () => {
  const lanes = [ids("a", "b"), ids("c", "d")];
  const links = [link("c", "b"), link("d", "a")];
  expect(crossings(lanes, links, 2)).toBe(1);
  const arranged = arrange(lanes, links, 2);
  expect(crossings(arranged, links, 2)).toBe(0);
  expect(arranged.map((lane) => [...lane].sort())).toEqual(lanes);
});

test("a map that is as good stays in the order of the scorecard", () => {
  const lanes = [ids("a", "b", "c"), ids("d", "e", "f")];
  expect(arrange(lanes, [link("d", "a"), link("e", "b")], 3)).toEqual(lanes);
  expect(arrange(lanes, [], 3)).toEqual(lanes);
});

test("lines that share an end do not cross", () => {
  expect(crossings([ids("a", "b"), ids("c", "d")], [link("c", "a"), link("c", "b"), link("d", "b")], 2)).toBe(0);
});

describe("for any map", () => {
  const anyMap = fc
    .tuple(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 6 }))
    .chain(([sizes, columns]) => {
      const lanes: Lanes = sizes.map((size, lane) =>
        Array.from({ length: size }, (_, at) => objectiveId(`${lane}.${at}`)),
      );
      const all = lanes.flat();
      const links =
        all.length < 2
          ? fc.constant<readonly Ends[]>([])
          : fc.array(
              fc
                .tuple(fc.constantFrom(...all), fc.constantFrom(...all))
                .filter(([from, to]) => from !== to)
                .map(([from, to]) => ({ from, to })),
              { maxLength: 14 },
            );
      return fc.record({ lanes: fc.constant(lanes), columns: fc.constant(columns), links });
    });

  test("arranging never adds a crossing, and every objective stays in its lane", () => {
    fc.assert(
      fc.property(anyMap, ({ lanes, columns, links }) => {
        const arranged = arrange(lanes, links, columns);
        expect(crossings(arranged, links, columns)).toBeLessThanOrEqual(crossings(lanes, links, columns));
        expect(arranged.map((lane) => [...lane].sort())).toEqual(lanes.map((lane) => [...lane].sort()));
      }),
    );
  });

  test("rows hold every box once, in order, none is longer than the pane is wide, and lengths differ by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 6 }), (count, columns) => {
        const lane = Array.from({ length: count }, (_, index) => index);
        const rows = rowsOf(lane, columns);
        expect(rows.flat()).toEqual(lane);
        expect(rows).toHaveLength(Math.ceil(count / columns));
        const lengths = rows.map(({ length }) => length);
        if (lengths.length > 0) {
          expect(Math.max(...lengths)).toBeLessThanOrEqual(columns);
          expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test.each([
  [120, 1],
  [0, 1],
  [288, 2],
  [418, 3],
  [700, 5],
])("a map %i pixels wide has %i boxes side by side", (width, columns) => {
  expect(columnsIn(width)).toBe(columns);
});
