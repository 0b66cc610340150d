import { Button } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { detailWords, fieldWord } from "../../../language";
import { FIELDS, type Field, type Kpi, type Reading } from "../../../scorecard";
import { isBinding } from "../../../session";
import { bindingText } from "../../parts/bindingText";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { InsertFormula } from "../../parts/InsertFormula";
import { readingText } from "../../parts/readingText";
import { Facts } from "./Facts";
import { Section } from "../../parts/Section";
import { useDetailStyles } from "./useDetailStyles";

interface DefinitionProps {
  readonly kpi: Kpi;
}

/** Who answers for the KPI, what it is, and where its values stand. */
export function Definition({ kpi, baseline }: DefinitionProps & { readonly baseline: Reading }) {
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const { scorecard } = useReady();
  const parent = [...scorecard.objectives, ...scorecard.perspectives].find(({ id }) => id === kpi.parent);
  return (
    <Section heading={own.aboutHeading}>
      <Facts
        facts={[
          [own.owner, kpi.owner === "" ? own.noOwner : kpi.owner],
          ...(parent ? [[own.belongsTo, parent.name] as const] : []),
          ...(baseline.kind === "none"
            ? []
            : [[fieldWord("baseline", language), readingText(baseline, kpi.unit, language, words)] as const]),
          ...(kpi.indicator ? [[own.indicator, own.indicators[kpi.indicator]] as const] : []),
          ...(kpi.note === "" ? [] : [[own.note, kpi.note] as const]),
        ]}
      />
      <SourcesOf kpi={kpi} language={language} />
      <InsertFormula node={kpi.id} />
    </Section>
  );
}

interface SourcesOfProps extends DefinitionProps {
  readonly language: "da" | "en";
}

function SourcesOf({ kpi, language }: SourcesOfProps) {
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const { sources, seriesReferences } = useReady();
  const of = sources.get(kpi.id);
  const series = seriesReferences.get(kpi.id)?.Actual;
  // A KPI has one source: beside a series a single cell says nothing.
  const fields = FIELDS.filter(
    (field) => of !== undefined && of[field].kind !== "none" && !(field === "actual" && series !== undefined),
  );
  if (fields.length === 0 && series === undefined) return null;
  return (
    <>
      <h3 className={styles.subheading}>{own.sources}</h3>
      <ul className={styles.plainList}>
        {fields.map((field) => {
          const source = of?.[field];
          if (source === undefined) return null;
          const isBound = isBinding(source);
          const text = isBound ? bindingText(source, language) : source.kind === "typed" ? own.sourceTyped : own.broken;
          return (
            <li key={field} className={styles.row}>
              <SourceText name={fieldWord(field, language)} text={text} />
              {isBound && <GoTo kpi={kpi} place={field} label={own.goToField[field]} />}
            </li>
          );
        })}
        {series !== undefined && (
          <li className={styles.row}>
            <SourceText name={own.sourceSeries} text={series.includes("#REF!") ? own.broken : series} />
            {!series.includes("#REF!") && <GoTo kpi={kpi} place="series" label={own.goToSeries} />}
          </li>
        )}
      </ul>
    </>
  );
}

interface SourceTextProps {
  readonly name: string;
  readonly text: string;
}

function SourceText({ name, text }: SourceTextProps) {
  const styles = useDetailStyles();
  return (
    <span className={styles.text}>
      <span className={styles.term}>{name}</span> {text}
    </span>
  );
}

interface GoToProps extends DefinitionProps {
  readonly place: Field | "series";
  readonly label: string;
}

function GoTo({ kpi, place, label }: GoToProps) {
  const { words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const { run, running } = useAction(async () => report(await session.goTo(kpi.id, place), () => words.wentTo));
  return (
    <Button size="small" icon={<OpenRegular />} aria-label={label} disabledFocusable={running} onClick={run}>
      {words.goTo}
    </Button>
  );
}
