import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { PaneContent } from "./PaneContent";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { NavigationProvider } from "./frame/navigation";
import { NoticesProvider } from "./frame/Notices";
import { PaneLanguageProvider } from "./frame/paneLanguage";
import { SessionProvider } from "./frame/session";
import { useTheme } from "./frame/useTheme";
import type { PaneOptions } from "./renderPane";

const useStyles = makeStyles({
  pane: {
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
  },
});

const unknown = (): undefined => undefined;

/** Everything the parts of the pane can rely on: theme, language, session, messages and where we are. */
export function Pane({ session, language, officeTheme = unknown, onReady }: Omit<PaneOptions, "root">) {
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
