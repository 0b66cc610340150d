import { Button, Checkbox } from "@fluentui/react-components";
import { AddRegular, LibraryRegular } from "@fluentui/react-icons";
import { guideWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { KpiCard } from "./kpiCards";
import { useGuideStyles } from "../useGuideStyles";

/** More KPIs than this for one strategic objective are hard to act on. */
const MANY = 3;

interface KpiCardViewProps {
  readonly card: KpiCard;
  readonly chosen: readonly string[];
  readonly onChoose: (name: string, isChosen: boolean) => void;
}

/** A strategic objective with its KPIs, some to choose, and ways to others. */
export function KpiCardView({ card, chosen, onChoose }: KpiCardViewProps) {
  const styles = useGuideStyles();
  const { words: common } = usePaneLanguage();
  const words = useWords(guideWords).kpis;
  const { open } = useNavigation();
  const { id, name, kpis, suggestions } = card;
  const heading = card.level === "objective" ? name : words.directly({ name });
  const libraryId = `guide-library-${id}`;
  const ownId = `guide-own-${id}`;
  return (
    <div className={styles.card} role="group" aria-label={heading}>
      <h4 className={styles.subheading}>{heading}</h4>
      {kpis.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {kpis.length > 0 && (
        <ul className={styles.list}>
          {kpis.map((kpi) => {
            const editId = `guide-kpi-${kpi.id}`;
            return (
              <li key={kpi.id} className={styles.row}>
                <Button
                  id={editId}
                  size="small"
                  appearance="transparent"
                  className={styles.nameButton}
                  aria-label={common.editNamed({ name: kpi.name })}
                  onClick={() => open({ kind: "editor", subject: { level: "kpi", id: kpi.id, parent: kpi.parent } })}
                >
                  {kpi.name}
                </Button>
                {kpi.indicator !== undefined && <span className={styles.quiet}>{words[kpi.indicator]}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {kpis.length > MANY && <p className={styles.quiet}>{words.many({ count: kpis.length })}</p>}
      {suggestions.length > 0 && (
        <div role="group" aria-label={words.suggestionsFor({ name })} className={styles.options}>
          {suggestions.map((kpi) => (
            <Checkbox
              key={kpi.name}
              className={styles.option}
              checked={chosen.includes(kpi.name)}
              label={
                <>
                  {kpi.name}
                  {kpi.indicator !== undefined && <span className={styles.quiet}> {words[kpi.indicator]}</span>}
                </>
              }
              onChange={(_, { checked }) => onChoose(kpi.name, checked === true)}
            />
          ))}
        </div>
      )}
      <div className={styles.row}>
        <Button
          id={libraryId}
          size="small"
          icon={<LibraryRegular />}
          aria-label={words.libraryFor({ name })}
          onClick={() => open({ kind: "library", parent: id })}
        >
          {words.library}
        </Button>
        <Button
          id={ownId}
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={words.ownFor({ name })}
          onClick={() => open({ kind: "editor", subject: { level: "kpi", id: undefined, parent: id } })}
        >
          {words.own}
        </Button>
      </div>
    </div>
  );
}
