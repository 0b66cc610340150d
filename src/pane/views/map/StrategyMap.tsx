import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { mapWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { BalanceChecks } from "./balance/BalanceChecks";
import { LinkingBar } from "./links/LinkingBar";
import { LinkList } from "./links/LinkList";
import { MapCanvas } from "./MapCanvas";
import { ScenarioChoice } from "./ScenarioChoice";
import { useStrategyMap, type StrategyMapState } from "./useStrategyMap";

const WIDE = "@media (min-width: 640px)";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    outlineStyle: "none",
  },
  parts: { [WIDE]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(240px, 32%)", alignItems: "start" } },
  part: { minWidth: 0 },
  lesson: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    marginBlockEnd: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  lessonHeading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** What leads to what, from what people learn up to what is earned, and whether it is in balance. */
export function StrategyMap() {
  const styles = useStyles();
  const own = useWords(mapWords);
  const map = useStrategyMap();
  return (
    <>
      <h1 tabIndex={0} className={styles.heading}>
        {own.heading}
      </h1>
      <div className={styles.parts}>
        <div className={styles.part}>
          <Lesson map={map} />
          <ScenarioChoice shown={map.scenario} />
          <MapCanvas map={map} />
          {map.objectives.size > 0 && <LinkList map={map} />}
        </div>
        {map.lanes.length > 0 && map.scenario.chosen === undefined && (
          <div className={styles.part}>
            <BalanceChecks map={map} />
          </div>
        )}
      </div>
      <LinkingBar map={map} />
    </>
  );
}

interface LessonProps {
  readonly map: StrategyMapState;
}

/** How a strategy map is made, as long as there is none. */
function Lesson({ map }: LessonProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const { open } = useNavigation();
  const { readOnly } = useReady();
  if (map.links.length > 0) return null;
  if (map.objectives.size === 0)
    return (
      <div className={styles.lesson}>
        <Text size={200}>{own.noObjectives}</Text>
        {!readOnly && (
          <Button size="small" appearance="primary" onClick={() => open({ kind: "guide" })}>
            {own.startGuide}
          </Button>
        )}
      </div>
    );
  return (
    <div className={styles.lesson}>
      <h2 className={styles.lessonHeading}>{own.noLinksHeading}</h2>
      <Text size={200}>{own.noLinks}</Text>
      {!readOnly && <Text size={200}>{own.noLinksHow}</Text>}
    </div>
  );
}
