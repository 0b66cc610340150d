import { languageOf } from "../language";
import type { Outcome, Session } from "../session";
import { askFor } from "./frame/askedFor";
import type { OfficeTheme } from "./frame/isDark";
import { likelyLocale } from "./frame/likelyLocale";
import { loadViewsAtRest } from "./frame/loadedLater";
import { loadFirstTexts } from "./frame/paneLanguage";
import { keepAlive } from "./keepAlive";
import { renderPane } from "./renderPane";

interface Beginning {
  readonly session: Session;
  /** The first reading. */
  readonly opened: Outcome;
  /** Of Office. */
  readonly displayLanguage: string;
  readonly officeTheme: () => OfficeTheme | undefined;
}

export interface PreparedPane {
  readonly askFor: typeof askFor;
  /** Shows the pane, when Office is ready. */
  begin(beginning: Beginning): Promise<void>;
}

/** While Office gets ready, what the pane is likely to say first is on its way. */
export function preparePane(): PreparedPane {
  // Where that fails it is asked for again, and reported, when Office has said what it speaks.
  loadFirstTexts(languageOf(likelyLocale(window.location.href, navigator.language))).catch(() => undefined);
  return { askFor, begin };
}

async function begin({ session, opened, displayLanguage, officeTheme }: Beginning): Promise<void> {
  keepAlive(session, opened);
  const root = document.getElementById("pane");
  if (root === null) return;
  const language = languageOf(displayLanguage);
  await loadFirstTexts(language);
  renderPane({
    root,
    session,
    language,
    officeTheme,
    onReady: () => {
      performance.mark("pane-shown");
      void loadViewsAtRest();
    },
  });
}
