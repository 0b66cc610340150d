import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { Banners } from "../states/Banners";
import { AddButton } from "./AddButton";
import { Header } from "./Header";
import { PerspectiveSection } from "./PerspectiveSection";

const useStyles = makeStyles({
  overview: { paddingBlockEnd: tokens.spacingVerticalXXXL },
  message: { display: "block", paddingInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalM },
  adding: {
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The whole scorecard at a glance. */
export function Overview() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { evaluation, readOnly } = useReady();
  const { root, nodes } = evaluation;
  const hasNothingSetUp = root.kpiCount.all > 0 && root.kpiCount.setUp === 0;
  return (
    <div className={styles.overview}>
      <Header />
      <Banners />
      {root.children.length === 0 && <Text className={styles.message}>{words.noPerspectives}</Text>}
      {hasNothingSetUp && !readOnly && <Text className={styles.message}>{words.firstStep}</Text>}
      {root.children.map((id) => {
        const perspective = nodes.get(id);
        return perspective && <PerspectiveSection key={id} perspective={perspective} />;
      })}
      {!readOnly && (
        <div className={styles.adding}>
          <AddButton
            text={words.addPerspective}
            label={words.addPerspectiveTo}
            subject={{ level: "perspective", id: undefined }}
          />
        </div>
      )}
    </div>
  );
}
