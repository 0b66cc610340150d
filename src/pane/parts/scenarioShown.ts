/** Which of the kept scenarios the map shows, remembered by its id under this key; empty: the numbers of now. */
export const SCENARIO_SHOWN = "map scenario";
