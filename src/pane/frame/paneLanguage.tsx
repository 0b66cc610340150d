import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { loadPaneTexts, paneWords, type Language, type PaneWords } from "../../language";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";

export interface PaneLanguage {
  readonly language: Language;
  readonly words: PaneWords;
  /** Fails when its texts cannot be loaded; then nothing has changed. */
  chooseLanguage(language: Language): Promise<void>;
}

const Context = createContext<PaneLanguage | undefined>(undefined);

/** The language that the pane begins in. */
const firstLanguage = (officeLanguage: Language): Language => rememberedLanguage() ?? officeLanguage;

/** Loads what the pane says first. */
export const loadFirstTexts = (officeLanguage: Language): Promise<void> => loadPaneTexts(firstLanguage(officeLanguage));

interface PaneLanguageProviderProps {
  readonly officeLanguage: Language;
  readonly children: ReactNode;
}

export function PaneLanguageProvider({ officeLanguage, children }: PaneLanguageProviderProps) {
  const [language, setLanguage] = useState(() => firstLanguage(officeLanguage));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    (): PaneLanguage => ({
      language,
      words: paneWords(language),
      chooseLanguage: async (chosen) => {
        await loadPaneTexts(chosen);
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePaneLanguage(): PaneLanguage {
  const value = useContext(Context);
  if (value === undefined) throw new Error("usePaneLanguage needs a PaneLanguageProvider above it.");
  return value;
}
