import { loadCellSentences } from "../../src/language";

/** What cells say is there, as it is in a workbook soon after it was opened. */
beforeAll(() => Promise.all([loadCellSentences("da"), loadCellSentences("en")]));
