import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { keptTableWords, problemText } from "../../../language";
import type { KeptKind } from "../../../scorecard";
import type { TableProposal } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReadyOrEmpty, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ProposalCard } from "./ProposalCard";
import { useKeepTable } from "./useKeepTable";

/** What is said of a table that is needed. */
export interface NeededTable {
  readonly kind: KeptKind;
  readonly heading: string;
  readonly text: string;
  readonly hint: string;
  readonly notFound: string;
}

interface ChooseTableProps {
  readonly needed: NeededTable;
  /** Somebody who came straight here wants an answer, not a button. */
  readonly searchesAtOnce: boolean;
  readonly onChosen: () => void;
  /** Where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** What table is needed, and the two ways to it: the finder, and what is selected. Nothing is kept before a person says so. */
export function ChooseTable({ needed, searchesAtOnce, onChosen, onCancel }: ChooseTableProps) {
  const { kind } = needed;
  const styles = useSettingsStyles();
  const own = useWords(keptTableWords);
  const { language } = usePaneLanguage();
  const readOnly = useReadyOrEmpty()?.readOnly ?? false;
  const session = useSession();
  const { fail } = useNotices();
  const [proposals, setProposals] = useState<readonly TableProposal[]>();
  const keeping = useKeepTable(kind, onChosen);
  const find = useCallback(async () => {
    const found = await session.findTables(kind);
    if (found.ok) setProposals(found.value);
    else fail(problemText(found.problem, language));
  }, [session, kind, fail, language]);
  const finding = useAction(find);
  const selecting = useAction(async () => {
    const found = await session.tableInSelection(kind);
    if (found.ok) setProposals([found.value]);
    else fail(problemText(found.problem, language));
  });
  const { run: search } = finding;
  useEffect(() => {
    if (searchesAtOnce) search();
  }, [searchesAtOnce, search]);
  return (
    <Section heading={needed.heading}>
      <p className={styles.text}>{needed.text}</p>
      <p className={styles.quiet}>{needed.hint}</p>
      {readOnly ? (
        <p className={styles.text}>{own.readOnly}</p>
      ) : (
        <div className={styles.row}>
          <Button
            appearance={proposals === undefined || proposals.length === 0 ? "primary" : "secondary"}
            disabledFocusable={finding.running}
            onClick={() => finding.run()}
          >
            {own.find}
          </Button>
          <Button disabledFocusable={selecting.running} onClick={() => selecting.run()}>
            {own.useSelection}
          </Button>
          {onCancel && (
            <Button appearance="subtle" onClick={onCancel}>
              {own.cancel}
            </Button>
          )}
        </div>
      )}
      <div role="status" className={styles.text}>
        {finding.running ? (
          <Spinner size="tiny" label={own.searching} />
        ) : (
          proposals && (proposals.length === 0 ? needed.notFound : own.found({ count: proposals.length }))
        )}
      </div>
      {proposals && proposals.length > 0 && (
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <ProposalCard
              key={proposal.address}
              kind={kind}
              proposal={proposal}
              isKeeping={keeping.running}
              onUse={(columns) => keeping.run(columns, proposal.address)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
