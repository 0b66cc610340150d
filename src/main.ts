import { associateFunctions } from "./functions";
import { STATUS_WORDS } from "./language";
import { createSession } from "./session";

const session = createSession(STATUS_WORDS);
associateFunctions(session);

// It is on its way while Office.js gets ready.
const pane = import(/* webpackChunkName: "pane" */ "./pane").then(({ preparePane }) => preparePane());

void Office.onReady().then(async () => {
  // Excel greys the button out until it hears that it is done, well or not.
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) =>
    session.refresh().finally(() => event.completed()),
  );
  Office.actions.associate("dashboard", (event: Office.AddinCommands.Event) =>
    showDashboard().finally(() => event.completed()),
  );
  const opened = session.open();
  const { begin } = await pane;
  const { displayLanguage } = Office.context;
  await begin({ session, opened, displayLanguage, officeTheme: () => Office.context.officeTheme });
});

/** The sheet, where there is one, and beside it the page that makes it. */
async function showDashboard(): Promise<void> {
  const { askFor } = await pane;
  askFor({ kind: "dashboard" });
  await session.showDashboard();
  // Excel does not do it for every add-in; the sheet is in front by now.
  await Office.addin.showAsTaskpane();
}
