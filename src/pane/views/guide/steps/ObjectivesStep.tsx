import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { guideWords } from "../../../../language";
import { useNotices } from "../../../frame/Notices";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { ADDED, newPerspectives, objectiveSections, wantedObjectives, type SectionDrafts } from "./objectiveSections";
import { ObjectivesSection } from "./ObjectivesSection";
import { StepHead } from "./StepHead";
import { useKept } from "../../../form/useKept";

interface ObjectivesStepProps {
  readonly onNext: () => void;
}

const NOTHING: SectionDrafts = {};

/** What must succeed, perspective by perspective. */
export function ObjectivesStep({ onNext }: ObjectivesStepProps) {
  const words = useWords(guideWords);
  const session = useSession();
  const { report, fail } = useNotices();
  const { scorecard, language } = useReady();
  const [drafts, setDrafts, forget] = useKept(`guide/objectives/${scorecard.settings.id}`, () => NOTHING);
  const [isChecked, setIsChecked] = useState(false);
  const sections = objectiveSections(scorecard, drafts, language);
  const perspectives = newPerspectives(sections);
  const count = perspectives.reduce((sum, { objectives }) => sum + objectives.length, 0);
  const isNameless = perspectives.some(({ name }) => name === "");
  const adding = useAction(async () => {
    const added = await session.addEntries(perspectives);
    if (!report(added, () => words.objectives.added({ count }))) return;
    forget();
    onNext();
  });
  const goOn = (): void => {
    setIsChecked(true);
    if (isNameless) fail(words.objectives.perspectiveNameMissing);
    else if (count > 0) adding.run();
    else if (scorecard.objectives.length > 0 || scorecard.kpis.length > 0) onNext();
    else fail(words.objectives.none);
  };
  return (
    <>
      <StepHead step="objectives" heading={words.objectives.heading} teach={words.objectives.teach} />
      {sections.map((section) => (
        <ObjectivesSection
          key={section.key}
          section={section}
          isNameMissing={isChecked && section.name.trim() === "" && wantedObjectives(section).length > 0}
          onChange={(draft) => setDrafts({ ...drafts, [section.key]: draft })}
        />
      ))}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => setDrafts({ ...drafts, [`${ADDED}${Object.keys(drafts).length}`]: { name: "" } })}
        >
          {words.objectives.another}
        </Button>
      </div>
      <Footer>
        <Button appearance="primary" disabledFocusable={adding.running} onClick={goOn}>
          {count > 0 ? words.objectives.addAndNext({ count }) : words.next}
        </Button>
      </Footer>
    </>
  );
}
