import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { guideWords } from "../../../../language";
import { perspectiveId } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { View } from "../../../frame/view";
import type { Section, SectionDraft } from "./objectiveSections";
import { useGuideStyles } from "../useGuideStyles";

/** So many suggestions are shown at once. */
const FIRST = 2;

interface ObjectivesSectionProps {
  readonly section: Section;
  /** The name is needed and not there. */
  readonly isNameMissing: boolean;
  readonly onChange: (draft: SectionDraft) => void;
}

/** A perspective with its strategic objectives: those it has, some to choose, and a place for own ones. */
export function ObjectivesSection({ section, isNameMissing, onChange }: ObjectivesSectionProps) {
  const styles = useGuideStyles();
  const fieldStyles = useFieldStyles();
  const words = useWords(guideWords).objectives;
  const { open } = useNavigation();
  const { key, isNew, kind, name, objectives, suggestions, draft } = section;
  const { chosen = [], own = "" } = draft;
  const title = name === "" ? words.another : name;
  const [isNaming, setIsNaming] = useState(isNew && name === "");
  const editor: View = { kind: "editor", subject: { level: "perspective", id: perspectiveId(key) } };
  const renameId = `guide-rename-${key}`;
  const [isOpen, setIsOpen] = useState(false);
  const hidden = suggestions.filter((each, index) => index >= FIRST && !chosen.includes(each));
  const choose = (suggestion: string, isChosen: boolean): void =>
    onChange({ ...draft, chosen: isChosen ? [...chosen, suggestion] : chosen.filter((each) => each !== suggestion) });
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.between}>
        <h3 className={styles.name}>{title}</h3>
        <Button
          id={renameId}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={words.rename({ name: title })}
          title={words.rename({ name: title })}
          aria-expanded={isNew ? isNaming : undefined}
          onClick={() => (isNew ? setIsNaming(!isNaming) : open(editor))}
        />
      </div>
      {kind !== undefined && <p className={styles.quiet}>{words.questions[kind]}</p>}
      {isNew && (isNaming || isNameMissing) && (
        <Field
          className={fieldStyles.field}
          size="small"
          label={words.perspectiveName}
          validationState={isNameMissing ? "error" : "none"}
          validationMessage={isNameMissing ? words.perspectiveNameMissing : null}
        >
          <Input
            size="small"
            value={name}
            autoComplete="off"
            onChange={(_, { value }) => onChange({ ...draft, name: value })}
          />
        </Field>
      )}
      {objectives.length > 0 && (
        <ul className={styles.bullets}>
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      )}
      {suggestions.length > 0 && (
        <div role="group" aria-label={words.suggestionsFor({ name: title })} className={styles.options}>
          {suggestions
            .filter((suggestion) => isOpen || !hidden.includes(suggestion))
            .map((suggestion) => (
              <Checkbox
                key={suggestion}
                className={styles.option}
                label={suggestion}
                checked={chosen.includes(suggestion)}
                onChange={(_, { checked }) => choose(suggestion, checked === true)}
              />
            ))}
          {suggestions.length > FIRST && (
            <Button
              size="small"
              appearance="transparent"
              icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-label={words.moreFor({ name: title })}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {words.more}
            </Button>
          )}
        </div>
      )}
      <Field className={fieldStyles.field} size="small" label={words.own}>
        <Textarea
          size="small"
          rows={own.includes("\n") ? 4 : 2}
          aria-label={words.ownFor({ name: title })}
          value={own}
          onChange={(_, { value }) => onChange({ ...draft, own: value })}
        />
      </Field>
    </section>
  );
}
