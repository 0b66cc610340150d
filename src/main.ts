import { associateFunctions } from "./functions";
import { languageOf, STATUS_WORDS } from "./language";
import { createSession } from "./session";

const session = createSession(STATUS_WORDS);
associateFunctions(session);

// It is on its way while Office.js gets ready.
const pane = import(/* webpackChunkName: "pane" */ "./pane");

void Office.onReady().then(async () => {
  Office.actions.associate("refresh", async (event: Office.AddinCommands.Event) => {
    await session.refresh();
    event.completed();
  });
  void session.open();
  const root = document.getElementById("pane");
  if (root === null) return;
  const { renderPane, loadViewsAtRest } = await pane;
  renderPane({
    root,
    session,
    language: languageOf(Office.context.displayLanguage),
    onReady: () => {
      performance.mark("pane-shown");
      void loadViewsAtRest();
    },
  });
});
