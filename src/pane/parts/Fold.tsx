import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  title: { minWidth: 0 },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  content: { paddingBlockEnd: tokens.spacingVerticalM },
});

interface FoldProps {
  readonly title: string;
  /** What it says in few words, while it is closed. */
  readonly summary: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Of its heading. @defaultvalue 2 */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** What is only in the way until it is needed, under a heading that opens it. */
export function Fold({ title, summary, isOpen, onToggle, level = 2, children }: FoldProps) {
  const styles = useStyles();
  const contentId = useId();
  const Icon = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles.section} aria-label={title}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={onToggle}
        >
          <Icon className={styles.icon} aria-hidden />
          <span className={styles.title}>
            {title}
            {!isOpen && summary !== "" && <span className={styles.summary}>{summary}</span>}
          </span>
        </button>
      </Heading>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
