import { Button, Checkbox, Select } from "@fluentui/react-components";
import { EyeRegular, LinkRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { finderWords } from "../../../language";
import type { Findings, Place, Proposal } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { MakeNumbers } from "./MakeNumbers";
import { PlaceFacts } from "./PlaceFacts";
import { placeText } from "./placeText";
import { proposalElementId } from "./proposalElement";
import type { Choices } from "./useChoices";
import { useFinderStyles } from "./useFinderStyles";

interface ProposalCardProps {
  readonly name: string;
  readonly proposal: Proposal;
  readonly outcomes: Findings["outcomes"];
  readonly choices: Choices;
  readonly linking: boolean;
  readonly onLink: (place: Place) => void;
  /** The cells are others now, so that they must be looked at again. */
  readonly onChanged: () => void;
}

/** One KPI with the cells that look like its values. */
export function ProposalCard({ name, proposal, outcomes, choices, linking, onLink, onChanged }: ProposalCardProps) {
  const styles = useFinderStyles();
  const { words: paneWords } = usePaneLanguage();
  const words = useWords(finderWords);
  const session = useSession();
  const { report } = useNotices();
  const { kpi, alternatives } = proposal;
  const place = choices.placeOf(proposal);
  const look = useAction(async () => report(await session.showCells(place.address), () => paneWords.wentTo));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          id={proposalElementId(kpi)}
          className={styles.name}
          label={name}
          checked={choices.isTicked(proposal)}
          onChange={(_, { checked }) => choices.tick([kpi], checked === true)}
        />
        {place.match === "close" && (
          <span className={styles.close} title={words.closeHint}>
            <QuestionCircleRegular aria-hidden />
            {words.close}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        <PlaceFacts name={name} place={place} outcome={outcomes.get(place.id)} />
        {alternatives.length > 0 && (
          <Select
            className={styles.select}
            size="small"
            aria-label={words.placeOf({ name })}
            value={place.id}
            onChange={(_, { value }) => choices.choosePlace(kpi, value)}
          >
            {[proposal, ...alternatives].map((each) => (
              <option key={each.id} value={each.id}>
                {placeText(each, words)}
              </option>
            ))}
          </Select>
        )}
        {place.cautions.some((each) => each.kind === "text-numbers") && (
          <MakeNumbers place={place} onMade={onChanged} />
        )}
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<EyeRegular />}
            aria-label={words.lookAt({ name })}
            disabledFocusable={look.running}
            onClick={look.run}
          >
            {words.look}
          </Button>
          <Button
            size="small"
            icon={<LinkRegular />}
            aria-label={words.linkNamed({ name })}
            disabledFocusable={linking}
            onClick={() => onLink(place)}
          >
            {words.link}
          </Button>
        </div>
      </div>
    </li>
  );
}
