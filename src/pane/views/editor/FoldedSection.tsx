import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { Part } from "./form/editorForm";
import { Lock } from "./Lock";
import type { Editor } from "./useEditor";

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

interface FoldedSectionProps {
  readonly editor: Editor;
  readonly title: string;
  /** What it says in few words, while it is closed. */
  readonly summary: string;
  /** What stands in it: an error or a conflict there keeps it open. */
  readonly parts: readonly Part[];
  /** Whether it is open before the person has opened or closed it. */
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A part of the form that is only in the way until it is needed. */
export function FoldedSection({ editor, title, summary, parts, startsOpen, children }: FoldedSectionProps) {
  const styles = useStyles();
  const contentId = useId();
  // What it holds later opens it by then; what is typed in it must not close it.
  const [initial] = useState(startsOpen);
  const [chosen, setChosen] = useState<boolean>();
  const mustShow = parts.some((part) => editor.errors[part] !== undefined || editor.conflicts.includes(part));
  const isOpen = mustShow || (chosen ?? initial);
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => setChosen(!isOpen)}
        >
          {isOpen ? (
            <ChevronDownRegular className={styles.icon} aria-hidden />
          ) : (
            <ChevronRightRegular className={styles.icon} aria-hidden />
          )}
          <span className={styles.title}>
            {title}
            {!isOpen && summary !== "" && <span className={styles.summary}>{summary}</span>}
          </span>
        </button>
      </h2>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          <Lock>{children}</Lock>
        </div>
      )}
    </section>
  );
}
