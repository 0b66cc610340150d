import { useState } from "react";
import { editorWords } from "../../../../language";
import { lastDaySeen } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import type { Editor } from "../useEditor";
import { useFormStyles } from "../useFormStyles";
import { withAnchor } from "./anchors";
import { CurveView } from "./CurveView";
import type { Extent } from "../../../chart/linearScale";
import { MilestoneBar } from "./MilestoneBar";
import { pictureOf } from "./pictureOf";
import { WordBars } from "./WordBars";

interface ScorePictureProps {
  readonly editor: Editor;
}

/** What the rule makes of values, drawn by the real engine; kinds without a curve are shown as a bar or in words. */
export function ScorePicture({ editor }: ScorePictureProps) {
  const form = useFormStyles();
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const ready = useReady();
  const { scorecard, readOnly } = ready;
  const [held, setHeld] = useState<Extent>();
  const { preview } = editor;
  if (preview?.kpi === undefined) return null;
  const { kpi, readings } = preview;
  if (kpi.kind === "milestones") return <MilestoneBar milestones={kpi.rule.milestones ?? []} />;
  if (kpi.kind === "qualitative") return <WordBars words={kpi.rule.words ?? []} actual={readings.actual} />;
  if (kpi.kind === "yesNo" && readings.target.kind === "none") {
    return <p className={form.hint}>{kpi.rule.direction === "lower" ? own.noGives : own.yesGives}</p>;
  }
  const { settings } = scorecard;
  const picture = pictureOf({ form: editor.form, preview, settings, today: lastDaySeen(ready), language }, held);
  if (picture === undefined) return <p className={form.hint}>{own.curveMissing}</p>;
  return (
    <CurveView
      picture={picture}
      thresholds={preview.node.thresholds ?? settings.thresholds}
      unit={kpi.unit}
      isDisabled={readOnly}
      onMove={(anchor, to) => editor.merge(withAnchor(editor.form, anchor, to, picture.y, language))}
      onGrab={() => setHeld(picture.x)}
      onRelease={() => setHeld(undefined)}
    />
  );
}
