import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { healthWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { subjectOf } from "../../parts/subjectOf";

const useStyles = makeStyles({
  whole: { flexBasis: "100%", minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

/** The KPIs that nobody answers for, each with the way to its editor. */
export function WithoutOwner() {
  const styles = useStyles();
  const own = useWords(healthWords);
  const { words } = usePaneLanguage();
  const { scorecard, evaluation } = useReady();
  const { open } = useNavigation();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const kpis = scorecard.kpis.filter(({ owner }) => owner === "");
  return (
    <div className={styles.whole}>
      <Button
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {own.withoutOwner}
      </Button>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {kpis.map(({ id, name }) => {
            const node = evaluation.nodes.get(id);
            const subject = node && subjectOf(node);
            return (
              <li key={id} className={styles.entry}>
                <span>{name}</span>
                {subject && (
                  <Button
                    id={`owner-${id}`}
                    size="small"
                    aria-label={own.edit({ name })}
                    onClick={() => open({ kind: "editor", subject })}
                  >
                    {words.edit}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
