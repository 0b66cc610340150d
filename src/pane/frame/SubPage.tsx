import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { usePaneLanguage } from "./paneLanguage";
import { TITLE } from "./commonStyles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingInlineEnd: "36px",
  },
  heading: TITLE,
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
});

interface SubPageProps {
  readonly heading: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page that one comes back from. Its heading takes the focus, so that a screen reader says where one is. */
export function SubPage({ heading, onBack, children }: SubPageProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  // Before the effects of the page around it, so that one who comes back finds the focus where it was.
  useLayoutEffect(() => {
    document.documentElement.scrollTop = 0;
    title.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.back}
          title={words.back}
          onClick={onBack}
        />
        <h1 ref={title} tabIndex={0} className={styles.heading}>
          {heading}
        </h1>
      </div>
      <div className={styles.content}>{children}</div>
    </>
  );
}
