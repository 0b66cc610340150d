import { COMPARABLE, FINDING, type Verdict } from "../insight";
import type { Language } from "./language";
import { formatNumber, formatPercent, formatReadable } from "./numbers";

/** What the sentence beside a campaign is made of. */
export interface CampaignFacts {
  readonly verdict: Verdict;
  readonly spend: number;
  readonly results: number;
  /** The results that the spend would have brought at the cost per result of all. */
  readonly expected: number;
  readonly discoveryRate: number;
  readonly chance: number;
  /** Of all campaigns; `undefined` without results. */
  readonly costPerResult: number | undefined;
  /** Whether there are results enough to compare campaigns at all. */
  readonly isTested: boolean;
  readonly returnOnSpend: number | undefined;
  /** The return that just pays for the ads; `undefined` when the margin is not known. */
  readonly breakEven: number | undefined;
}

export interface CampaignWords {
  readonly campaign: string;
  readonly spend: string;
  readonly results: string;
  readonly costPerResult: string;
  readonly index: string;
  readonly waste: string;
  readonly low: string;
  readonly high: string;
  readonly discoveryRate: string;
  readonly returnOnSpend: string;
  readonly verdict: string;
  readonly why: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Says no more than the numbers carry: nothing of causes, of savings, or of the next krone. */
  readonly sentence: (facts: CampaignFacts) => string;
  readonly smallOnes: (count: number) => string;
  readonly notes: {
    readonly totals: (count: number) => string;
    readonly totalDiffers: string;
    readonly withoutSpend: (count: number) => string;
  };
}

const LEAST_SAID = 0.0001;

const inLanguage = (language: Language) => ({
  amount: (value: number) => formatReadable(value, language),
  /** With the sign before it: a chance is never said to be 0. */
  rate: (value: number) =>
    value < LEAST_SAID
      ? `< ${formatNumber(LEAST_SAID, language)}`
      : `= ${formatNumber(Number(value.toPrecision(2)), language)}`,
  times: (value: number) => formatNumber(Math.round(value * 100) / 100, language),
  count: (value: number) => formatNumber(Math.round(value), language),
  share: (value: number) => formatPercent(value, language),
});

/** The spend at which so many results are expected that few of them would be a surprise. */
const neededSpend = ({ costPerResult = 0 }: CampaignFacts): number => FINDING.expected * costPerResult;

function danish(): CampaignWords {
  const { amount, rate, times, count, share } = inLanguage("da");
  const outcome = (facts: CampaignFacts): string =>
    `Brugte ${amount(facts.spend)} på ${amount(facts.results)} resultater; til alles pris pr. resultat ventes ca. ${count(facts.expected)}.`;
  const judged = (facts: CampaignFacts): string => {
    switch (facts.verdict) {
      case "inefficient":
        return `${outcome(facts)} Forskellen er større end tilfældet normalt giver (q ${rate(facts.discoveryRate)}).`;
      case "watch":
        return facts.discoveryRate <= FINDING.discoveryRate
          ? `${outcome(facts)} Kampagnerne svinger selv så meget, at det ikke er sikkert (uden de udsving var q ${rate(facts.discoveryRate)}).`
          : `${outcome(facts)} Det kan være tilfældigt (p ${rate(facts.chance)}).`;
      case "better":
        return `${outcome(facts)} Et gennemsnit siger intet om, hvad den næste krone giver.`;
      case "too-few-data":
        if (!facts.isTested)
          return `For få resultater i alt til at sammenligne: der kræves ${COMPARABLE.results} og mindst ${COMPARABLE.campaigns} kampagner.`;
        return `For få data: først ved et forbrug på ca. ${amount(neededSpend(facts))} ventes ${count(FINDING.expected)} resultater.`;
      case "small":
        return `Under ${share(FINDING.spendShare)} af forbruget: vurderes ikke for sig.`;
      case "ordinary":
        return "Adskiller sig ikke klart fra resten.";
    }
  };
  const paid = ({ returnOnSpend, breakEven }: CampaignFacts): string =>
    returnOnSpend !== undefined && breakEven !== undefined && returnOnSpend < breakEven
      ? ` ROAS ${times(returnOnSpend)} er under break-even ${times(breakEven)}.`
      : "";
  return {
    campaign: "Kampagne",
    spend: "Forbrug",
    results: "Resultater",
    costPerResult: "Pris pr. resultat",
    index: "Indeks",
    waste: "Merforbrug",
    low: "Mindst",
    high: "Højst",
    discoveryRate: "q",
    returnOnSpend: "ROAS",
    verdict: "Vurdering",
    why: "Begrundelse",
    verdicts: {
      inefficient: "Ineffektiv",
      watch: "Hold øje",
      "too-few-data": "For få data",
      small: "Lille",
      ordinary: "Som resten",
      better: "Bedre end resten",
    },
    sentence: (facts) => judged(facts) + paid(facts),
    smallOnes: (number) => (number === 1 ? "1 lille kampagne" : `${count(number)} små kampagner`),
    notes: {
      totals: (number) => (number === 1 ? "1 totalrække er udeladt." : `${count(number)} totalrækker er udeladt.`),
      totalDiffers: "Totalrækken stemmer ikke med rækkerne.",
      withoutSpend: (number) =>
        number === 1 ? "1 kampagne uden forbrug er udeladt." : `${count(number)} kampagner uden forbrug er udeladt.`,
    },
  };
}

function english(): CampaignWords {
  const { amount, rate, times, count, share } = inLanguage("en");
  const outcome = (facts: CampaignFacts): string =>
    `Spent ${amount(facts.spend)} on ${amount(facts.results)} results; at everyone's cost per result about ${count(facts.expected)} are expected.`;
  const judged = (facts: CampaignFacts): string => {
    switch (facts.verdict) {
      case "inefficient":
        return `${outcome(facts)} The difference is larger than chance usually makes (q ${rate(facts.discoveryRate)}).`;
      case "watch":
        return facts.discoveryRate <= FINDING.discoveryRate
          ? `${outcome(facts)} Campaigns vary so much by themselves that it is not certain (without that q ${rate(facts.discoveryRate)}).`
          : `${outcome(facts)} It may be chance (p ${rate(facts.chance)}).`;
      case "better":
        return `${outcome(facts)} An average says nothing of what the next krone brings.`;
      case "too-few-data":
        if (!facts.isTested)
          return `Too few results in all to compare: ${COMPARABLE.results} are needed, and at least ${COMPARABLE.campaigns} campaigns.`;
        return `Too few data: only at a spend of about ${amount(neededSpend(facts))} are ${count(FINDING.expected)} results expected.`;
      case "small":
        return `Below ${share(FINDING.spendShare)} of the spend: not judged by itself.`;
      case "ordinary":
        return "Not clearly different from the rest.";
    }
  };
  const paid = ({ returnOnSpend, breakEven }: CampaignFacts): string =>
    returnOnSpend !== undefined && breakEven !== undefined && returnOnSpend < breakEven
      ? ` ROAS ${times(returnOnSpend)} is below break-even ${times(breakEven)}.`
      : "";
  return {
    campaign: "Campaign",
    spend: "Spend",
    results: "Results",
    costPerResult: "Cost per result",
    index: "Index",
    waste: "Overspend",
    low: "At least",
    high: "At most",
    discoveryRate: "q",
    returnOnSpend: "ROAS",
    verdict: "Verdict",
    why: "Reason",
    verdicts: {
      inefficient: "Inefficient",
      watch: "Watch",
      "too-few-data": "Too few data",
      small: "Small",
      ordinary: "As the rest",
      better: "Better than the rest",
    },
    sentence: (facts) => judged(facts) + paid(facts),
    smallOnes: (number) => (number === 1 ? "1 small campaign" : `${count(number)} small campaigns`),
    notes: {
      totals: (number) =>
        number === 1 ? "1 row of totals is left out." : `${count(number)} rows of totals are left out.`,
      totalDiffers: "The row of totals does not agree with the rows.",
      withoutSpend: (number) =>
        number === 1
          ? "1 campaign without spend is left out."
          : `${count(number)} campaigns without spend are left out.`,
    },
  };
}

/** Words for what is said of campaigns. */
export const campaignWords = (language: Language): CampaignWords => (language === "da" ? danish() : english());
