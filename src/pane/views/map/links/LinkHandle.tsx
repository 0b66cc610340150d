import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowCircleUpRegular } from "@fluentui/react-icons";
import { mapWords } from "../../../../language";
import type { ObjectiveId } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { focusBox, handleElementId } from "../boxElement";
import { neighbour } from "../layout/neighbour";
import { useDragging } from "./useDragging";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  // A finger on it draws an arrow and does not scroll.
  handle: { flexShrink: 0, touchAction: "none", cursor: "grab" },
});

interface LinkHandleProps {
  readonly map: StrategyMapState;
  readonly id: ObjectiveId;
  readonly name: string;
  readonly rows: readonly (readonly ObjectiveId[])[];
}

/** Where an arrow begins: dragged with the pointer, or pressed, and then the effect is chosen. */
export function LinkHandle({ map, id, name, rows }: LinkHandleProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const { isEndOfDrag, ...dragging } = useDragging(id, map);
  const connect = (): void => {
    if (isEndOfDrag()) return;
    if (map.from !== undefined) return map.cancel();
    map.choose(id);
    const likely = neighbour(rows, id, "ArrowUp") ?? neighbour(rows, id, "ArrowDown") ?? other(rows, id);
    if (likely !== undefined) focusBox(likely);
  };
  return (
    <Button
      id={handleElementId(id)}
      size="small"
      appearance="subtle"
      className={styles.handle}
      style={map.from === undefined || map.from === id ? undefined : { visibility: "hidden" }}
      icon={<ArrowCircleUpRegular />}
      aria-label={own.connectNamed({ name })}
      title={own.connect}
      onClick={connect}
      {...dragging}
    />
  );
}

const other = (rows: LinkHandleProps["rows"], id: ObjectiveId): ObjectiveId | undefined =>
  rows.flat().find((each) => each !== id);
