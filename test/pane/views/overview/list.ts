import { needingAttention } from "../../../../src/insight";
import { evaluate, type Kpi, type Readings, type Scorecard } from "../../../../src/scorecard";
import { kpi, objective, perspective, readings, scorecard, scoring } from "../../../scorecard/builders";

const owned = (made: Kpi, owner: string): Kpi => ({ ...made, owner });

const blank: Readings = { ...scoring(0), actual: { kind: "blank" } };
const stale: Readings = { ...scoring(0), actual: { kind: "stale", since: "2026-08" } };

/** Two perspectives; one objective has an owner, one KPI stands directly in a perspective. */
export const LIST: Scorecard = scorecard({
  perspectives: [perspective("Kunde", 1), perspective("Finansielt", 2)],
  objectives: [
    { ...objective("Kunde", "Loyale kunder", 1), owner: "Mette" },
    objective("Kunde", "Bedre omtale", 2),
    objective("Finansielt", "Vækst", 1),
  ],
  kpis: [
    kpi("Loyale kunder", "NPS", 1),
    { ...owned(kpi("Loyale kunder", "Frafald", 2), "Anne"), aliases: ["Churn"] },
    kpi("Bedre omtale", "Ømtaler 10", 1),
    kpi("Bedre omtale", "Ømtaler 9", 2),
    kpi("Vækst", "Omsætning", 1),
    { ...kpi("", "Ny KPI", 1), parent: perspective("Finansielt").id },
  ],
});

export const LIST_EVALUATION = evaluate(
  LIST,
  readings({ NPS: scoring(95), Frafald: scoring(40), "Ømtaler 10": blank, "Ømtaler 9": stale, Omsætning: scoring(80) }),
);

export const LIST_ATTENTION = needingAttention(LIST_EVALUATION, new Map());
