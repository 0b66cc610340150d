import type { Direction } from "../rule";
import { IS_SHARE, TURNED } from "./turnedWords";

/** Words of which less is better, and those of which more is, as they stand in names of KPIs; the beginnings of words. */
const LESS =
  /(^|[^\p{L}])(omkostning|udgift|forbrug|klage|reklamation|fejl|retur(?!n on|ning)|spild|kassation|sygefrav|fravær|skade|frafald|afgang|kundetab|afvisning|forsink|nedetid|ulykke|arbejdsskade|gæld|restance|svind|cost(s|ed|ing)?(?!\p{L})|expense|spend|complaint|error|defect|return rate|returns|waste|scrap|absen|sick|churn|attrition|turnover rate|employee turnover|staff turnover|bounce|delay|downtime|accident|incident|injur|debt|overdue|burn rate|(cpa|cpc|cpl|cac|cpm|dso)s?(?!\p{L}))/iu;
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
/** What is free of something, and what is saved: the word before it says the opposite. */
const WITHOUT =
  /(fejl|skade|spild|svind|klage|ulykke|fravær|forsinkelse|error|defect|accident|incident|injury|complaint|delay|waste)s?[ -]?(fri(e|t|hed\p{L}*)?|løse?|free)(?!\p{L})/iu;
/** "Zero-defect deliveries" are counted; of "Zero defects" nobody knows whether the defects are. */
const ZERO = /(^|[^\p{L}])(zero|nul)[ -]/iu;
const ZERO_OF =
  /(^|[^\p{L}])(zero|nul)[ -](fejl|error|defect|accident|incident|injury|complaint|delay|waste)[ -]\p{L}/iu;
const SAVED = /besparelse|sparet|saving|saved/iu;
/** What is lost, or is there no more: the more of it there was to be, the less of it is better. */
const LOST =
  /(^|[^\p{L}])(tabte?|tab af|loss(es)? of|mistede|mistet|lost|annullerede|annulleret|cancell?ed|utilfredse|dissatisfied|unhappy|inaktive|inactive)(?!\p{L})/iu;
const LOST_TIME = /\b(time|days|hours|workdays|arbejdsdage|dage|timer)\b/iu;
/** Whether it is one that is closed or one that is there the name does not say. */
const GAP = /(gab|gap|mangel)($|[^\p{L}])/iu;

/** What stands behind one of these is not there, or is long ago. */
const APART =
  /(?<!\p{L})(uden|without|with (no|zero)|med nul|free (of|from)|fri for|siden|since|mellem|between)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(ikke|ej|not|non|manglende|missing|lack of)(?!\p{L})/iu;

/** What is made less: how much of it where that is the noun ("Cost reduction"), but "Reduce costs" may be the costs. */
const REDUCED =
  /reduktion|reduction|reducer|reduced?(?!\p{L})|undgå(?!elig)|avoid(?!able)|nedbring|nedbragt|sænk|mindsk|decrease|forebygg(?!elig)|prevent(ed|ion)/iu;
const IS_REDUCTION =
  /(reduktion(er)?|reductions?|avoided|undgået|prevented|forebygget)[^\p{L}]*(\(.*\))?[^\p{L}]*$|^(avoided|prevented|undgåede|forebyggede) /iu;
/** Of complaints that fall there are fewer. */
const DROP = /(?<!\p{L})(fald(et|ende)?|nedgang|tilbagegang|declin(e|ed|ing)|drop|fall(ing)?)(?!\p{L})/iu;
/** What is done about it: of "Complaints resolved" more may be better, or fewer. */
const HANDLED =
  /fejlret|løsning|klagebehandling(?!stid)|recycl|genanvend|(^|[^\p{L}])(resolved|resolution(?! time)|solved|løste?|besvarede?|answered|handled|behandlede?|håndterede?|closed|lukkede?|afsluttede?|rettede?|corrected|fixed|genvund\p{L}*|recovered|afdrag\p{L}*|overhold\p{L}*)(?!\p{L})/iu;
const IN_TIME = /(^|[^\p{L}])(inden|within|on time|til tiden|rettidigt?)(?!\p{L})/iu;
const IS_DONE =
  /(?<!\p{L})(besvaret|løst|rettet|behandlet|answered|resolved|solved|handled|closed) (inden|within|on time|til tiden|rettidigt)|(waste|affald) (recycled|genanvendt)|(recycled|genanvendt) (waste|affald)|tid(er)? overholdt|overholdt\p{L}* \p{L}*tid/iu;
/** What is paid for it, or how long it takes, is not what comes of it. */
const COST_OF = /(omkostning\p{L}*|udgift\p{L}*|costs?|spend|tid|time) (til|ved|af|for|of|to|on)(?!\p{L})/iu;

/**
 * Which way is better of what a KPI is called; `undefined` where the name does not say it, or says both. A name may turn its words round,
 * "Dage uden ulykker": then the way is said where it is certain, and never that of the word alone.
 */
export function directionOfName(name: string): Direction | undefined {
  const denied = NOT.exec(name);
  if (denied !== null) {
    const { before, behind } = aroundOf(denied, name);
    return behind === undefined && before === "lower" ? before : undefined;
  }
  const apart = APART.exec(name);
  if (apart === null) return ofWords(name);
  const { before, behind } = aroundOf(apart, name);
  if (behind === undefined) return before === "higher" && isLacking(apart, name) ? undefined : before;
  return behind === "lower" && before !== "lower" ? "higher" : undefined;
}

const aroundOf = ({ 0: word, index }: RegExpExecArray, name: string) => ({
  before: directionOfName(name.slice(0, index)),
  behind: directionOfName(name.slice(index + word.length)),
});

/** What is there without something that one would want: "Leads uden opfølgning", and not "Omsætning uden moms". */
const isLacking = ({ 0: word, index }: RegExpExecArray, name: string): boolean =>
  /uden|with/i.test(word) &&
  !/^\s*(moms|afgift|vat|tax|levering|shipping|fragt)/i.test(name.slice(index + word.length));

function ofWords(name: string): Direction | undefined {
  if (SAVED.test(name) || WITHOUT.test(name) || ZERO_OF.test(name)) return "higher";
  if (GAP.test(name)) return undefined;
  const isOfLess = LESS.test(name) || LESS_OF.test(name);
  const isPrice = PRICE_OF.test(name);
  const isLess = isOfLess || isPrice || LESS_TIME.test(name);
  const isMore = MORE.test(name) || MORE_OF.test(name);
  if (isLess && DROP.test(name)) return undefined;
  if (REDUCED.test(name))
    return isLess && !isMore && IS_REDUCTION.test(name) && !COST_OF.test(name) ? "higher" : undefined;
  if (!isPrice && !COST_OF.test(name)) {
    if (IS_DONE.test(name)) return "higher";
    if (HANDLED.test(name) && (isLess || LOST.test(name))) return undefined;
  }
  if (LOST.test(name)) return isMore || isLess || LOST_TIME.test(name) ? "lower" : undefined;
  if (!isLess) return isMore && !isTurned(name) ? "higher" : undefined;
  // How many are as fast as they are to be, and not how long it takes.
  if (ZERO.test(name) || (!isOfLess && !isPrice && IN_TIME.test(name))) return undefined;
  return isMore && !isPrice && !/^[^\p{L}]*(cost|omkostning|udgift)/iu.test(name) ? undefined : "lower";
}

/** Whether something beside what there is to be much of turns it round, or it is only what a share is of. */
function isTurned(name: string): boolean {
  const share = IS_SHARE.exec(name);
  return TURNED.test(name) || (share !== null && ofWords(name.slice(0, share.index)) !== "higher");
}
