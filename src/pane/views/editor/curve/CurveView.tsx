import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, type PointerEvent } from "react";
import { editorWords, fieldWord, type EditorWords, type Language } from "../../../../language";
import type { Thresholds } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useFormStyles } from "../useFormStyles";
import { anchorKey, type Anchor } from "./anchors";
import { Axes } from "./Axes";
import { Bands } from "./Bands";
import { curveText, nowText, placeText } from "./curveText";
import { onAxes, onPicture, type Frame, type Place } from "./frame";
import { Handle } from "./Handle";
import { fingerStep, movedBy } from "./movedBy";
import type { Picture } from "./pictureOf";
import { snapped } from "./steps";
import { useCurveStyles } from "./useCurveStyles";
import { useWidth } from "../../../chart/useWidth";

const HEIGHT = 184;
const MARGIN = { left: 28, right: 16, top: 14, bottom: 24 };

interface CurveViewProps {
  readonly picture: Picture;
  readonly thresholds: Thresholds;
  readonly unit: string;
  readonly isDisabled: boolean;
  readonly onMove: (anchor: Anchor, to: Place) => void;
  /** While an anchor is being moved the axis stays. */
  readonly onGrab: () => void;
  readonly onRelease: () => void;
}

/** The curve, where the KPI is on it, and the anchors that can be moved. */
export function CurveView({ picture, thresholds, unit, isDisabled, onMove, onGrab, onRelease }: CurveViewProps) {
  const styles = useCurveStyles();
  const form = useFormStyles();
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const [width, measure] = useWidth();
  const svg = useRef<SVGSVGElement>(null);
  const captionId = useId();
  const textId = useId();
  const { over, x, y, lines, anchors, now } = picture;
  const frame: Frame = { width, height: HEIGHT, margin: MARGIN, x, y };
  const speaking = { own, unit, language };
  const drag = (anchor: Anchor, event: PointerEvent<SVGGElement>): void => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return;
    const scale = box.width > 0 ? width / box.width : 1;
    const to = onAxes(frame, { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale });
    onMove(anchor, { x: snapped(to.x, fingerStep(over, x)), y: snapped(to.y, 1) });
  };
  const byKey = (anchor: Anchor, from: Place, key: string): boolean => {
    const to = movedBy({ key, from, x, y, over, movesUp: anchor.kind === "point" });
    if (to !== undefined) onMove(anchor, to);
    return to !== undefined;
  };
  const nowAt = now && onPicture(frame, now);
  return (
    <figure className={styles.figure} ref={measure} aria-labelledby={captionId}>
      <figcaption id={captionId} className={styles.caption}>
        {over === "day" ? own.curveOverTime : own.curve}
      </figcaption>
      <svg
        ref={svg}
        className={styles.svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="group"
        aria-labelledby={captionId}
        aria-describedby={textId}
      >
        {over === "value" && <Bands frame={frame} thresholds={thresholds} side={sideOf(lines)} />}
        <Axes frame={frame} over={over} />
        <g aria-hidden>
          {lines.map((line, index) => (
            <path key={index} d={pathOf(line, frame)} className={styles.line} />
          ))}
          {nowAt && (
            <>
              <path d={`M${nowAt.x} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}`} className={styles.nowLine} />
              <path d={DIAMOND} transform={`translate(${nowAt.x} ${nowAt.y})`} className={styles.now} />
            </>
          )}
        </g>
        {anchors.map((placed) => (
          <Handle
            key={anchorKey(placed.anchor)}
            at={onPicture(frame, placed)}
            name={anchorName(placed.anchor, own, language)}
            value={placed.x}
            text={placeText(placed, over, speaking)}
            least={x.low}
            most={x.high}
            isDisabled={isDisabled}
            onGrab={onGrab}
            onDrag={(event) => drag(placed.anchor, event)}
            onRelease={onRelease}
            onKey={(key) => byKey(placed.anchor, placed, key)}
          />
        ))}
      </svg>
      {now && <p className={mergeClasses(form.hint, form.strong)}>{nowText(now, over, speaking)}</p>}
      {anchors.length > 0 && !isDisabled && <p className={form.hint}>{own.curveHint}</p>}
      <p id={textId} className={styles.spoken}>
        {curveText(picture, speaking)}
      </p>
    </figure>
  );
}

/** The KPI itself is a diamond, so that it is not taken for an anchor. */
const DIAMOND = "M0 -7L7 0L0 7L-7 0Z";

/** A curve that begins high leaves the right side free. */
function sideOf(lines: Picture["lines"]): "left" | "right" {
  const first = lines[0]?.[0]?.y ?? 0;
  const last = lines.at(-1)?.at(-1)?.y ?? 0;
  return first > last ? "right" : "left";
}

function pathOf(line: readonly Place[], frame: Frame): string {
  const round = (pixels: number): string => String(Math.round(pixels * 100) / 100);
  return line
    .map((place) => onPicture(frame, place))
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`)
    .join("");
}

function anchorName(anchor: Anchor, own: EditorWords, language: Language): string {
  switch (anchor.kind) {
    case "field":
      return fieldWord(anchor.field, language);
    case "limit":
      return own.limits[anchor.limit];
    case "point":
      return own.pointHandle({ place: anchor.place + 1 });
  }
}
