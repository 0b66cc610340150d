import { success } from "../../scorecard";
import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { fromNumbers } from "./fromNumbers";
import { NOT_NEGATIVE, SHARE } from "./fromSums";

/**
 * `BSC.BREAKEVENROAS(margin)`: the return on ad spend that just pays for the ads, 1 by margin.
 *
 * - Unit: times.
 * - Empty and errors: as `fromNumbers`; a margin off 0 to 1 is out of range, a margin of 0 divides by zero.
 *
 * Source: https://www.metrickittools.com/guides/break-even-roas-guide
 *
 * @example BSC.BREAKEVENROAS(0.4) // 2.5
 */
export const breakEvenRoas: PureFunction = fromNumbers({ margin: SHARE }, ({ margin }) => divided(1, margin));

/**
 * `BSC.BREAKEVENCPA(orderValue, margin)`: the most that an order may cost in ads, value · margin.
 *
 * - Unit: that of the order value.
 * - Empty and errors: as `fromNumbers`; a value below 0 or a margin off 0 to 1 is out of range.
 *
 * Source: https://mediabuyer.site/glossary/aov
 *
 * @example BSC.BREAKEVENCPA(500, 0.4) // 200
 */
export const breakEvenCpa: PureFunction = fromNumbers(
  { orderValue: NOT_NEGATIVE, margin: SHARE },
  ({ orderValue, margin }) => success(orderValue * margin),
);

/**
 * `BSC.BREAKEVENCPC(orderValue, margin, conversionRate)`: the most that a click may cost, value · margin · conversion
 * rate.
 *
 * - Unit: that of the order value.
 * - Empty and errors: as `fromNumbers`; a value below 0, or a margin or rate off 0 to 1, is out of range.
 *
 * Source: https://cutthroatmarketing.com/what-metrics-matter-the-most-when-running-a-google-ads-ppc-campaign/
 *
 * @example BSC.BREAKEVENCPC(1500, 0.15, 0.04) // 9
 */
export const breakEvenCpc: PureFunction = fromNumbers(
  { orderValue: NOT_NEGATIVE, margin: SHARE, conversionRate: SHARE },
  ({ orderValue, margin, conversionRate }) => success(orderValue * margin * conversionRate),
);

/**
 * `BSC.TARGETROAS(margin, wantedRoi)`: the return on ad spend that gives the wanted return, (1 + ROI) by margin.
 *
 * - Unit: times.
 * - Empty and errors: as `fromNumbers`; a margin off 0 to 1 or a return below -1 is out of range, a margin of 0 divides
 *   by zero.
 *
 * Source: http://kameir.com/marketing-roi/, solved for revenue by cost.
 *
 * @example BSC.TARGETROAS(0.4, 0.5) // 3.75
 */
export const targetRoas: PureFunction = fromNumbers(
  { margin: SHARE, wantedRoi: { least: -1 } },
  ({ margin, wantedRoi }) => divided(1 + wantedRoi, margin),
);
