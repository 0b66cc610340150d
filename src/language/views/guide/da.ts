import { formatNumber, plural } from "../../numbers";
import type { GuideWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const kpis = (count: number): string => plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` });
const objectives = (count: number): string =>
  plural(count, "da", { one: "1 strategisk mål", other: `${number(count)} strategiske mål` });

export const da: GuideWords = {
  heading: "Kom i gang",
  steps: "Trin",
  stepOf: ({ step, steps }) => `Trin ${step} af ${steps}`,
  stepNames: {
    strategy: "Vision",
    objectives: "Strategiske mål",
    kpis: "KPI'er",
    numbers: "Tal",
    done: "Dit scorecard",
  },
  goToStep: ({ step, name }) => `Trin ${step}: ${name}`,
  goToDoneStep: ({ step, name }) => `Trin ${step}: ${name}, klaret`,
  next: "Fortsæt",
  saveAndNext: "Gem og fortsæt",
  skip: "Spring over",
  nothingToChange: "Scorecardet kan kun læses her, så guiden kan ikke ændre det.",

  data: {
    searching: "Vi ser efter tal, I allerede måler …",
    offer: ({ count, list }) =>
      plural(count, "da", {
        one: `I projektmappen står allerede tal for 1 KPI: ${list}.`,
        other: `I projektmappen står allerede tal for ${number(count)} KPI'er: ${list}.`,
      }),
    begin: "Begynd med tallene",
    heading: "Hvilke tal vil I styre efter?",
    teach: "De står allerede i projektmappen. De strategiske mål, de hører til, kommer med og kan ændres bagefter.",
    shows: ({ value, period, address }) =>
      period === undefined ? `${value} i ${address}` : `${value} i ${period} (${address})`,
    against: ({ value }) => `målværdi ${value}`,
    noTarget: "ingen målværdi endnu",
    score: ({ text }) => `score ${text}`,
    lookTwice: "se cellerne efter",
    add: ({ count }) => `Styr efter ${kpis(count)}`,
    without: "Fortsæt uden",
    added: ({ count }) =>
      plural(count, "da", {
        one: "1 KPI er tilføjet og koblet til sine tal.",
        other: `${number(count)} KPI'er er tilføjet og koblet til deres tal.`,
      }),
  },

  strategy: {
    heading: "Hvor vil I hen?",
    teach: "Visionen siger i én sætning, hvor I vil være om nogle år. Alt det andet skal føre derhen.",
    vision: "Vision",
    visionExample: "F.eks.: Vi er det brand, kunderne anbefaler først.",
    goals: "Pejlemærker på vejen, ét pr. linje",
    goalsExample: "F.eks.: 20 % flere loyale kunder i 2028",
    saved: "Vision og pejlemærker er gemt.",
  },

  objectives: {
    heading: "Hvad skal lykkes?",
    teach:
      "Et strategisk mål siger, hvad der skal lykkes, ikke hvordan det måles. Et til tre i hvert perspektiv er nok.",
    questions: {
      financial: "Hvad skal økonomien vise?",
      customer: "Hvad skal kunderne opleve?",
      process: "Hvad skal vi være rigtig gode til?",
      learning: "Hvad skal vi lære og udvikle?",
    },
    more: "Flere forslag",
    moreFor: ({ name }) => `Flere forslag til ${name}`,
    perspectiveName: "Perspektivets navn",
    perspectiveNameMissing: "Giv perspektivet et navn, eller slet dets strategiske mål.",
    rename: ({ name }) => `Omdøb ${name}`,
    suggestionsFor: ({ name }) => `Forslag til ${name}`,
    own: "Egne strategiske mål, ét pr. linje",
    ownFor: ({ name }) => `Egne strategiske mål, ét pr. linje: ${name}`,
    another: "Endnu et perspektiv",
    addAndNext: ({ count }) => `Tilføj ${objectives(count)}`,
    added: ({ count }) =>
      plural(count, "da", {
        one: "1 strategisk mål er tilføjet.",
        other: `${number(count)} strategiske mål er tilføjet.`,
      }),
    none: "Vælg mindst ét strategisk mål, eller skriv jeres eget.",
  },

  kpis: {
    heading: "Hvordan ser I, at det lykkes?",
    teach:
      "En til tre KPI'er pr. strategisk mål er nok: fremadrettede, der varsler i tide, og bagudrettede, der viser resultatet.",
    noObjectives: "Vælg først, hvad der skal lykkes: KPI'erne måler de strategiske mål.",
    toObjectives: "Til de strategiske mål",
    mix: ({ leading, lagging }) => {
      const warn = plural(leading, "da", { one: "1 fremadrettet", other: `${number(leading)} fremadrettede` });
      const show = plural(lagging, "da", { one: "1 bagudrettet", other: `${number(lagging)} bagudrettede` });
      if (leading === 0) return `${show} og ingen fremadrettede: vælg også nogle, der varsler i tide.`;
      if (lagging === 0) return `${warn} og ingen bagudrettede: vælg også nogle, der viser resultatet.`;
      return `${warn} og ${show}`;
    },
    leading: "fremadrettet",
    lagging: "bagudrettet",
    none: "Ingen KPI endnu",
    many: ({ count }) => `${kpis(count)} er mange. Hvilke handler I på?`,
    directly: ({ name }) => `Direkte i ${name}`,
    suggestionsFor: ({ name }) => `Forslag til KPI'er for ${name}`,
    library: "Bibliotek",
    libraryFor: ({ name }) => `Bibliotek: KPI'er til ${name}`,
    own: "Egen KPI",
    ownFor: ({ name }) => `Egen KPI til ${name}`,
    addAndNext: ({ count }) => `Tilføj ${kpis(count)}`,
    added: ({ count }) =>
      plural(count, "da", { one: "1 KPI er tilføjet.", other: `${number(count)} KPI'er er tilføjet.` }),
  },

  numbers: {
    heading: "Hvor er tallene?",
    teach: "Kobl hver KPI til cellen med dens tal, så følger scoren med. Målværdier kan skrives her.",
    noKpis: "Vælg først, hvordan I måler: der er ingen KPI'er endnu.",
    toKpis: "Til KPI'erne",
    find: "Find tallene i projektmappen",
    findHint: "Vi leder efter KPI'ernes navne i arkene og foreslår celler. Intet kobles, før du har valgt det.",
    missing: "Mangler endnu",
    more: ({ count }) => plural(count, "da", { one: "Vis 1 mere", other: `Vis flere (${number(count)})` }),
    ready: ({ count }) => plural(count, "da", { one: "1 KPI er klar", other: `${number(count)} KPI'er er klar` }),
    progress: ({ ready, all }) =>
      plural(all, "da", {
        one: `${number(ready)} af 1 KPI har en score`,
        other: `${number(ready)} af ${number(all)} KPI'er har en score`,
      }),
    at: ({ text, address }) => `${text} i ${address}`,
    fromSeries: ({ text }) => `${text} fra historikken`,
    absent: "mangler",
    linkSelected: "Brug den markerede celle",
    linkActual: ({ name }) => `Brug den markerede celle til faktisk værdi for ${name}`,
    targetFor: ({ name }) => `Målværdi for ${name}`,
    useLastYear: ({ value }) => `Brug sidste års tal: ${value}`,
    useLastYearFor: ({ name, value }) => `Brug sidste års tal som målværdi for ${name}: ${value}`,
    baselineFor: ({ name }) => `Udgangspunkt for ${name}`,
    baselineHint: "Der, hvor I startede: alarmen for et rødt flag, ellers det sted, hvor scoren er 0.",
    targetSaved: ({ name }) => `Målværdien for »${name}« er gemt.`,
    baselineSaved: ({ name }) => `Udgangspunktet for »${name}« er gemt.`,
    directionSaved: ({ name }) => `Retningen for »${name}« er gemt.`,
    actualSaved: ({ name }) => `Den faktiske værdi af »${name}« er gemt.`,
  },

  done: {
    working: "Dit scorecard virker",
    notYet: "Der mangler lidt endnu",
    whole: "Alle strategiske mål bliver målt, og alle KPI'er har en score.",
    noScoreYet: "Der er ingen score endnu. Den kommer, så snart nok KPI'er har en faktisk værdi og en målværdi.",
    missing: "Det mangler",
    objectivesMissing: ({ list }) => `Intet strategisk mål i ${list}.`,
    kpisMissing: ({ list }) => `Ingen KPI til ${list}.`,
    actualsMissing: ({ list }) => `Ingen tal for ${list}.`,
    targetsMissing: ({ list }) => `Ingen målværdi for ${list}.`,
    numbersMissing: ({ list }) => `Ingen score for ${list}.`,
    goTo: ({ name }) => `Til trinnet ${name}`,
    nextSteps: "Hvad nu?",
    formula: "Vis scoren i en celle",
    formulaHint: "Markér en tom celle: =BSC.SCORE() følger scorecardet.",
    insert: "Indsæt i den markerede celle",
    map: "Tegn strategikortet",
    openMap: "Åbn kortet",
    mapHint: "Vis, hvad der fører til hvad.",
    plan: "Planlæg indsatser og statusopdateringer",
    openPlan: "Åbn indsatser",
    planHint: "Sæt en ejer på, og fortæl jævnligt, hvordan det går.",
    invite: "Inviter dine kolleger",
    inviteHint:
      "Del projektmappen, som du plejer: scorecardet er i den. Kolleger uden tilføjelsesprogrammet kan også se tallene.",
    overview: "Til overblikket",
  },
};
