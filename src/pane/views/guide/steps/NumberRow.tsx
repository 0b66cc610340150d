import { Button } from "@fluentui/react-components";
import { EditRegular, LinkRegular } from "@fluentui/react-icons";
import { fieldWord, guideWords, problemText } from "../../../../language";
import { KINDS, NO_READINGS, type Field, type Kind, type Kpi, type Problem } from "../../../../scorecard";
import { isBinding } from "../../../../session";
import { bindingText } from "../../../parts/bindingText";
import { useNotices } from "../../../frame/Notices";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReadyToday, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { readingText } from "../../../parts/readingText";
import { ScoreMark } from "../../../parts/ScoreMark";
import { lastYear } from "./lastYear";
import { SavedDirection } from "./SavedDirection";
import { TypedField } from "./TypedField";
import { useGuideStyles } from "../useGuideStyles";

/** The fields say so themselves. */
const UNSAID: ReadonlySet<Problem["kind"]> = new Set(["not-set-up", "value-none"]);

interface NumberRowProps {
  readonly kpi: Kpi;
}

/** Where the numbers of a KPI are, and what can be done about those that are missing. */
export function NumberRow({ kpi }: NumberRowProps) {
  const styles = useGuideStyles();
  const { language, words: common } = usePaneLanguage();
  const words = useWords(guideWords).numbers;
  const session = useSession();
  const { report } = useNotices();
  const state = useReadyToday();
  const { evaluation, sources, seriesReferences } = state;
  const { open } = useNavigation();
  const evaluated = evaluation.kpis.get(kpi.id);
  const own = sources.get(kpi.id);
  const readings = evaluated?.readings ?? NO_READINGS;
  const kind: Kind = KINDS[kpi.kind];
  const linking = useAction(async () =>
    report(await session.bindToSelection(kpi.id, "actual"), () => words.actualSaved(kpi)),
  );
  const placeOf = (field: Field): string | undefined => {
    const source = own?.[field];
    const text = readingText(readings[field], kpi.unit, language, common);
    if (source !== undefined && isBinding(source)) return words.at({ text, address: bindingText(source, language) });
    if (source?.kind === "typed") return text;
    if (field === "actual" && seriesReferences.has(kpi.id)) return words.fromSeries({ text });
    return undefined;
  };
  const isTyped = (field: "target" | "baseline"): boolean => {
    const source = own?.[field]?.kind ?? "none";
    return source === "none" || source === "typed";
  };
  const needsBaseline = own?.baseline.kind === "typed" || kind.needs.includes("baseline");
  const takesTarget = kind.needs.includes("target") || kind.takes.includes("target");
  // A target and a baseline say it themselves where nobody has.
  const isDirected = kpi.rule.direction !== undefined || readings.baseline.kind !== "number";
  const [problem] = evaluated?.score === undefined ? (evaluated?.problems ?? []) : [];
  const actual = placeOf("actual");
  const editId = `guide-numbers-${kpi.id}`;
  return (
    <li className={styles.card}>
      <div className={styles.between}>
        <h3 className={styles.name}>{kpi.name}</h3>
        {evaluated?.score !== undefined && <ScoreMark node={evaluated} size="small" />}
        <Button
          id={editId}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={common.editNamed(kpi)}
          title={common.editNamed(kpi)}
          onClick={() => open({ kind: "editor", subject: { level: "kpi", id: kpi.id, parent: kpi.parent } })}
        />
      </div>
      <p className={styles.quiet}>
        {fieldWord("actual", language)}: {actual ?? words.absent}
      </p>
      {actual === undefined && (
        <div>
          <Button
            size="small"
            icon={<LinkRegular />}
            aria-label={words.linkActual(kpi)}
            disabledFocusable={linking.running}
            onClick={linking.run}
          >
            {words.linkSelected}
          </Button>
        </div>
      )}
      {takesTarget &&
        (isTyped("target") ? (
          <TypedField kpi={kpi} field="target" lastYear={lastYear(state, kpi)} />
        ) : (
          <p className={styles.quiet}>
            {fieldWord("target", language)}: {placeOf("target") ?? words.absent}
          </p>
        ))}
      {needsBaseline && isTyped("baseline") && <TypedField kpi={kpi} field="baseline" />}
      {!isTyped("baseline") && (
        <p className={styles.quiet}>
          {fieldWord("baseline", language)}: {placeOf("baseline")}
        </p>
      )}
      {kpi.kind === "linear" && readings.target.kind === "number" && isDirected && <SavedDirection kpi={kpi} />}
      {problem !== undefined && !UNSAID.has(problem.kind) && (
        <p className={styles.quiet}>{problemText(problem, language)}</p>
      )}
    </li>
  );
}
