export { fieldWord } from "./fieldWord";
export { LANGUAGES, languageOf, type Language } from "./language";
export { formatForInput, formatNumber, formatPercent, formatScore, formatTime } from "./numbers";
export { problemText } from "./problemText";
export { statusWord } from "./statusWord";
