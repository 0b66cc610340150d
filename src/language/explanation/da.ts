import { formatList } from "../numbers";
import type { ExplanationSentences } from "./sentences";

export const da: ExplanationSentences = {
  kinds: {
    linear: "Scoren siger, hvor langt den faktiske værdi er nået fra udgangspunktet til målværdien.",
    minMax: "Scoren siger, hvor værdien ligger mellem skalaens ender.",
    goalRedFlag: "Scoren siger, hvor værdien ligger i forhold til rødt flag og målværdi.",
    anchors: "Scoren følger den kurve, der er sat med punkter.",
    ratioHigher: "Scoren er den faktiske værdi i forhold til målværdien; højere er bedre.",
    ratioLower: "Scoren er den faktiske værdi i forhold til målværdien; lavere er bedre.",
    targetIsBest: "Scoren falder med afstanden til målværdien; præcis er bedst.",
    band: "Scoren siger, om værdien ligger i båndet.",
    maintain: "Scoren siger, om værdien holdes på målværdien.",
    compliance: "Scoren er andelen af perioder, der har nået målværdien.",
    yesNo: "Scoren er alt eller intet: ja eller nej.",
    milestones: "Scoren er andelen af milepæle, der er nået, efter deres vægt.",
    qualitative: "Scoren er den, ordet har på skalaen.",
    steps: "Scoren er den, der hører til det trin, værdien har nået.",
    deadline: "Scoren er fremdriften i forhold til den tid, der er gået.",
    deadlineSteps: "Scoren er fremdriften i forhold til de trin, der skulle være nået.",
    deadlineCurve: "Scoren er fremdriften i forhold til den kurve, der er lagt til fristen.",
  },
  rollUps: {
    weightedMean: "det vægtede gennemsnit",
    worst: "den svageste",
    geometricMean: "det vægtede geometriske gennemsnit",
    shareGreen: "andelen, der er på sporet",
    min: "den laveste",
    max: "den højeste",
    median: "medianen",
    meanWithVeto: "det vægtede gennemsnit med veto",
  },
  score: (name, score, status) => `${name} scorer ${score}: ${status}.`,
  noScore: (name) => `${name} har ingen score.`,
  values: (parts) => ended(capitalised(formatList(parts, "da"))),
  actual: (value) => `faktisk værdi ${value}`,
  target: (value) => `målværdi ${value}`,
  baseline: (value) => `udgangspunkt ${value}`,
  capped: (raw, score) => `Uden grænser ville den være ${raw}; den holdes på ${score}.`,
  rolledUp: (rollUp, children) => `Scoren er ${rollUp} af ${formatList(children, "da")}.`,
  child: (name, score, share) => `${name} (${score}, ${share} af vægten)`,
  missing: (names) => `Uden score: ${formatList(names, "da")}.`,
  coverage: (share) => `Datadækning ${share}.`,
  weight: (share) => `Den tæller ${share} af hele scorecardet.`,
  threshold: (status, least) => `${status} kræver mindst ${least}.`,
  toNext: (points, status) => `Der mangler ${points} point til ${status.toLocaleLowerCase("da")}.`,
  veto: (names) => `Ikke bedre end i risiko, fordi ${formatList(names, "da")} er kritisk og uden for mål.`,
};

/** A unit such as "kr." ends a sentence by itself. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
