import { useId, type ReactNode } from "react";
import { useDetailStyles } from "../views/detail/useDetailStyles";

interface SectionProps {
  readonly heading: string;
  /** Stands beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a detail, with its heading. */
export function Section({ heading, action, children }: SectionProps) {
  const styles = useDetailStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
