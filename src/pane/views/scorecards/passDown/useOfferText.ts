import { editorWords, formatNumber, formatValue, passDownWords } from "../../../../language";
import type { Kpi, PassedPart } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { Offer } from "./offers";

/** What is offered, and what it would be instead of. */
export function useOfferText(): (offer: Offer) => { readonly label: string; readonly hint: string } {
  const own = useWords(passDownWords);
  const editor = useWords(editorWords);
  const { language } = usePaneLanguage();
  const partText = (kpi: Kpi, part: PassedPart): string | undefined => {
    switch (part) {
      case "unit":
        return kpi.unit === "" ? own.empty : kpi.unit;
      case "weight":
        return kpi.weight === undefined ? own.empty : formatNumber(kpi.weight, language);
      case "kind": {
        const { direction } = kpi.rule;
        const kind = editor.kinds[kpi.kind];
        return direction === undefined ? kind : `${kind} (${editor[direction]})`;
      }
      case "aggregation":
        return `${editor.frequencies[kpi.frequency]}, ${editor.aggregations[kpi.aggregation.kind]}`;
      case "thresholds":
        return undefined;
    }
  };
  return ({ compared: { kpi, own: theirs, target: here, isTargetBound }, part, target }) => {
    const above = target === undefined ? undefined : formatValue(target, kpi.unit, language);
    if (part === "new" || theirs === undefined)
      return { label: kpi.name, hint: above === undefined ? own.isNew : own.newWith({ target: above }) };
    const label = own.partOf({ name: theirs.name, part: own.parts[part] });
    if (part === "target") {
      const texts = {
        here: here === undefined ? own.empty : formatValue(here, theirs.unit, language),
        above: above ?? "",
      };
      return { label, hint: isTargetBound ? own.bound(texts) : own.differs(texts) };
    }
    const [mine, other] = [partText(theirs, part), partText(kpi, part)];
    const isSaid = mine !== undefined && other !== undefined && mine !== other;
    return { label, hint: isSaid ? own.differs({ here: mine, above: other }) : own.otherwise };
  };
}
