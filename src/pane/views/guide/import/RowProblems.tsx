import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { importWords, type ImportWords } from "../../../../language";
import type { RowProblem } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";

/** More lines than this would bury what comes after them. */
const FIRST = 5;

interface RowProblemsProps {
  readonly problems: readonly RowProblem[];
  readonly values: "links" | "numbers";
}

/** What is wrong with single rows, each by its number in the sheet. */
export function RowProblems({ problems, values }: RowProblemsProps) {
  const styles = useGuideStyles();
  const words = useWords(importWords);
  const [isOpen, setIsOpen] = useState(false);
  const rest = problems.length - FIRST;
  return (
    <section className={styles.tight} aria-label={words.problems}>
      <h2 className={styles.subheading}>{words.problems}</h2>
      <ul className={styles.bullets}>
        {problems.slice(0, isOpen ? undefined : FIRST).map((problem, index) => (
          <li key={index}>{rowProblemText(problem, values, words)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {words.moreProblems({ count: rest })}
          </Button>
        </div>
      )}
    </section>
  );
}

function rowProblemText(problem: RowProblem, values: "links" | "numbers", words: ImportWords): string {
  const { problem: sentences, uses } = words;
  switch (problem.kind) {
    case "name-missing":
      return sentences.nameMissing(problem);
    case "name-repeats":
      return sentences.nameRepeats(problem);
    case "name-taken":
      return sentences.nameTaken[problem.level]({ ...problem, other: problem.taken });
    case "name-too-long":
      return sentences.nameTooLong({ ...problem, name: problem.long });
    case "weight-negative":
      return sentences.weightNegative(problem);
    case "not-a-number": {
      const slots = { ...problem, list: uses[problem.column] };
      return values === "links" && problem.column !== "weight"
        ? sentences.linkNotANumber(slots)
        : sentences.notANumber(slots);
    }
    case "direction-unknown":
      return sentences.directionUnknown(problem);
    case "hundredfold":
      return sentences.hundredfold({ ...problem, actualNumber: problem.actual, targetNumber: problem.target });
    case "thresholds-doubtful":
      return sentences.thresholdsDoubtful(problem);
    case "word-unknown":
      return sentences.wordUnknown({ ...problem, list: uses[problem.column] });
  }
}
