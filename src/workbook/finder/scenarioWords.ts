import { plainText } from "../../scorecard";

const WORDS = "forecast|fcst|fc|prognose|estimat|estimate|est|forventet|expected|scenari[eo]|outlook";
const SCENARIO = new RegExp(`^(${WORDS})\\b`);
const ALONE = new RegExp(`^(${WORDS})( \\d+)?$`);

/** Whether a heading says that what stands there has not happened: it must not be taken for what has, nor be added to it. */
export const isScenario = (heading: string): boolean => SCENARIO.test(plainText(heading));

/** As `isScenario`, of a text that says nothing else. */
export const isScenarioAlone = (text: string): boolean => ALONE.test(plainText(text));
