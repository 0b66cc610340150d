import { Button } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { editorWords } from "../../../../language";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { RangePick } from "../links/RangePick";
import { hasSeries, isGone, SERIES_PARTS, type SeriesPart } from "../form/seriesForm";
import { ColleaguesPart } from "../ColleaguesPart";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface SeriesFieldProps {
  readonly editor: Editor;
}

/** The cells with the past of a KPI: values beside their periods, and what else may stand beside them. */
export function SeriesField({ editor }: SeriesFieldProps) {
  const styles = useFormStyles();
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const session = useSession();
  const { report } = useNotices();
  const { form, subject, base } = editor;
  const goTo = useAction(async () => {
    if (subject.level === "kpi" && subject.id !== undefined)
      report(await session.goTo(subject.id, "series"), () => words.wentTo);
  });
  const error = editor.errors.series;
  const message = error ?? editor.warning("series");
  const isOptional = (part: SeriesPart): boolean => part === "Target" || part === "Denominator";
  const canGo = subject.id !== undefined && base.series.Actual !== undefined && !isGone(base.series.Actual);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{own.series}</legend>
      <p className={styles.hint}>{own.seriesHint}</p>
      {SERIES_PARTS.map((part) => {
        const cells = form.series[part];
        const name = own.seriesParts[part];
        const put = (next: typeof cells): void => editor.change("series", { ...form.series, [part]: next });
        // The optional parts mean nothing before there is a series.
        if (isOptional(part) && !hasSeries(form.series)) return null;
        return (
          <RangePick
            key={part}
            name={name}
            label={isOptional(part) ? own.optional({ name }) : name}
            reference={cells?.reference ?? ""}
            count={cells?.count}
            isGone={cells !== undefined && isGone(cells)}
            isInvalid={error !== undefined && (isOptional(part) ? cells !== undefined : cells === undefined)}
            onPick={({ reference, values }) => put({ reference, count: values.length })}
            onClear={() => put(undefined)}
          />
        );
      })}
      {message !== undefined && <p className={error === undefined ? styles.hint : styles.error}>{message}</p>}
      {canGo && (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<OpenRegular />}
            aria-label={own.goToSeries}
            disabledFocusable={goTo.running}
            onClick={goTo.run}
          >
            {words.goTo}
          </Button>
        </div>
      )}
      <ColleaguesPart editor={editor} part="series" />
    </fieldset>
  );
}
