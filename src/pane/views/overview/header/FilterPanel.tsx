import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { statusWord, type Language } from "../../../../language";
import type { Scorecard } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { DATA_FILTERS, oneOf, SORTS, STATUS_FILTERS } from "../list/choices";
import { ownersOf } from "../list/matching";
import { NARROW } from "../../../frame/commonStyles";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    [NARROW]: { flexDirection: "column", alignItems: "stretch", gap: 0 },
  },
  word: { width: "84px", flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: { flexGrow: 1, minWidth: 0 },
});

/** In a list an empty value is a choice of its own. */
const ANY = "*";
const OWNER = "=";

interface FilterPanelProps {
  readonly id: string;
  readonly view: OverviewView;
}

/** Which KPIs are shown, and in which order. Everything takes effect at once. */
export function FilterPanel({ id, view: { choices, choose } }: FilterPanelProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { scorecard } = useReady();
  const owners = useMemo(() => ownersIn(scorecard, language), [scorecard, language]);
  const { settings, perspectives, objectives, kpis } = scorecard;
  const canAchieve = [settings, ...perspectives, ...objectives, ...kpis].some(
    ({ thresholds }) => thresholds?.achieved !== undefined,
  );
  const statuses = STATUS_FILTERS.filter((status) => status !== "achieved" || canAchieve);
  return (
    <div id={id} className={styles.panel} role="group" aria-label={words.filter}>
      <Labelled label={words.search}>
        <Input
          type="search"
          size="small"
          className={styles.control}
          placeholder={words.searchHint}
          value={choices.search}
          onChange={(_, { value }) => choose({ search: value })}
        />
      </Labelled>
      <Labelled label={words.sort}>
        <Select
          size="small"
          className={styles.control}
          value={choices.sort}
          onChange={(_, { value }) => choose({ sort: oneOf(SORTS, value) ?? "own" })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={words.status}>
        <Select
          size="small"
          className={styles.control}
          value={choices.status ?? ANY}
          onChange={(_, { value }) => choose({ status: oneOf(STATUS_FILTERS, value) })}
        >
          <option value={ANY}>{words.all}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {status === "attention" ? words.attention : statusWord(status, language)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={words.owner}>
        <Select
          size="small"
          className={styles.control}
          value={choices.owner === undefined ? ANY : `${OWNER}${choices.owner}`}
          onChange={(_, { value }) => choose({ owner: value === ANY ? undefined : value.slice(OWNER.length) })}
        >
          <option value={ANY}>{words.all}</option>
          {owners.map((owner) => (
            <option key={owner} value={`${OWNER}${owner}`}>
              {owner === "" ? words.ownerNone : owner}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={words.data}>
        <Select
          size="small"
          className={styles.control}
          value={choices.data ?? ANY}
          onChange={(_, { value }) => choose({ data: oneOf(DATA_FILTERS, value) })}
        >
          <option value={ANY}>{words.all}</option>
          {DATA_FILTERS.map((data) => (
            <option key={data} value={data}>
              {words.dataFilters[data]}
            </option>
          ))}
        </Select>
      </Labelled>
    </div>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly children: ReactElement;
}

/** Word and control on one line, so that the list below stays in view. */
function Labelled({ label, children }: LabelledProps) {
  const styles = useStyles();
  return (
    <label className={styles.line}>
      <span className={styles.word}>{label}</span>
      {children}
    </label>
  );
}

/** Everybody who answers for something, by name; nobody at the end. */
function ownersIn(scorecard: Scorecard, language: Language): readonly string[] {
  const { compare } = new Intl.Collator(language);
  const owners = ownersOf(scorecard);
  const named = new Set(scorecard.kpis.map(({ id }) => owners.get(id) ?? ""));
  return [...named].sort((one, other) => Number(one === "") - Number(other === "") || compare(one, other));
}
