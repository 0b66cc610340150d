import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import type { ScorecardId } from "../../../../scorecard";
import { useReady, useSession } from "../../../frame/session";
import { focusNode } from "../nodeElement";
import { Children } from "./Children";
import { Switcher } from "./Switcher";
import { useRemembered } from "./useRemembered";

const useStyles = makeStyles({
  among: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});

/** Whether somebody has just chosen what is shown: then its name is read, and one goes on from there. */
let isChosen = false;

/** Where the scorecard stands among the others of its workbook: the way to all of them, and those below it. */
export function Among() {
  const styles = useStyles();
  const { scorecard } = useReady();
  const session = useSession();
  const { id } = scorecard.settings;
  useRemembered();
  useLayoutEffect(() => {
    if (isChosen) focusNode(id);
    isChosen = false;
  }, [id]);
  const show = (chosen: ScorecardId): void => {
    isChosen = chosen !== id;
    session.showScorecard(chosen);
  };
  return (
    <div className={styles.among}>
      <Switcher onShow={show} />
      <Children onShow={show} />
    </div>
  );
}
