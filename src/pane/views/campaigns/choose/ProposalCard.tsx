import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { campaignsWords, formatList, keptColumnWords } from "../../../../language";
import type { KeptColumn } from "../../../../scorecard";
import { NEEDED_ROLES, type KeptColumns, type TableProposal } from "../../../../session";
import { SelectField } from "../../../form/SelectField";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ProposalCardProps {
  readonly proposal: TableProposal;
  readonly isKeeping: boolean;
  readonly onUse: (columns: KeptColumns) => void;
}

/** A table that may be kept: what its columns are taken to mean, which a person may say otherwise. */
export function ProposalCard({ proposal, isKeeping, onUse }: ProposalCardProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(campaignsWords);
  const columnWords = useWords(keptColumnWords);
  const { language } = usePaneLanguage();
  const fieldsId = useId();
  const [columns, setColumns] = useState<KeptColumns>(proposal.columns);
  const missing = NEEDED_ROLES.campaigns.filter((column) => columns[column] === undefined);
  const [isOpen, setIsOpen] = useState(missing.length > 0);
  const all = Object.keys(columnWords) as readonly KeptColumn[];
  const textOf = (cell: string | undefined): string | undefined =>
    proposal.headings.find((each) => each.cell === cell)?.text;
  const choose = (column: KeptColumn, cell: string): void => {
    const others = Object.entries(columns).filter(([each]) => each !== column);
    setColumns(Object.fromEntries(cell === "" ? others : [...others, [column, cell]]));
  };
  return (
    <li className={shared.card}>
      <h3 className={shared.heading}>{proposal.address}</h3>
      {!isOpen && (
        <dl className={styles.columns}>
          {all.map((column) => {
            const text = textOf(columns[column]);
            return (
              text !== undefined && (
                <div key={column} style={{ display: "contents" }}>
                  <dt>{columnWords[column]}</dt>
                  <dd>{text}</dd>
                </div>
              )
            );
          })}
        </dl>
      )}
      <div id={fieldsId} hidden={!isOpen} className={isOpen ? styles.fields : undefined}>
        {isOpen &&
          all.map((column) => (
            <SelectField
              key={column}
              label={columnWords[column]}
              value={columns[column] ?? ""}
              options={[
                { value: "", text: own.notThere },
                ...proposal.headings.map(({ text, cell }) => ({ value: cell, text })),
              ]}
              onChange={(cell) => choose(column, cell)}
            />
          ))}
      </div>
      {missing.length > 0 && (
        <p className={shared.text}>
          {own.choose({
            list: formatList(
              missing.map((column) => columnWords[column].toLowerCase()),
              language,
            ),
          })}
        </p>
      )}
      <div className={shared.row}>
        <Button
          appearance="primary"
          aria-label={own.useNamed({ address: proposal.address })}
          disabledFocusable={isKeeping || missing.length > 0}
          onClick={() => onUse(columns)}
        >
          {own.use}
        </Button>
        <Button appearance="subtle" aria-expanded={isOpen} aria-controls={fieldsId} onClick={() => setIsOpen(!isOpen)}>
          {own.columns}
        </Button>
      </div>
    </li>
  );
}
