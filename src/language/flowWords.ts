import type { Bottleneck, Evidence, FlowProblem, FunnelStep, Inefficiency, LinkTest, LinkVerdict } from "../insight";
import type { Language } from "./language";
import { formatNumber, formatReadable, formatSome, plural } from "./numbers";

/** What cells say of work on its way, of funnels and of links. */
export interface FlowWords {
  /** Of the table of stages: stage, work, waiting, share, items, oldest, verdict. */
  readonly headings: readonly string[];
  readonly bottleneck: (found: Bottleneck) => string;
  readonly inefficiencies: Readonly<Record<Inefficiency, string>>;
  readonly leftOut: (problems: readonly FlowProblem[]) => string;
  /** Of the table of steps: step, rate, its ends, what it is held against, verdict, missing at the end. */
  readonly funnelHeadings: readonly string[];
  readonly against: Readonly<Record<NonNullable<FunnelStep["against"]>, string>>;
  readonly mixed: string;
  readonly links: Readonly<Record<LinkVerdict, string>>;
  /** Says no more than the numbers carry: nothing of causes. */
  readonly link: (test: LinkTest) => string;
}

type Sign = Exclude<keyof Evidence, "mostWaiting">;
const SIGNS: readonly Sign[] = ["isLasting", "queueGrows", "oldItems", "slowest"];

/** Each sign that the table can tell, with yes or no. */
const signsOf = (evidence: Evidence, words: Readonly<Record<Sign | "yes" | "no", string>>): string =>
  SIGNS.flatMap((sign) =>
    evidence[sign] === undefined ? [] : [`${words[sign]}: ${evidence[sign] ? words.yes : words.no}`],
  ).join("; ");

const withSigns = (text: string, signs: string): string => (signs === "" ? `${text}.` : `${text}; ${signs}.`);

const DANISH_SIGNS = {
  isLasting: "mest i hver tredjedel af sagerne",
  queueGrows: "køen vokser",
  oldItems: "flere gamle sager end ventet",
  slowest: "længst arbejde",
  yes: "ja",
  no: "nej",
} as const;
const ENGLISH_SIGNS = {
  isLasting: "most in each third of the items",
  queueGrows: "the queue grows",
  oldItems: "more old items than expected",
  slowest: "longest work",
  yes: "yes",
  no: "no",
} as const;

const DANISH: FlowWords = {
  headings: ["Trin", "Arbejdsdage", "Ventedage før", "Andel af ventetid", "Åbne", "Ældste, dage", "Vurdering"],
  bottleneck: ({ sureness, stage, evidence, few, finished, needed }) => {
    const signs = evidence === undefined ? "" : signsOf(evidence, DANISH_SIGNS);
    switch (sureness) {
      case "sure":
        return withSigns(`Flaskehals: der ventes mest på ${stage ?? ""}`, signs);
      case "possible":
        return withSigns(`Mulig flaskehals: der ventes mest på ${stage ?? ""}`, signs);
      case "none":
        return few.length > 0
          ? `Ingen flaskehals kan nævnes: uden ${plural(few.length, "da", { one: "den sag", other: `de ${formatNumber(few.length, "da")} sager` })}, der har ventet længst før ${stage ?? ""} (op til ${longestOf(few, "da")} dage), er ventetiden dér ikke stor nok til at nævne trinnet.`
          : "Ingen flaskehals: ventetiden er fordelt eller kort.";
      case "one-place":
        return "Ingen flaskehals kan nævnes: der kan højst ventes ét sted, så intet trin kan sammenlignes.";
      case "too-few":
        return `For få data: ${formatNumber(finished, "da")} afsluttede sager, men der skal mindst ${formatNumber(needed, "da")} til.`;
    }
  },
  inefficiencies: {
    rework: "Ineffektiv arbejdsgang: mindst hver femte sag har været tilbage i et trin.",
    "mostly-waiting": "Ineffektiv arbejdsgang: der arbejdes på sagerne i mindre end 15 % af tiden.",
    unpredictable: "Ineffektiv arbejdsgang: de sene sager tager mere end tre gange så lang tid som den midterste.",
  },
  leftOut: (problems) =>
    `Udeladt: ${formatSome(
      problems.map(({ kind, row, stage }) => `række ${row} (${stage}: ${DANISH_PROBLEMS[kind]})`),
      "da",
    )}.`,
  funnelHeadings: ["Trin", "Rate", "Nedre", "Øvre", "Sammenlignet med", "Vurdering", "Mangler til sidst"],
  against: { below: "Lavere", above: "Højere", level: "Ingen sikker forskel" },
  mixed: "Ikke de samme personer",
  links: {
    supported: "Understøttet",
    against: "Modsat",
    undecided: "Ikke afgjort",
    "too-few": "For få data",
    confounded: "Forklares også af andet",
  },
  link: ({ verdict, lag, r, count, bound = 1, more, isCarriedByFew }) => {
    const seen = `ca. ${formatNumber(lag, "da")} perioder, r = ${rounded(r, "da")}, n = ${formatNumber(count, "da")}`;
    switch (verdict) {
      case "supported":
        return `Data understøtter koblingen (${seen}). Det er ikke bevis for årsag.`;
      case "against":
        return `Data peger modsat (${seen}).`;
      case "undecided":
        if (isCarriedByFew)
          return `Ikke afgjort: Få perioder bærer sammenhængen (${seen}), og uden dem kan den ikke ses sikkert.`;
        return `Ingen tydelig sammenhæng i disse data; den skulle være mindst ${rounded(bound, "da")} for at kunne ses.`;
      case "too-few":
        return more === undefined
          ? "For få data."
          : `For få data: mindst ${formatNumber(more, "da")} ${more === 1 ? "periode" : "perioder"} mere.`;
      case "confounded":
        return `Koblingen (${seen}) forklares også af det, der er holdt fast.`;
    }
  },
};

const DANISH_PROBLEMS: Readonly<Record<FlowProblem["kind"], string>> = {
  "not-a-date": "ikke en dato",
  "dates-backwards": "datoer går baglæns",
  "start-missing": "start mangler",
  "end-missing": "slut mangler",
  "after-today": "efter i dag",
};

const ENGLISH: FlowWords = {
  headings: ["Stage", "Days of work", "Days waiting before", "Share of waiting", "Open", "Oldest, days", "Verdict"],
  bottleneck: ({ sureness, stage, evidence, few, finished, needed }) => {
    const signs = evidence === undefined ? "" : signsOf(evidence, ENGLISH_SIGNS);
    switch (sureness) {
      case "sure":
        return withSigns(`Bottleneck: most waiting is for ${stage ?? ""}`, signs);
      case "possible":
        return withSigns(`Possible bottleneck: most waiting is for ${stage ?? ""}`, signs);
      case "none":
        return few.length > 0
          ? `No bottleneck can be named: without the ${plural(few.length, "en", { one: "item", other: `${formatNumber(few.length, "en")} items` })} that waited longest before ${stage ?? ""} (up to ${longestOf(few, "en")} days), the waiting there is not enough to name the stage.`
          : "No bottleneck: waiting is spread, or short.";
      case "one-place":
        return "No bottleneck can be named: items can wait in one place at most, so no stage can be compared.";
      case "too-few":
        return `Too few data: ${formatNumber(finished, "en")} finished items, but at least ${formatNumber(needed, "en")} are needed.`;
    }
  },
  inefficiencies: {
    rework: "Inefficient workflow: at least one item in five has been back in a stage.",
    "mostly-waiting": "Inefficient workflow: items are worked on in less than 15% of the time.",
    unpredictable: "Inefficient workflow: late items take more than three times as long as the middle one.",
  },
  leftOut: (problems) =>
    `Left out: ${formatSome(
      problems.map(({ kind, row, stage }) => `row ${row} (${stage}: ${ENGLISH_PROBLEMS[kind]})`),
      "en",
    )}.`,
  funnelHeadings: ["Step", "Rate", "Low", "High", "Held against", "Verdict", "Missing at the end"],
  against: { below: "Lower", above: "Higher", level: "No certain difference" },
  mixed: "Not the same people",
  links: {
    supported: "Supported",
    against: "Against",
    undecided: "Undecided",
    "too-few": "Too few data",
    confounded: "Also explained otherwise",
  },
  link: ({ verdict, lag, r, count, bound = 1, more, isCarriedByFew }) => {
    const seen = `about ${formatNumber(lag, "en")} periods, r = ${rounded(r, "en")}, n = ${formatNumber(count, "en")}`;
    switch (verdict) {
      case "supported":
        return `The data support the link (${seen}). This is no proof of a cause.`;
      case "against":
        return `The data point the other way (${seen}).`;
      case "undecided":
        if (isCarriedByFew)
          return `Undecided: a few periods carry the relation (${seen}); without them it cannot be seen for sure.`;
        return `No clear relation in these data; it would have to be at least ${rounded(bound, "en")} to be seen.`;
      case "too-few":
        return more === undefined
          ? "Too few data."
          : `Too few data: at least ${formatNumber(more, "en")} more ${more === 1 ? "period" : "periods"}.`;
      case "confounded":
        return `The link (${seen}) is also explained by what was held still.`;
    }
  },
};

const ENGLISH_PROBLEMS: Readonly<Record<FlowProblem["kind"], string>> = {
  "not-a-date": "not a date",
  "dates-backwards": "dates go backwards",
  "start-missing": "no start",
  "end-missing": "no end",
  "after-today": "after today",
};

const longestOf = (few: Bottleneck["few"], language: Language): string =>
  formatReadable(Math.round(few[0]?.days ?? 0), language);

const rounded = (value: number, language: Language): string =>
  formatReadable(Math.round(value * 1000) / 1000, language);

const WORDS: Readonly<Record<Language, FlowWords>> = { da: DANISH, en: ENGLISH };

export const flowWords = (language: Language): FlowWords => WORDS[language];
