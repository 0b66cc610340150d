import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { mapWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface LinkingBarProps {
  readonly map: StrategyMapState;
}

/** Says what to do while a link is being made. It stands all the time, so that screen readers hear it change. */
export function LinkingBar({ map }: LinkingBarProps) {
  const styles = useStyles();
  const { spoken } = useNodeStyles();
  const own = useWords(mapWords);
  const { words } = usePaneLanguage();
  const { linking, from, objectives } = map;
  const name = from === undefined ? "" : (objectives.get(from)?.name ?? "");
  const isOn = from !== undefined;
  return (
    <div className={isOn ? styles.bar : undefined}>
      <div role="status" className={isOn ? styles.text : spoken}>
        {isOn && (
          <Text size={200}>
            {linking.kind === "dragging" ? own.dropOnEffect({ name }) : own.chooseEffect({ name })}
          </Text>
        )}
        {linking.kind === "cancelled" && own.linkingCancelled}
      </div>
      {linking.kind === "choosing" && (
        <Button size="small" onClick={map.cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
