import { formatTime, formatValue, planWords } from "../../../language";
import type { CheckIn } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { isConfidence } from "./confidence";
import { periodText } from "./periodText";
import { usePlanStyles } from "./usePlanStyles";

interface CheckInCardProps {
  readonly checkIn: CheckIn;
  /** Whether the list says which KPI it is about. */
  readonly shows: "kpi" | "check-in only";
}

/** What a person has said of a KPI, and when. */
export function CheckInCard({ checkIn, shows }: CheckInCardProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const { scorecard } = useReady();
  const { id, by, at, period, value, note, confidence, kpi: kpiId } = checkIn;
  const kpi = scorecard.kpis.find((each) => each.id === kpiId);
  const facts = [
    own.about({ period: periodText(period, scorecard.settings, language) }),
    ...(value === undefined ? [] : [own.valueSeen({ value: formatValue(value, kpi?.unit ?? "", language) })]),
    ...(isConfidence(confidence)
      ? [own.confidenceOf({ level: String(confidence), text: own.confidences[confidence] })]
      : []),
  ];
  return (
    <li className={styles.card}>
      {shows === "kpi" &&
        (kpi === undefined ? (
          <span className={styles.name}>{own.goneKpi}</span>
        ) : (
          <div>
            <button
              type="button"
              id={`bsc-${id}`}
              className={styles.link}
              aria-label={own.openKpi(kpi)}
              onClick={() => open({ kind: "kpi", id: kpi.id })}
            >
              {kpi.name}
            </button>
          </div>
        ))}
      {note !== "" && <p className={styles.text}>{note}</p>}
      <p className={styles.quiet}>{facts.join(" · ")}</p>
      <p className={styles.quiet}>
        {own.checkInBy({ by: by === "" ? own.somebody : by, at: formatTime(at, language) })}
      </p>
    </li>
  );
}
