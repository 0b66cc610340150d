import { extentOf } from "../../../chart/extentOf";
import type { Extent } from "../../../chart/linearScale";

/** Air on either side, as a share of what lies between. */
const AIR = 0.12;

/** One value alone has half of itself on either side. */
const ALONE = 0.5;

/** An axis on which all of these values can be seen, with air around them. */
export const axisOf = (values: readonly number[]): Extent => extentOf(values, AIR, ALONE) ?? { low: 0, high: 1 };
