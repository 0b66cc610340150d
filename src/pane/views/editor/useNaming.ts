import { useState } from "react";
import type { Draft } from "../../form/useDraft";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import type { Form, Part } from "./form/editorForm";
import { GIVEN_PARTS, givenByName, type Given } from "./form/givenByName";
import { rulePartsOf } from "./form/kindParts";

export interface Naming {
  readonly known: string | undefined;
  /** The parts of the form that say now what the name has given them. */
  readonly given: readonly (keyof Given)[];
  /** Makes them as they are in any new KPI, and lets the name give nothing any more. */
  readonly decline: () => void;
}

interface Named extends Pick<Draft<Form>, "change" | "merge"> {
  /** `undefined` while the name has given nothing. */
  readonly naming: Naming | undefined;
}

/** What a new KPI has from its name, until the person says something else: that stays, whatever the name becomes. */
export function useNaming({ form, base, change, merge }: Draft<Form>, isNewKpi: boolean): Named {
  const { language: pane } = usePaneLanguage();
  const { language: workbook } = useReady();
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(new Set());
  if (!isNewKpi) return { change, merge, naming: undefined };
  const choose = (parts: readonly Part[]): void => setChosen((before) => new Set([...before, ...parts]));
  const { known, parts } = givenByName(form.name, { pane, workbook });
  const free = GIVEN_PARTS.filter((part) => !chosen.has(part) && form[part] === parts[part]);
  const given = free.filter((part) => form[part] !== base[part] && isOfUse(part, form));
  const rename = (name: string): void => merge({ name, ...pick(givenByName(name, { pane, workbook }).parts, free) });
  return {
    change: (part, value) => {
      if (part === "name") return rename(String(value));
      choose([part]);
      return change(part, value);
    },
    merge: (changes) => {
      choose(Object.keys(changes) as readonly Part[]);
      merge(changes);
    },
    naming:
      given.length === 0
        ? undefined
        : {
            known,
            given,
            decline: () => {
              choose(GIVEN_PARTS);
              merge(pick(base, free));
            },
          },
  };
}

/** What a rule does not use is neither shown nor saved. */
const isOfUse = (part: keyof Given, { kind }: Form): boolean =>
  (part !== "direction" && part !== "low" && part !== "high") || rulePartsOf(kind).includes(part);

const pick = (form: Partial<Form>, parts: readonly Part[]): Partial<Form> =>
  Object.fromEntries(parts.map((part) => [part, form[part]]));
