import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Language } from "../language";
import type { Session } from "../session";
import { PaneContent } from "./PaneContent";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { NavigationProvider } from "./frame/navigation";
import { NoticesProvider } from "./frame/Notices";
import { PaneLanguageProvider } from "./frame/paneLanguage";
import { SessionProvider } from "./frame/session";
import type { OfficeTheme } from "./frame/isDark";
import { useTheme } from "./frame/useTheme";

const useStyles = makeStyles({
  pane: {
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
  },
});

export interface PaneProps {
  readonly session: Session;
  /** What Office speaks; a language that the person has chosen in the pane goes before it. */
  readonly language: Language;
  /** Of Office, where it says; asked again whenever it may be another. */
  readonly officeTheme?: () => OfficeTheme | undefined;
  /** Called once, when the pane can be used. */
  readonly onReady?: () => void;
}

const unknown = (): undefined => undefined;

/** Everything the parts of the pane can rely on: theme, language, session, messages and where we are. */
export function Pane({ session, language, officeTheme = unknown, onReady }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(officeTheme);
  useEffect(() => onReady?.(), [onReady]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneLanguageProvider officeLanguage={language}>
        <ErrorBoundary>
          <SessionProvider session={session}>
            <NavigationProvider>
              <NoticesProvider>
                <PaneContent />
              </NoticesProvider>
            </NavigationProvider>
          </SessionProvider>
        </ErrorBoundary>
      </PaneLanguageProvider>
    </FluentProvider>
  );
}
