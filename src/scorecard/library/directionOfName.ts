import type { Direction } from "../rule";

/** Words of which less is better, and those of which more is, as they stand in names of KPIs; the beginnings of words. */
const LESS =
  /(^|[^\p{L}])(omkostning|udgift|forbrug|klage|reklamation|fejl|retur(?!n on)|spild|kassation|sygefrav|fravær|skade|frafald|afgang|kundetab|afvisning|forsink|nedetid|ulykke|arbejdsskade|gæld|restance|svind|cost|expense|spend|complaint|error|defect|return rate|returns|waste|scrap|absen|sick|churn|attrition|turnover rate|employee turnover|staff turnover|bounce|delay|downtime|accident|incident|injur|debt|overdue|burn rate|cpa|cpc|cpl|cac|cpm|dso)/iu;
const LESS_TIME =
  /(leverings|vente|svar|behandlings|gennemløbs|ekspeditions|opstarts|reaktions|cyklus|indlæsnings)tid(?!ig)|(lead|wait(ing)?|response|cycle|delivery|handling|load(ing)?|resolution|processing) time/iu;
const PRICE_OF = /(^|[^\p{L}])(pris|omkostninger|udgifter|cost|price) (pr\.?|per) /iu;
const MORE =
  /(^|[^\p{L}])(omsætning|salg|vækst|overskud|indtjening|dækningsbidrag|dækningsgrad|avance|tilfreds|anbefal|loyal|fasthold|nye kunder|kunder|leads|ordrer|besøg|trafik|klik|konverter|engagement|rækkevidde|til tiden|rettidig|certificer|uddannelse|træning|kompetence|idéer|markedsandel|afkast|forrentning|soliditet|return on|clv|nps|roi|roas|revenue|sales|growth|profit|margin|income|satisf|recommend|loyal|retention|new customers|customers|orders|visits|traffic|clicks|conversion|reach|on time|on-time|certified|training|ideas|market share|yield|uptime|productivity|produktivitet|oppetid)/iu;

/** The same at the end of a Danish compound: "Kundeklager", "Medarbejdertilfredshed". Turnover of people is none of money. */
const LESS_OF =
  /\p{L}{3,}(klage|reklamation|fejl|spild|svind|omkostning|udgift|forbrug|fravær|afgang|frafald|ulykke|skade|gæld|forsinkelse|kassation|nedetid|restance)/iu;
const MORE_OF =
  /\p{L}{3,}(tilfreds|avance|trafik|engagement|vækst|overskud|loyal|salg|fasthold)|(?<!personale|medarbejder|\P{L})omsætning/iu;
/** What is free of something, what is saved, and what is lost or lacks: the word before it says the opposite. */
const WITHOUT = /(fejl|skade|spild|klage|ulykkes?|error|defect|accident|waste)[ -]?(fri|løs|free)/iu;
const SAVED = /besparelse|sparet|saving|saved/iu;
const LOST = /(^|[^\p{L}])(tabte|mistede|lost)[^\p{L}]/iu;
/** Whether it is one that is closed or one that is there the name does not say. */
const GAP = /(gab|gap|mangel)($|[^\p{L}])/iu;

/** Which way is better of what a KPI is called; `undefined` where the name does not say it, or says both. */
export function directionOfName(name: string): Direction | undefined {
  if (SAVED.test(name) || WITHOUT.test(name)) return "higher";
  if (GAP.test(name)) return undefined;
  if (LOST.test(name)) return MORE.test(name) ? "lower" : undefined;
  const isLess = LESS.test(name) || LESS_TIME.test(name) || PRICE_OF.test(name) || LESS_OF.test(name);
  const isMore = MORE.test(name) || MORE_OF.test(name);
  if (isLess)
    return isMore && !PRICE_OF.test(name) && !/^[^\p{L}]*(cost|omkostning|udgift)/iu.test(name) ? undefined : "lower";
  return isMore ? "higher" : undefined;
}
