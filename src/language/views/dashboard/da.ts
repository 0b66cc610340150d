import type { DashboardSheetWords, DashboardViewWords } from "./en";

const SIGNALS = {
  outside: { up: "over den øvre grænse for tilfældige udsving", down: "under den nedre grænse for tilfældige udsving" },
  run: { up: "otte eller flere i træk over gennemsnittet", down: "otte eller flere i træk under gennemsnittet" },
  "near-limit": {
    up: "tre af fire nærmere den øvre grænse end gennemsnittet",
    down: "tre af fire nærmere den nedre grænse end gennemsnittet",
  },
} as const;

const sheet: DashboardSheetWords = {
  sheet: "Dashboard",
  choose: "Pr. dato",
  chooseHint: "En periodes sidste dag, eller tom for i dag",
  chosenOn: ({ name }) => `Dagen vælges på arket »${name}«`,
  shown: "Periode fra",
  quarter: "K",
  coverage: ({ scored, all }) => `${scored} af ${all} KPI'er har en score`,
  whole: "Hele scorecardet",
  counts: ({ green, amber, red, none }) =>
    `Af KPI'erne er ${green} på sporet, ${amber} i risiko, ${red} uden for mål og ${none} uden score.`,
  fall: ({ name, points }) => `Største fald siden forrige periode: ${name} (${points} point).`,
  noFall: "Ingen KPI er faldet siden forrige periode.",
  rise: ({ name, points }) => `Største stigning siden forrige periode: ${name} (+${points} point).`,
  noRise: "Ingen KPI er steget siden forrige periode.",
  noPast: "Der er ingen tidligere periode at sammenligne med.",
  headings: {
    name: "Perspektiv, mål, KPI",
    actual: "Realiseret",
    target: "Mål",
    deviation: { percent: "Afvigelse %", unit: "Afvigelse", index: "Indeks" },
    score: "Score",
    status: "Status",
    change: "Ændring",
    inYear: "På et år",
    owner: "Ejer",
    initiative: "Seneste indsats",
  },
  points: "%-point",
  charts: {
    titles: {
      trend: "Score i 12 perioder",
      compare: {
        perspectives: "Perspektiverne nu og i forrige periode",
        objectives: "Målene nu og i forrige periode",
        kpis: "KPI'erne nu og i forrige periode",
      },
      moved: "Hvad flyttede scoren, i point",
    },
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    week: "uge",
    day: ({ day, month }) => `${day}. ${month}`,
    bands: { red: "Uden for mål", amber: "I risiko", green: "På sporet" },
    limit: { amber: "I risiko fra", green: "På sporet fra" },
    now: "Denne periode",
    before: "Forrige periode",
    base: "Begyndelse",
    rise: "Stigning",
    fall: "Fald",
    whole: "I alt",
    rest: "Øvrigt",
    weight: "Vægt",
    points: "Point",
    scoreNow: ({ score, status }) => `${score} nu: ${status}.`,
    noScore: "Ingen score nu.",
    scoreRange: ({ high, highIn, low, lowIn }) => `Højest ${high} i ${highIn}, lavest ${low} i ${lowIn}.`,
    scoreRangeOfDays: ({ high, highIn, low, lowIn }) => `Højest ${high} den ${highIn}, lavest ${low} den ${lowIn}.`,
    limits: ({ amber, green }) => `Stiplede linjer: i risiko fra ${amber}, på sporet fra ${green}.`,
    highest: ({ high, low }) => `Højest: ${high}. Lavest: ${low}.`,
    only: ({ name }) => `Kun én har en score: ${name}.`,
    nowAndBefore: "Mørk er denne periode, lys den forrige. Tallet er scoren nu.",
    mostMoved: ({ before, now, name }) => `Fra ${before} til ${now}. Størst bidrag: ${name} point.`,
    notMoved: ({ before, now }) => `Fra ${before} til ${now}: Intet har flyttet den.`,
    notComparable: "Der er ingen tidligere periode med de samme KPI'er at sammenligne med.",
    howMoved: "Andel af vægten gange egen ændring. Hver søjle begynder, hvor den forrige slutter.",
  },
  needs: "Kræver handling",
  noNeeds: "Ingen KPI er i risiko eller uden for mål.",
  former: ({ name }) => `Ikke længere i scorecardet: ${name}`,
  source:
    "Beregnet i projektmappen. ● på sporet, ▲ i risiko, ■ uden for mål, – ingen data. Ændring er i point siden forrige periode, på et år siden samme periode året før.",
  workedOut: "Tidligere perioder er opgjort",
  report: ({ period }) => `Rapport ${period}`,
  frozen: "Fast kopi fra",
  figures: {
    sheet: ({ period }) => `Tal ${period}`,
    subtitle: ({ day }) => `Måned, år til dato og hele året, opgjort til og med ${day}`,
    period: ({ period, isMonth }) => (isMonth ? `Måned: ${period}` : `Periode: ${period}`),
    toDate: "År til dato",
    year: "Hele året",
    kpi: "Perspektiv, KPI",
    estimate: "Estimat",
    headings: {
      actual: "Realiseret",
      budget: "Budget",
      deviation: "Afvigelse",
      index: "Indeks",
      last: "Sidste år",
    },
    percentagePoints: "%-point",
    notes: [
      "Budget er KPI'ens målværdi. Afvigelse er realiseret minus budget, med ! og rødt, hvor det er værre. Indeks 100 er på budget.",
      "Estimat er år til dato plus budgettet for de perioder, der mangler tal. Det vises for tal, der lægges sammen, og når året er slut.",
      "Tomme felter: en værdi, et måltal eller sidste års tal mangler, eller perioden er ikke slut. År til dato er de perioder, der er slut, samlet som KPI'en selv samler dem: lagt sammen, som gennemsnit eller den seneste.",
    ],
  },
  pages: {
    points: "Koster er andelen af den samlede vægt gange afstanden til 100, i point af den samlede score.",
    kpi: "KPI",
    initiative: "Indsats",
    due: "Frist",
    cost: "Koster",
    said: "Seneste status",
    noInitiative: "Ingen indsats i gang",
    more: ({ shown, count }) =>
      `Listen viser de ${shown}, der koster mest. ${count === 1 ? "1 KPI mere" : `${count} KPI'er mere`} kræver handling.`,
    late: ({ name }) => `Over fristen: ${name}`,
  },
  signals: {
    none: "Ingen signaler: udsvingene er ikke større, end tilfældigheder kan forklare.",
    tooFew: ({ needed, count }) => `For få data til signaler: ${count} værdier, der kræves mindst ${needed}.`,
    found: ({ rule, direction, period }) => `Signal i ${period}: ${SIGNALS[rule][direction]}. Noget har ændret sig.`,
  },
  map: {
    sheet: "Strategikort",
    leadsTo: ({ list }) => `Fører til: ${list}`,
    noObjectives: "Ingen mål endnu",
    source: "Beregnet i projektmappen. ● på sporet, ▲ i risiko, ■ uden for mål, – ingen data.",
  },
};

export const da: DashboardViewWords = {
  sheet,

  title: "Dashboard-ark",
  intro:
    "Et ark, der kan vises frem: hele scorecardet på én side, med levende tal fra Excels egne formler. Kolleger ser det uden tilføjelsesprogrammet, på telefonen og på papir.",
  contains: "Det bliver lavet",
  shows: "Arket viser",
  deviation: "Afvigelsen vises",
  deviations: { percent: "i procent af målet", unit: "i KPI'ens enhed", index: "som indeks, hvor målet er 100" },
  deviationHint: "Opdater arket, så viser det afvigelsen sådan.",
  showsWhole: "Hele scorecardet",
  showsPerspective: ({ name }) => `Perspektiv: ${name}`,
  showsOwner: ({ name }) => `Ejer: ${name}`,
  showsFormer: ({ name }) => `Ikke i scorecardet længere: ${name}`,
  formerHint:
    "Perspektivet eller ejeren er ikke i scorecardet længere, så arket kan ikke opdateres, kun vises og fjernes.",
  partsOfScope: [
    "Et felt for det hele og for det lige under",
    "Hvad der er sket siden forrige periode, i sætninger",
    "KPI'erne med realiseret, mål, afvigelse, score, ændringer og 12 perioder",
    "Hvad der kræver handling, med ejer og indsats",
  ],
  parts: ({ perspectives, kpis }) => [
    `Et felt for det hele og for ${perspectives === 1 ? "perspektivet" : `hvert af de ${perspectives} perspektiver`}`,
    "Hvad der er sket siden forrige periode, i sætninger",
    `${kpis === 1 ? "Én KPI" : `Alle ${kpis} KPI'er`} med realiseret, mål, afvigelse, score, ændringer og 12 perioder`,
    "Hvad der kræver handling, med ejer og indsats",
  ],
  chartsPart: "Tre diagrammer: scoren i 12 perioder, nu mod forrige periode, og hvad der flyttede scoren",
  asOf: "Cellen med den dag, alle ser på, flytter til arket, så perioden kan vælges dér.",
  make: "Lav dashboard-ark",
  renew: "Opdater arket",
  renewHint:
    "Rækker for nye mål og KPI'er sættes ind, og vores diagrammer laves igen, dér hvor de står. Noter ved siden af vores kolonner, jeres egne diagrammer og kolonnernes bredder bliver.",
  show: "Vis arket",
  remove: "Fjern arket",
  removeQuestion: ({ name }) => `Fjern arket »${name}« med det, der er føjet til det?`,
  removeConfirm: "Fjern",
  reportHeading: "Rapport",
  reportText:
    "En kopi af det, dashboardet viser nu, med tal, der ikke længere ændrer sig. Derefter kommer det, der kræver handling, strategikortet og en blok for hver KPI, der spørges til, med diagram og forklaring. Lav den, når en periode er låst.",
  asked: ({ count }) => `KPI'er med egen blok: ${count}`,
  freeze: "Lav rapport",
  makeFigures: "Lav ark med måned og år",
  figuresText:
    "Et ark med faste tal, som økonomi læser dem: realiseret, budget, afvigelse, indeks og sidste år for måneden, år til dato og hele året med estimat.",
  outside:
    "Begge er faste tal, der ikke henter noget fra andre ark. Skal de ud af huset, så højreklik på fanen, vælg »Flyt eller kopiér«, »(ny projektmappe)« og »Opret en kopi«.",
  reported: ({ name }) => `Rapporten ligger på arket »${name}«.`,

  handOver: {
    heading: "Vis det for andre",
    text: "Billeder af arket og dets diagrammer kan kopieres til mails og præsentationer. Præsentationen har diagrammer, der kan redigeres i PowerPoint, og henter intet fra projektmappen.",
    take: "Lav billeder",
    present: "Lav præsentation",
    fetch: ({ name }) => `Hent ${name}`,
    notFetched:
      "Sker der ikke noget, når du vælger linket, lader dit Excel ikke ruden gemme filer. Brug da billederne, eller send rapporten som sin egen projektmappe.",
    copy: "Højreklik på et billede for at kopiere det, eller gem det med linket under det.",
    save: "Gem billedet",
    noPictures: "Dit Excel kan ikke lave billeder af ark. Markér cellerne, og vælg Kopiér som billede i Excel.",
    cells: "Arket, som det er nu",
    chart: ({ title }) => `Diagram: ${title}`,
    cannot: ({ name }) => `${name}: Dit Excel kan ikke lave billedet.`,
  },

  mapHeading: "Strategikort",
  mapText:
    "Et ark med perspektiverne som bånd og målene som bokse. Status og score følger tallene, og pilene står i ord under hver boks.",
  mapParts: ({ perspectives, objectives, links }) => [
    perspectives === 1 ? "Ét bånd, for perspektivet" : `${perspectives} bånd, ét for hvert perspektiv`,
    `${objectives === 1 ? "Én boks" : `${objectives} bokse`} med mål, statusord og score`,
    links === 0 ? "Ingen pile endnu" : links === 1 ? "Én pil, med ord" : `${links} pile, med ord`,
  ],
  makeMap: "Lav strategikort",
  renewMap: "Opdater kortet",
  showMap: "Vis kortet",
  removeMap: "Fjern kortet",
  mapBehind: ({ name }) => `Arket »${name}« er bagud: perspektiver, mål eller pile er ændret, siden det blev lavet.`,
  mapReplaced: "Opdateringen skriver alt i vores kolonner igen. Det, I har skrevet til højre for dem, bliver.",

  coloursHeading: "Farver i jeres egne celler",
  coloursText:
    "Markér celler med statusord, og giv dem farve efter det, de siger, på dansk eller engelsk. Farverne følger cellerne, også for kolleger uden tilføjelsesprogrammet.",
  scores: "Tal i markeringen er scorer",
  scoresHint:
    "De farves efter tærsklerne i det scorecard, der vises, og kun efter dem. Hvad der ellers holder en status tilbage, ses kun på ordet.",
  scoresRefused:
    "Nogle tærskler er deres egne, eller en status holder fast i den forrige, så et tal siger ikke selv sin farve.",
  colour: "Farv efter status",
  uncolour: "Fjern farverne",
  coloured: ({ address }) => `${address} får farve efter status.`,
  uncoloured: ({ address, removed }) =>
    removed === 0 ? `Der var ingen statusfarver i ${address}.` : `Statusfarverne i ${address} er fjernet.`,

  made: ({ name }) => `Arket »${name}« er lavet.`,
  renewed: ({ name }) => `Arket »${name}« er opdateret.`,
  undo: "Fortryd",
  takenBackRows: ({ name }) =>
    `Arket »${name}« har igen rækkerne fra før opdateringen, men det, der var skrevet oven i formler, er ikke kommet tilbage.`,
  takenBack: ({ name }) => `Arket »${name}« er, som det var før opdateringen.`,
  removed: ({ name }) => `Arket »${name}« er fjernet.`,
  current: ({ name }) => `Arket »${name}« viser scorecardet, som det er.`,
  behind: ({ name, count }) =>
    `Arket »${name}« er bagud: ${count === 1 ? "én række afviger" : `${count} rækker afviger`} fra scorecardet.`,
};
