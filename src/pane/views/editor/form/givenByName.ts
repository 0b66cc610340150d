import type { Language } from "../../../../language";
import { DEFAULT_KPI, DEFAULT_OBJECTIVE } from "../../../../scorecard";
import { knownByName } from "../../../../session";
import type { Form } from "./editorForm";
import type { AnyEntry } from "./partRow";
import { PARTS } from "./parts";

/** What the name of a KPI can say of it. */
export const GIVEN_PARTS = ["direction", "unit", "kind", "low", "high", "aggregation"] as const;
export type Given = Pick<Form, (typeof GIVEN_PARTS)[number]>;

export interface GivenByName {
  /** What the KPI of the library is called that has this name; `undefined` where the words of the name say it. */
  readonly known: string | undefined;
  readonly parts: Given;
}

/** What a new KPI of this name begins with; what the name does not say is as in any new KPI. */
export function givenByName(
  name: string,
  languages: { readonly pane: Language; readonly workbook: Language },
): GivenByName {
  const { preset, direction } = knownByName(name, languages.workbook);
  const entry: AnyEntry = {
    ...DEFAULT_KPI,
    ...DEFAULT_OBJECTIVE,
    ...{ aliases: [], weight: undefined, parent: "" },
    ...preset,
    name,
    rule: { ...preset?.rule, ...(direction === undefined ? {} : { direction }) },
  };
  const { unit, direction: way, kind, low, high, aggregation } = PARTS;
  return {
    known: preset?.name,
    parts: {
      unit: unit.read(entry),
      direction: way.read(entry),
      kind: kind.read(entry),
      low: low.read(entry, languages.pane),
      high: high.read(entry, languages.pane),
      aggregation: aggregation.read(entry),
    },
  };
}
