import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { paneWords, type Language, type PaneWords } from "../../language";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";

export interface PaneLanguage {
  readonly language: Language;
  readonly words: PaneWords;
  chooseLanguage(language: Language): void;
}

const Context = createContext<PaneLanguage | undefined>(undefined);

interface PaneLanguageProviderProps {
  readonly officeLanguage: Language;
  readonly children: ReactNode;
}

export function PaneLanguageProvider({ officeLanguage, children }: PaneLanguageProviderProps) {
  const [language, setLanguage] = useState(() => rememberedLanguage() ?? officeLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    (): PaneLanguage => ({
      language,
      words: paneWords(language),
      chooseLanguage: (chosen) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <Context value={value}>{children}</Context>;
}

export function usePaneLanguage(): PaneLanguage {
  const value = useContext(Context);
  if (value === undefined) throw new Error("usePaneLanguage needs a PaneLanguageProvider above it.");
  return value;
}
