import { formatNumber, formatPoints, formatScore, plural } from "../../numbers";
import type { AttentionWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: AttentionWords = {
  attention: "Kræver opmærksomhed",
  attentionHint: "Mest på spil først: vægt gange afstand til målværdien.",
  attentionNone: "Ingen KPI kræver opmærksomhed lige nu.",
  attentionAll: ({ kpis: count }) => `Vis alle ${number(count)}`,
  attentionLess: "Vis alt",
  reasonBroken: {
    actual: "Koblingen til faktisk værdi er brudt",
    target: "Koblingen til målværdi er brudt",
    baseline: "Koblingen til udgangspunkt er brudt",
  },
  reasonUnusable: "Værdien kan ikke bruges",
  reasonStale: ({ period }) => `Seneste værdi er fra ${period}`,
  reasonOld: "Værdien er forældet",
  reasonNoData: "Værdien mangler",
  reasonOffTarget: ({ score }) => `Langt fra målværdien: score ${formatScore(score, "da")}`,
  reasonCritical: ({ score }) => `Kritisk og langt fra målværdien: score ${formatScore(score, "da")}`,
  reasonAtRisk: ({ score }) => `Under målværdien: score ${formatScore(score, "da")}`,
  reasonWorsening: { up: "Stiger i den forkerte retning", down: "Falder i den forkerte retning" },
  costs: ({ points }) => `koster ${formatPoints(points, "da")} point`,
  since: ({ period }) => `siden ${period}`,
  handling: { "under-way": "en indsats er i gang", planned: "en indsats er planlagt" },
  newlyRed: ({ count, period }) =>
    plural(count, "da", {
      one: `1 er blevet rød siden ${period}.`,
      other: `${number(count)} er blevet røde siden ${period}.`,
    }),
  atStake: ({ points }) => `${formatPoints(points, "da")} point på spil`,
};
