import { makeStyles, tokens } from "@fluentui/react-components";
import { campaignsWords } from "../../../language";
import type { CampaignTable } from "../../../session";
import { SelectField } from "../../form/SelectField";
import { TextField } from "../../form/TextField";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { monthName } from "./monthName";
import type { Delay } from "./useDelay";
import type { Margin } from "./useMargin";
import type { ChosenComparison } from "./useComparison";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

interface ComparisonFieldsProps {
  readonly table: CampaignTable;
  readonly chosen: ChosenComparison;
  readonly margin: Margin;
  readonly delay: Delay;
}

/** What is compared; a choice of one thing is none. */
export function ComparisonFields({ table, chosen, margin, delay }: ComparisonFieldsProps) {
  const styles = useStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const { comparison, currencies } = chosen;
  return (
    <div className={styles.fields}>
      {table.groupings.length > 1 && (
        <SelectField
          label={own.compareBy}
          value={String(chosen.grouping)}
          options={table.groupings.map((text, place) => ({ value: String(place), text }))}
          onChange={(place) => chosen.group(Number(place))}
        />
      )}
      {comparison.months.length > 1 && (
        <SelectField
          label={own.period}
          value={chosen.month === undefined ? "" : String(chosen.month)}
          options={[
            { value: "", text: own.wholeTable },
            ...comparison.months.map((month) => ({ value: String(month), text: monthName(month, language) })),
          ]}
          onChange={(month) => chosen.look(month === "" ? undefined : Number(month))}
        />
      )}
      {comparison.months.length > 0 && (
        <TextField
          label={own.delay}
          hint={own.delayHint}
          kind="number"
          unit={own.days}
          value={delay.text}
          error={delay.error}
          onChange={delay.type}
        />
      )}
      {currencies.length > 1 && (
        <SelectField
          label={own.currency}
          value={chosen.currency}
          options={currencies.map((currency) => ({ value: currency, text: currency || own.noCurrency }))}
          onChange={chosen.take}
        />
      )}
      {table.headings.Value !== undefined && (
        <TextField
          label={own.margin}
          hint={own.marginHint}
          kind="number"
          unit="%"
          value={margin.text}
          error={margin.error}
          onChange={margin.type}
        />
      )}
    </div>
  );
}
