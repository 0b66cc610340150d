import { plainText } from "../../scorecard";

const SCENARIO = /^(forecast|fcst|fc|prognose|estimat|estimate|est|forventet|expected|scenari[eo]|outlook)\b/;

/** Whether a heading says that what stands there has not happened: it must not be taken for what has, nor be added to it. */
export const isScenario = (heading: string): boolean => SCENARIO.test(plainText(heading));
