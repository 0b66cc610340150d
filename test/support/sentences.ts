import { loadPaneTexts } from "../../src/language";

/** What cells and the pane say is there, as it is in a workbook soon after it was opened. */
beforeAll(() => Promise.all([loadPaneTexts("da"), loadPaneTexts("en")]));
