export { errorName } from "./errorName";
export { fieldWord } from "./fieldWord";
export { LANGUAGES, languageOf, type Language } from "./language";
export { formatForInput, formatNumber, formatPercent, formatScore, formatValue } from "./numbers";
export type { PaneWords } from "./pane/en";
export { paneWords } from "./paneWords";
export { parseNumber } from "./parseNumber";
export { problemText } from "./problemText";
export { statusWord } from "./statusWord";
