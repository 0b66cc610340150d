import type { Language } from "../language";
import type { SessionState } from "../session";

/** The language of what cells say before a scorecard has said its own. */
export const FALLBACK_LANGUAGE: Language = "da";

/** The language in which cells speak. */
export const languageOf = (state: SessionState): Language =>
  state.kind === "ready" ? state.language : FALLBACK_LANGUAGE;
