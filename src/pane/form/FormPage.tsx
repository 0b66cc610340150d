import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { FOOTER, ROW } from "../frame/commonStyles";
import { focusHeading } from "../frame/focusHeading";
import { useNavigation } from "../frame/navigation";
import { usePaneLanguage } from "../frame/paneLanguage";
import { SubPage } from "../frame/SubPage";
import { FormNotice } from "./FormNotice";
import { LeaveQuestion } from "./LeaveQuestion";
import { useFormFocus } from "./useFormFocus";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  roomy: { gap: tokens.spacingVerticalXL },
  footer: FOOTER,
  buttons: ROW,
});

interface FormPageProps {
  readonly heading: string;
  /** What decides; saving waits while it is at work. */
  readonly draft: {
    readonly refusals: number;
    readonly saving: boolean;
    readonly isUnsaved: boolean;
    save(): void;
  };
  /** Where the focus is when the page opens. @defaultvalue "at the heading" */
  readonly begins?: "at the first field" | "at the heading";
  /** How far apart its parts stand. @defaultvalue "close" */
  readonly spacing?: "close" | "roomy";
  /** Whether it can only be read. @defaultvalue false */
  readonly isLocked?: boolean;
  /** Stands above the buttons: what saving comes to. */
  readonly summary?: ReactNode;
  /** Further buttons beside those that every form has. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with a form that is saved or left, its buttons in sight at the end of it. */
export function FormPage({ begins = "at the heading", spacing = "close", isLocked = false, ...props }: FormPageProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { back } = useNavigation();
  const { heading, draft, summary, actions, children } = props;
  const form = useFormFocus(begins, draft.refusals);
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <SubPage heading={heading} onBack={() => (draft.isUnsaved ? setIsLeaving(true) : back())}>
      {isLeaving && (
        <LeaveQuestion
          onStay={() => {
            setIsLeaving(false);
            focusHeading();
          }}
          onLeave={back}
        />
      )}
      <form
        ref={form}
        className={mergeClasses(styles.form, spacing === "roomy" && styles.roomy)}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isLocked) draft.save();
        }}
      >
        {children}
        <div className={styles.footer}>
          {summary}
          <FormNotice />
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={draft.saving || isLocked}>
              {words.save}
            </Button>
            <Button onClick={back}>{words.cancel}</Button>
            {actions}
          </div>
        </div>
      </form>
    </SubPage>
  );
}
