import { formatNumber, formatPercent, plural, type Forms } from "../../numbers";
import type { MapWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const counted =
  (forms: (count: string) => Forms) =>
  ({ count }: { readonly count: number }): string =>
    plural(count, "da", forms(number(count)));

export const da: MapWords = {
  scenarioShown: "Scorer fra",
  scenarioNow: "Tallene nu",
  scenarioNote: "Kortet viser et scenarie, ikke tallene nu. Vælg »Tallene nu« for at ændre kortet.",
  heading: "Strategikort",
  lanes: "Perspektiver og deres strategiske mål",
  noObjectives:
    "Kortet viser de strategiske mål, og hvad der fører til hvad. Begynd med det, I vil opnå i hvert perspektiv: først det langsigtede, og før I vælger KPI'er.",
  startGuide: "Begynd med guiden",
  laneEmpty: "Ingen strategiske mål endnu",
  noLinksHeading: "Hvad fører til hvad?",
  noLinks:
    "Begynd nederst: Det, I lærer, gør processerne bedre. Gode processer gør kunderne tilfredse, og tilfredse kunder skaber resultaterne. Det, der virker på lang sigt, kommer før det, der ses med det samme.",
  noLinksHow: "Træk fra pilen på en boks til det, den fører til, eller vælg Forbind og derefter virkningen.",

  causes: ({ list }) => `Årsager: ${list}`,
  effects: ({ list }) => `Virkninger: ${list}`,
  noCauses: "Ingen årsager på kortet",
  noEffects: "Ingen virkninger på kortet",
  moveLeft: "Flyt til venstre",
  moveRight: "Flyt til højre",
  movedLeft: ({ name }) => `${name} er flyttet til venstre.`,
  movedRight: ({ name }) => `${name} er flyttet til højre.`,
  tidy: "Ordn efter pilene",
  tidyHint: "Bytter om på boksene, så færre pile krydser hinanden",
  tidied: "Boksene er ordnet, så færre pile krydser hinanden.",
  kpis: "KPI'er",
  noKpis: "Ingen KPI'er måler det endnu.",
  initiatives: "Indsatser",
  addInitiative: "Indsats",
  addInitiativeTo: ({ name }) => `Tilføj indsats til ${name}`,

  connect: "Forbind",
  connectNamed: ({ name }) => `Forbind ${name}`,
  chooseEffect: ({ name }) => `Vælg, hvad »${name}« fører til: piletaster og Enter eller et klik. Escape annullerer.`,
  dropOnEffect: ({ name }) => `Slip på det, »${name}« fører til.`,
  linkTo: ({ name, other }) => `Forbind ${name} med virkningen ${other}`,
  theCause: ({ name }) => `${name}, årsagen`,
  alreadyLinked: ({ name, other }) => `»${name}« fører allerede til »${other}«.`,
  linkAdded: ({ name, other }) => `Forbundet: »${name}« fører til »${other}«.`,
  linkRemoved: ({ name, other }) => `»${name}« fører ikke længere til »${other}«.`,
  linkReversed: ({ name, other }) => `Vendt om: »${name}« fører nu til »${other}«.`,
  linkingCancelled: "Intet blev forbundet.",
  undo: "Fortryd",
  undone: "Ændringen er taget tilbage.",

  linksHeading: "Årsag og virkning",
  linksEmpty: "Ingen forbindelser endnu.",
  leadsTo: "fører til",
  addNote: "Tilføj note",
  editNote: "Rediger note",
  noteQuestion: "Hvorfor fører det ene til det andet?",
  noteSaved: "Noten er gemt.",
  removeLink: "Fjern",

  evidenceHeading: "Det siger tallene",
  evidenceNote:
    "Hver pil er prøvet på den KPI, der vejer mest i hver ende: Bevæger det drivende sig før resultatet? Tendens og sæson er trukket fra, og grænsen tager højde for alle pile og forskydninger, der er prøvet. Det viser ikke, at det ene er årsag til det andet.",
  verdicts: {
    supported: "Understøttet",
    against: "Modsat",
    undecided: "Ikke afgjort",
    "too-few": "For få data",
    confounded: "Forklares også af andet",
    untested: "Ikke prøvet",
  },
  evidenceCount: ({ supported, all }) => `${number(supported)} af ${number(all)} pile er understøttet af data.`,
  evidenceTested: ({ name, other }) => `Prøvet på ${name} og derefter ${other}`,
  evidenceFigures: ({ count, worth, r, low, high }) =>
    `r\u00a0=\u00a0${r} (95 % for alle pile og forskydninger: ${low} til ${high}), n\u00a0=\u00a0${number(count)}, svarer til ${number(worth)} uafhængige perioder.`,
  evidenceCommon: {
    explains: ({ name }) => `Kortet lader ${name} drive begge, og når den er holdt fast, er sammenhængen der ikke.`,
    held: ({ name }) => `Kortet lader ${name} drive begge; det er prøvet, om den alene forklarer sammenhængen.`,
  },
  untested: {
    "no-kpi": ({ name }) => `Ingen KPI'er under ${name} har en tidsserie.`,
    rhythm: ({ name, other }) => `${name} og ${other} har ikke værdier med samme mellemrum.`,
    accumulates: ({ name }) => `${name} bygger på sin egen fortid og kan ikke sammenlignes periode for periode.`,
    "no-variation": ({ name }) => `${name} ændrer sig aldrig, så der er intet at se.`,
  },
  season: {
    none: "Sæson er ikke trukket fra: for få perioder.",
    differences: "Sæson er trukket fra: sammenlignet med året før.",
    effects: "Sæson er trukket fra: den sædvanlige ændring på hver plads i året.",
  },
  showEvidence: "Se tallene",
  hideEvidence: "Skjul tallene",
  evidencePicture: ({ name, other, count }) =>
    plural(count, "da", {
      one: `${name}, rykket 1 periode frem, og ${other}; hver på sin egen skala`,
      other: `${name}, rykket ${number(count)} perioder frem, og ${other}; hver på sin egen skala`,
    }),
  evidenceTable: "Vis som tabel",
  evidencePeriod: "Periode",

  longTermHeading: "Langt og kort sigt",
  longTermNote:
    "Langt sigt: fremadrettede KPI'er og perspektivet nederst på kortet. Kort sigt: bagudrettede KPI'er og perspektivet øverst.",
  longTermWeight: "Vægt",
  longTermAttention: ({ count }) =>
    plural(count, "da", { one: "1 åben indsats", other: `${number(count)} åbne indsatser` }),
  longTermSpend: "Annonceforbrug",
  longTermSpendNote:
    "Annonceforbruget er delt efter ordene i kampagnernes navne, kanaler og formål: kendskab, image og fastholdelse mod salg, leads og søgning.",
  longTermShares: ({ long, short, unknown }) => `${long} på langt sigt, ${short} på kort sigt, ${unknown} ikke angivet`,
  longTermSharesKnown: ({ long, short }) => `${long} på langt sigt, ${short} på kort sigt`,
  movedRise: ({ points }) => `${points} point op`,
  movedFall: ({ points }) => `${points} point ned`,
  longTermMoved: ({ period, short, long }) =>
    `Siden ${period} er scorerne på kort sigt gået ${short} og på langt sigt ${long}.`,
  longTermBought: "Kort sigt vinder, mens langt sigt taber: Se efter, hvad det betales med.",
  earlyWarning: ({ name, other }) =>
    `${name} bliver dårligere ud over det tilfældige. ${other}, som det skal føre til, viser det ikke endnu.`,

  balanceHeading: "Balance i scorecardet",
  balanceNote: "Tommelfingerregler fra metoden: tegn at se efter, ikke bevis for, at noget er galt.",
  balanced: "Ingen af tjekkene har noget at indvende.",
  wholeScorecard: "Hele scorecardet",
  kpiCount: ({ name, count }) =>
    plural(count, "da", { one: `${name}: 1 KPI`, other: `${name}: ${number(count)} KPI'er` }),
  kpiCountOfWhole: counted((count) => ({
    one: "1 KPI i hele scorecardet",
    other: `${count} KPI'er i hele scorecardet`,
  })),
  weightShare: ({ name, share }) => `${name} har ${formatPercent(share, "da")} af vægten`,
  overdueBy: ({ name, days }) =>
    plural(days, "da", { one: `${name}: 1 dag over tiden`, other: `${name}: ${number(days)} dage over tiden` }),
  points: ({ name, other }) => `${name} peger ned på ${other}`,
  showAll: ({ count }) => `Vis alle ${number(count)}`,
  showFewer: "Vis færre",
  checks: {
    "perspective-empty": {
      title: counted((count) => ({
        one: "1 perspektiv uden strategiske mål",
        other: `${count} perspektiver uden strategiske mål`,
      })),
      why: "Uden strategiske mål siger det ikke, hvad I vil opnå.",
    },
    "objective-unmeasured": {
      title: counted((count) => ({
        one: "1 strategisk mål uden KPI'er",
        other: `${count} strategiske mål uden KPI'er`,
      })),
      why: "Uden KPI'er kan ingen se, om det nås.",
    },
    "objective-unlinked": {
      title: counted((count) => ({
        one: "1 strategisk mål uden forbindelser",
        other: `${count} strategiske mål uden forbindelser`,
      })),
      why: "Et strategisk mål uden både årsag og virkning hører måske ikke til strategien.",
    },
    "link-backwards": {
      title: counted((count) => ({ one: "1 forbindelse peger nedad", other: `${count} forbindelser peger nedad` })),
      why: "Normalt gør læring processerne bedre, processerne gør kunderne tilfredse, og kunderne skaber resultaterne.",
    },
    "links-circular": {
      title: counted((count) => ({ one: "1 ring af årsager", other: `${count} ringe af årsager` })),
      why: "Strategiske mål, der fører til hinanden i ring, viser ikke, hvor I skal begynde.",
    },
    "leading-missing": {
      title: () => "Ingen fremadrettede KPI'er",
      why: "Kun resultater, der allerede er kommet: Det er kortsigtet og for sent at handle på.",
    },
    "lagging-missing": {
      title: () => "Ingen bagudrettede KPI'er",
      why: "Uden resultater ved ingen, om det, der skulle drive dem, virker.",
    },
    "indicator-unknown": {
      title: counted((count) => ({
        one: "1 KPI er hverken fremadrettet eller bagudrettet",
        other: `${count} KPI'er er hverken fremadrettede eller bagudrettede`,
      })),
      why: "Et scorecard skal både vise det, der driver resultaterne, og resultaterne selv. Derfor bør hver KPI sige, hvad den er.",
    },
    "kpis-many": {
      title: () => "Mange KPI'er",
      why: "Ud over 3 i et strategisk mål eller 25 i alt er det svært at se, hvilke der tæller.",
    },
    "weight-one-sided": {
      title: () => "Det meste af vægten ligger på resultaterne",
      why: "Så fortæller scoren, hvad der er sket, og næsten intet om det, der kommer.",
    },
    "objective-unattended": {
      title: counted((count) => ({
        one: "1 rødt strategisk mål uden indsats",
        other: `${count} røde strategiske mål uden indsats`,
      })),
      why: "Det er uden for mål, og ingen åben indsats handler om det eller dets KPI'er.",
    },
    "initiative-overdue": {
      title: counted((count) => ({ one: "1 indsats er forfalden", other: `${count} indsatser er forfaldne` })),
      why: "Forfaldsdatoen er passeret, og den er ikke færdig.",
    },
    "target-missing": {
      title: counted((count) => ({ one: "1 KPI uden målværdi", other: `${count} KPI'er uden målværdi` })),
      why: "Uden målværdi er der ingen score.",
    },
    "owner-missing": {
      title: counted((count) => ({ one: "1 KPI uden ejer", other: `${count} KPI'er uden ejer` })),
      why: "KPI'er, som ingen er ansvarlig for, holdes sjældent ved lige.",
    },
    "kpi-stale": {
      title: counted((count) => ({
        one: "1 KPI med forældede data",
        other: `${count} KPI'er med forældede data`,
      })),
      why: "Den seneste værdi er ældre end den periode, der er slut.",
    },
  },
  fixes: {
    addObjective: "Tilføj strategisk mål",
    chooseKpi: "Vælg KPI'er fra biblioteket",
    connect: "Forbind",
    reverse: "Vend om",
    remove: "Fjern forbindelsen",
    removeNamed: ({ name, other }) => `Fjern: »${name}« fører til »${other}«`,
    editKpi: "Rediger KPI'en",
    showKpis: "Se KPI'erne",
    editWeight: "Ret vægten",
    addInitiative: "Tilføj indsats",
    openInitiative: "Åbn indsatsen",
    showKpi: "Se KPI'en",
  },
};
