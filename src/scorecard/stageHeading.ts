const START = "startdato|start date|started|start|påbegyndt|begyndt|begin|from|fra";
const END = "slutdato|end date|afsluttet|færdig|sluttet|slut|finished|ended|end|to|til";

const PARTS = (["start", "end"] as const).map((part) => {
  const words = part === "start" ? START : END;
  return {
    part,
    behind: new RegExp(`^(.*?)[\\s_-]*\\(?(?:${words})\\)?$`, "iu"),
    before: new RegExp(`^(?:${words})[\\s_:-]+(.+)$`, "iu"),
  };
});

/** What heads one of the two columns of a stage. */
export interface StageHeading {
  /** Empty where the heading only says which end it is. */
  readonly stage: string;
  /** `undefined` where the heading says nothing of an end. */
  readonly part: "start" | "end" | undefined;
}

/**
 * The stage of a heading, without what tells its start from its end.
 *
 * @example stageHeading("Tekst slut") // { stage: "Tekst", part: "end" }
 * @example stageHeading("Start tekst") // { stage: "tekst", part: "start" }
 */
export function stageHeading(heading: string): StageHeading {
  const text = heading.trim();
  for (const { part, behind, before } of PARTS) {
    const stage = (behind.exec(text) ?? before.exec(text))?.[1];
    if (stage !== undefined) return { stage, part };
  }
  return { stage: text, part: undefined };
}
