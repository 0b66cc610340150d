import { DEFAULT_OBJECTIVE, objectiveId, perspectiveId, type Objective } from "../../src/scorecard";
import { orderWrites } from "../../src/session/orderWrites";

const objective = (name: string, order: number): Objective => ({
  ...DEFAULT_OBJECTIVE,
  ...{ id: objectiveId(name), parent: perspectiveId("p"), name, aliases: [], weight: undefined, order },
});

test("siblings get their places from 1 on, and those that stand right already are not written", () => {
  const order = [objective("a", 1), objective("c", 7), objective("b", 2)];
  const written = orderWrites("objectives", order, new Map([[objectiveId("b"), 4]]));
  expect(written).toEqual([
    { kind: "change", table: "objectives", id: "c", revision: 0, name: "c", cells: { Order: 2 } },
    { kind: "change", table: "objectives", id: "b", revision: 4, name: "b", cells: { Order: 3 } },
  ]);
});

test("an order that is right already writes nothing", () => {
  expect(orderWrites("objectives", [objective("a", 1), objective("b", 2)], new Map())).toEqual([]);
});
