import type { SettingsWords } from "./en";

export const da: SettingsWords = {
  paneLanguageHint: "Kun for dig, på denne computer.",
  workbookLanguage: "Sprog for ord i celler",
  workbookLanguageHint: "Statusord og beskeder i celler, ens for alle læsere.",
  workbookLanguageSaved: "Sproget for ord i celler er ændret.",

  languages: "Sprog",

  you: "Dig",
  yourName: "Dit navn",
  yourNameHint:
    "Dine ændringer får dit navn, så kolleger kan se, hvem der ændrede hvad. Det gemmes kun på denne computer.",
  nameSaved: ({ name }) => `Dine ændringer vises nu med navnet ${name}.`,
  nameRemoved: "Dine ændringer vises ikke længere med navn.",

  scorecard: "Scorecardet",
  scoring: "Vision og scoring",
  scoringHint: "Vision, pejlemærker, tærskelværdier, sammenvejning og kalender",
  periods: "Perioder",
  periodsHint: "Lås en periode, så dens tal står fast",
  dashboard: "Dashboard-ark",
  dashboardHint: "Hele scorecardet på ét ark, til møder, telefon og papir",
  changes: "Ændringer",
  changesHint: "Hvem ændrede hvad, og fortryd",

  build: "Byg videre",
  guide: "Trin for trin",
  guideHint: "Fra vision og strategiske mål til tallene",
  finder: "Find tallene",
  finderHint: "Leder i arkene efter værdierne til dine KPI'er",
  library: "KPI-bibliotek",
  libraryHint: "Kendte KPI'er i marketing med formel og faldgrube",
  import: "Importér en tabel",
  importHint: "Et scorecard, der allerede står i et ark",
  teams: "Hold",
  teamsHint: "Flere projektmappers scorecards i ét billede",

  share: "Til læsere uden tilføjelsesprogrammet",
  copy: "Kopiér med værdier",
  copyHint:
    "Kopierer de ark, der bruger BSC-formler, med tallene i stedet for formlerne. Flyt kopien til en ny projektmappe (højreklik på fanen), før du sender den: i denne er alle data med.",
  copied: ({ list }) => `Oprettet: ${list}.`,
  openCopies: "Hver kopi står lige efter det ark, den er lavet af.",

  check: "Kontrol",
  selfTest: "Selvtest",
  selfTestHint: "Viser, at tilføjelsesprogrammet virker i din Excel",

  about: "Om",
  version: ({ text }) => `Balanced Scorecard til Excel, version ${text}`,
  privacy: "Intet forlader projektmappen.",
  privacyHow:
    "Scorecardet, dets tal og ændringsloggen står i selve projektmappen. Tilføjelsesprogrammet har ingen server, måler ikke din brug og sender intet. Alle, der kan åbne projektmappen, kan se det hele.",
  onThisComputer: "Kun dit navn og opgaverudens sprog gemmes på denne computer.",
};
