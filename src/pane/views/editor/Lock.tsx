import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useReady } from "../../frame/session";
import { useFormStyles } from "./useFormStyles";

interface LockProps {
  readonly children: ReactNode;
}

/** Fields that can only be read while the scorecard can. */
export function Lock({ children }: LockProps) {
  const styles = useFormStyles();
  const { readOnly } = useReady();
  return (
    <fieldset role="none" className={mergeClasses(styles.fieldset, styles.stack)} disabled={readOnly}>
      {children}
    </fieldset>
  );
}
