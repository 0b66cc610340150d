import type { ReactNode } from "react";
import { FormNotice } from "../../form/FormNotice";
import { useGuideStyles } from "./useGuideStyles";

interface FooterProps {
  readonly children: ReactNode;
}

/** What goes on from here, always in sight, with what was said last above it. */
export function Footer({ children }: FooterProps) {
  const styles = useGuideStyles();
  return (
    <div className={styles.footer}>
      <FormNotice />
      <div className={styles.row}>{children}</div>
    </div>
  );
}
