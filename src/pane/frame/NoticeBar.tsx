import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { focusHeading } from "./focusHeading";
import type { Notice, NoticeAction } from "./notice";
import { usePaneLanguage } from "./paneLanguage";

const useStyles = makeStyles({
  floating: {
    position: "fixed",
    insetInline: tokens.spacingHorizontalS,
    insetBlockEnd: tokens.spacingVerticalS,
    zIndex: 2,
    pointerEvents: "none",
  },
  /** So that the end of the page can be brought out from under it. */
  room: { height: "80px" },
  bar: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: "auto",
  },
  raised: { boxShadow: tokens.shadow16 },
  said: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, flexGrow: 1, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  hint: { display: "block", marginBlockStart: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  success: { color: tokens.colorStatusSuccessForeground3 },
  failure: { color: tokens.colorStatusDangerForeground3 },
});

const NOTICE = { "data-notice": true };

/** The keyboard is on a button of a notice: who is there would be thrown out of the pane with it. */
export const isNoticeFocused = (): boolean => document.activeElement?.closest("[data-notice]") != null;

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly placement: "floating" | "inline";
  readonly onDismiss: () => void;
}

/** The two live regions stand all the time, because screen readers only hear what changes inside one. */
export function NoticeBar({ notice, placement, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const Icon = notice?.tone === "failure" ? ErrorCircleFilled : CheckmarkCircleFilled;
  const bar = notice && (
    <div {...NOTICE} className={mergeClasses(styles.bar, placement === "floating" && styles.raised)}>
      <Icon className={mergeClasses(styles.icon, styles[notice.tone])} aria-hidden />
      {/* The same words again are new, but the keyboard may be on the button beside them. */}
      <div className={styles.said}>
        <Text key={notice.number} size={200} className={styles.text}>
          {notice.text}
          {notice.hint !== undefined && <span className={styles.hint}>{notice.hint}</span>}
        </Text>
        {notice.action && <ActButton action={notice.action} onDone={onDismiss} />}
      </div>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={words.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
  const isFloating = placement === "floating";
  return (
    <div className={mergeClasses(isFloating && notice && styles.room)}>
      <div className={mergeClasses(isFloating && styles.floating)}>
        <div role="status">{notice?.tone === "success" && bar}</div>
        <div role="alert">{notice?.tone === "failure" && bar}</div>
      </div>
    </div>
  );
}

interface ActButtonProps {
  readonly action: NoticeAction;
  readonly onDone: () => void;
}

/** The button goes with its notice, so the focus goes to the heading. */
function ActButton({ action, onDone }: ActButtonProps) {
  const act = (): void => {
    focusHeading();
    onDone();
    action.run().catch(reportError);
  };
  return (
    <div>
      <Button size="small" onClick={act}>
        {action.label}
      </Button>
    </div>
  );
}
