import { Button } from "@fluentui/react-components";
import { finderWords } from "../../../language";
import { bindingOf, type Findings, type Place, type Proposal } from "../../../session";
import { focusHeading } from "../../frame/focusHeading";
import { FormNotice } from "../../form/FormNotice";
import { useNotices } from "../../frame/Notices";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { ProposalCard } from "./ProposalCard";
import { proposalElementId } from "./proposalElement";
import type { Choices } from "./useChoices";
import { useFinderStyles } from "./useFinderStyles";

interface FoundProps {
  readonly proposals: readonly Proposal[];
  readonly outcomes: Findings["outcomes"];
  readonly choices: Choices;
  readonly onChanged: () => void;
}

/** What was found, to accept one by one or all that is ticked. */
export function Found({ proposals, outcomes, choices, onChanged }: FoundProps) {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const session = useSession();
  const { scorecard } = useReady();
  const { report, succeed, fail } = useNotices();
  const nameOf = ({ kpi }: Place): string => scorecard.kpis.find(({ id }) => id === kpi)?.name ?? "";
  const ticked = proposals.filter(choices.isTicked);
  const isAllTicked = ticked.length === proposals.length;

  const untick = (name: string): void =>
    choices.tick(
      proposals.filter((proposal) => nameOf(proposal) === name).map(({ kpi }) => kpi),
      false,
    );
  const link = useAction(async (places: readonly Place[]) => {
    const [first] = places;
    if (first === undefined) return fail(words.linkNone);
    const next = neighbourOf(proposals, places);
    const bound = await session.bindMany(places.map(bindingOf));
    if (bound.ok) {
      const text =
        places.length === 1
          ? words.linkedOne({ name: nameOf(first), address: first.address })
          : words.linkedMany({ count: places.length });
      succeed(text, {
        label: words.undo,
        run: async () => {
          report(await session.undo(), () => words.undone);
        },
      });
      // React may not have taken the cards away yet.
      setTimeout(() => moveFocus(next));
      return undefined;
    }
    report(bound, () => "");
    // The others can be linked without the one that keeps them from it.
    if (bound.problem.kind === "cannot-bind") untick(bound.problem.name);
    return undefined;
  });
  return (
    <section className={styles.section} aria-labelledby="finder-found">
      <div className={styles.between}>
        <h2 id="finder-found" className={styles.heading}>
          {words.foundHeading}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            choices.tick(
              proposals.map(({ kpi }) => kpi),
              !isAllTicked,
            )
          }
        >
          {isAllTicked ? words.untickAll : words.tickAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.kpi}
            name={nameOf(proposal)}
            proposal={proposal}
            outcomes={outcomes}
            choices={choices}
            linking={link.running}
            onChanged={onChanged}
            onLink={(place) => link.run([place])}
          />
        ))}
      </ul>
      <div className={styles.footer}>
        <FormNotice />
        <div className={styles.buttons}>
          <Button
            appearance={ticked.length > 0 ? "primary" : "secondary"}
            disabledFocusable={link.running}
            onClick={() => link.run(ticked.map(choices.placeOf))}
          >
            {ticked.length === 0 ? words.linkAny : words.linkTicked({ count: ticked.length })}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The proposal that stands after those that will be gone, else the last of those that stay. */
function neighbourOf(proposals: readonly Proposal[], gone: readonly Place[]): Proposal | undefined {
  const isGone = proposals.map(({ kpi }) => gone.some((place) => place.kpi === kpi));
  const staying = proposals.filter((_, index) => isGone[index] === false);
  return proposals.slice(isGone.lastIndexOf(true)).find((proposal) => staying.includes(proposal)) ?? staying.at(-1);
}

/** What had the focus is gone with its card. */
function moveFocus(next: Proposal | undefined): void {
  if (document.activeElement !== document.body && document.activeElement?.isConnected === true) return;
  const element = next && document.getElementById(proposalElementId(next.kpi));
  if (element) element.focus();
  else focusHeading();
}
