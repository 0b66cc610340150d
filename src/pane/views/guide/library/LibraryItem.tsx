import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { libraryWords } from "../../../../language";
import type { LibraryKpi } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { Destination } from "./destinations";
import { DestinationField } from "./DestinationField";
import { KpiFacts } from "./KpiFacts";
import { useGuideStyles } from "../useGuideStyles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", alignItems: "start", justifyContent: "space-between", minWidth: 0 },
  choice: { minWidth: 0 },
  below: { paddingInlineStart: "32px", paddingBlockEnd: tokens.spacingVerticalXS },
});

interface LibraryItemProps {
  readonly kpi: LibraryKpi;
  readonly isAdded: boolean;
  /** Where it goes, once it is chosen. */
  readonly destination: Destination | undefined;
  readonly places: readonly Destination[];
  readonly onChoose: (isChosen: boolean) => void;
  readonly onPlace: (key: string) => void;
}

/** A KPI to choose, with all that is known about it behind a button. */
export function LibraryItem({ kpi, isAdded, destination, places, onChoose, onPlace }: LibraryItemProps) {
  const own = useStyles();
  const styles = useGuideStyles();
  const { language } = usePaneLanguage();
  const words = useWords(libraryWords);
  const [isOpen, setIsOpen] = useState(false);
  const factsId = useId();
  const name = kpi.name[language];
  const quiet = isAdded ? words.added : words.indicators[kpi.timing].toLocaleLowerCase(language);
  return (
    <li className={own.item}>
      <div className={own.line}>
        <Checkbox
          className={own.choice}
          checked={isAdded || destination !== undefined}
          disabled={isAdded}
          label={
            <>
              {name} <span className={styles.quiet}>{quiet}</span>
            </>
          }
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <Button
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.about({ name })}
          title={words.about({ name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? factsId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {destination !== undefined && (
        <div className={own.below}>
          <DestinationField name={name} destination={destination} places={places} onPlace={onPlace} />
        </div>
      )}
      {isOpen && (
        <div id={factsId} className={own.below}>
          <KpiFacts kpi={kpi} />
        </div>
      )}
    </li>
  );
}
