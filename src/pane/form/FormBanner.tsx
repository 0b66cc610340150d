import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusWarningForeground1 },
  content: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

interface FormBannerProps {
  readonly children: ReactNode;
}

/** What one should know of a form before going on: a colleague's change, or that it can only be read. */
export function FormBanner({ children }: FormBannerProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <WarningRegular className={styles.icon} aria-hidden />
      <Text as="span" size={200} className={styles.content}>
        {children}
      </Text>
    </div>
  );
}
