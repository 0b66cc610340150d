/** What is worked out of counts and of values alone, for the few cells that ask for it. */
export { ewma } from "./byArgument/ewma";
export { countInterval, rateInterval } from "./byArgument/intervals";
export { rateDifference, shrunkRates } from "./byArgument/rates";
