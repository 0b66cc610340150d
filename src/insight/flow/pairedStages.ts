import { stageHeading } from "../../scorecard";

/**
 * The stages that headings name: two of one stage, such as "Tekst start" and "Tekst slut", or the same one twice, are one where all are
 * such pairs.
 */
export function pairedStages(headings: readonly string[]): readonly string[] {
  const read = headings.map(stageHeading);
  const stages = read.flatMap(({ stage, part }, place) => {
    const other = read[place + 1];
    const isPair = stage !== "" && stage === other?.stage && other.part === (part === "start" ? "end" : part);
    return place % 2 === 0 && isPair && part !== "end" ? [stage] : [];
  });
  return 2 * stages.length === headings.length ? stages : headings;
}
