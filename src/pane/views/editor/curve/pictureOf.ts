import type { Language } from "../../../../language";
import type { Reading, Settings } from "../../../../scorecard";
import type { Form } from "../form/editorForm";
import { bendsOf, rulePartsOf } from "../form/kindParts";
import type { Preview } from "../form/preview";
import { hasSeries } from "../form/seriesForm";
import { axisOf } from "./axisOf";
import { anchorsOf, type PlacedAnchor } from "./anchors";
import { curveLines } from "./curveLines";
import type { Extent } from "../../../chart/linearScale";
import type { Place } from "./frame";
import { expectedBy, scoreAt } from "./heights";

/** A curve that can be drawn: the score over the actual value, or the expected progress over time. */
export interface Picture {
  readonly over: "value" | "day";
  readonly x: Extent;
  readonly y: Extent;
  readonly lines: readonly (readonly Place[])[];
  readonly anchors: readonly (PlacedAnchor & Place)[];
  /** Where the KPI is now. */
  readonly now: Place | undefined;
  /** The bends that can be seen, for those who cannot see the curve. */
  readonly bends: readonly Place[];
}

interface Pictured {
  readonly form: Form;
  readonly preview: Preview;
  readonly settings: Pick<Settings, "ceiling">;
  readonly today: number;
  readonly language: Language;
}

/** @param held - the axis to keep while an anchor is being moved, so that it does not run away below the finger */
export function pictureOf(
  { form, preview, settings, today, language }: Pictured,
  held: Extent | undefined,
): Picture | undefined {
  const { kpi, readings } = preview;
  if (kpi === undefined) return undefined;
  const { kind } = kpi;
  const [actual, target, baseline] = [
    numberOf(readings.actual),
    numberOf(readings.target),
    numberOf(readings.baseline),
  ];
  const hasNoCurve =
    kind === "milestones" ||
    kind === "qualitative" ||
    (kind === "yesNo" && readings.target.kind === "none") ||
    (kind === "compliance" && hasSeries(form.series));
  if (hasNoCurve) return undefined;

  const isByDay = rulePartsOf(kind).some((part) => part === "start" || part === "days");
  const heightAt = (x: number): number | undefined =>
    isByDay ? expectedBy(kpi, x) : scoreAt(kpi, { target, baseline, today }, x);
  const top = isByDay ? 100 : settings.ceiling;
  const anchors = anchorsOf(form, language);
  const bends = bendsOf({ kind, rule: kpi.rule, target, baseline });
  const now = isByDay ? today : actual;
  const x = held ?? axisOf([...bends, ...anchors.map((anchor) => anchor.x), ...(now === undefined ? [] : [now])]);
  const y = { low: 0, high: top };
  const lines = curveLines(heightAt, x, y, bends);
  if (lines.length === 0) return undefined;
  const heightOf = (at: number): number => Math.min(top, Math.max(0, heightAt(at) ?? 0));
  const progress = preview.pending
    ? undefined
    : isByDay
      ? progressOf(actual, target, baseline)
      : now === undefined
        ? undefined
        : heightAt(now);
  const isShown = now !== undefined && progress !== undefined && now >= x.low && now <= x.high;
  return {
    over: isByDay ? "day" : "value",
    x,
    y,
    lines,
    anchors: anchors.map((anchor) => ({ ...anchor, y: anchor.y ?? heightOf(anchor.x) })),
    now: isShown ? { x: now, y: Math.min(top, Math.max(0, progress)) } : undefined,
    bends: [...new Set(bends)].sort((one, other) => one - other).map((at) => ({ x: at, y: heightOf(at) })),
  };
}

const numberOf = (reading: Reading): number | undefined => (reading.kind === "number" ? reading.value : undefined);

/** How much of the way from baseline to target has been covered, in percent. */
function progressOf(actual: number | undefined, target: number | undefined, baseline = 0): number | undefined {
  if (actual === undefined || target === undefined || target === baseline) return undefined;
  return (100 * (actual - baseline)) / (target - baseline);
}
