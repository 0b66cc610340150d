import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Place } from "./frame";
import { useCurveStyles } from "./useCurveStyles";

/** A finger covers more than a mouse points at. */
const REACH = 15;
const RING = 11;
const KNOB = 6;

interface HandleProps {
  readonly at: Place;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly isDisabled: boolean;
  readonly onGrab: () => void;
  readonly onDrag: (event: PointerEvent<SVGGElement>) => void;
  readonly onRelease: () => void;
  /** Answers whether the key has moved it. */
  readonly onKey: (key: string) => boolean;
}

/** An anchor of the curve, moved by mouse, finger and keyboard. */
export function Handle(props: HandleProps) {
  const { at, name, value, text, least, most, isDisabled, onGrab, onDrag, onRelease, onKey } = props;
  const styles = useCurveStyles();
  const press = (event: PointerEvent<SVGGElement>): void => {
    if (isDisabled) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    event.currentTarget.focus();
    event.preventDefault();
    onGrab();
  };
  const drag = (event: PointerEvent<SVGGElement>): void => {
    if (event.buttons !== 0) onDrag(event);
  };
  const move = (event: KeyboardEvent<SVGGElement>): void => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlain && !isDisabled && onKey(event.key)) event.preventDefault();
  };
  return (
    <g
      role="slider"
      tabIndex={isDisabled ? -1 : 0}
      className={styles.handle}
      aria-label={name}
      aria-valuenow={value}
      aria-valuemin={Math.min(least, value)}
      aria-valuemax={Math.max(most, value)}
      aria-valuetext={text}
      aria-disabled={isDisabled}
      transform={`translate(${at.x} ${at.y})`}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
      onKeyDown={move}
    >
      <circle r={REACH} className={styles.reach} />
      <circle r={RING} className={mergeClasses("bsc-ring", styles.ring)} />
      <circle r={KNOB} className={styles.knob} />
    </g>
  );
}
