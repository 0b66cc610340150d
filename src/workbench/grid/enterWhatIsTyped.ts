import type { Univer } from "@univerjs/core";
import { IShortcutService, KeyCode, type IShortcutItem } from "./interface";

/** The shortcuts of the list of functions that opens below a formula while it is typed. */
const OF_LIST = "sheet.formula-embedding-editor.search_function.";

/**
 * While a formula is typed, the library's list of functions takes Enter for a choice; and on a slow machine it is still there when the
 * formula has been typed to its end, so that nothing is entered. In Excel Tab chooses, and Enter enters what is there.
 */
export function enterWhatIsTyped(univer: Univer): void {
  const shortcuts = univer.__getInjector().get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut: IShortcutItem) =>
    register(
      shortcut.id.startsWith(OF_LIST) && shortcut.binding === KeyCode.ENTER
        ? { ...shortcut, preconditions: () => false }
        : shortcut,
    );
}
