import { formatNumber, plural } from "../../numbers";
import type { ImportWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");
const kpis = (count: number): string => plural(count, "da", { one: "1 KPI", other: `${number(count)} KPI'er` });

export const da: ImportWords = {
  heading: "Importér en tabel",
  what: "Har I KPI'erne i en tabel med én række til hver? Markér tabellen med overskrifter i arket.",
  pick: "Brug markering",
  pickAgain: "Brug en anden markering",
  picked: ({ address, rows }) =>
    plural(rows, "da", {
      one: `${address}: 1 række under overskrifterne`,
      other: `${address}: ${number(rows)} rækker under overskrifterne`,
    }),
  rowsNone: "Der er ingen rækker under overskrifterne i markeringen. Markér hele tabellen.",
  columns: "Hvad står i kolonnerne?",
  columnsHint: "Vi har gættet ud fra overskrifterne. Ret det, der ikke passer.",
  column: ({ name }) => `Kolonnen ${name}`,
  columnWithout: ({ code }) => `Kolonne ${code}`,
  sample: ({ list }) => `F.eks. ${list}`,
  sampleNone: "Tom i de første rækker",
  ignore: "Bruges ikke",
  uses: {
    perspective: "Perspektiv",
    objective: "Strategisk mål",
    name: "KPI (navn)",
    unit: "Enhed",
    actual: "Faktisk værdi",
    target: "Målværdi",
    baseline: "Udgangspunkt",
    weight: "Vægt",
    owner: "Ejer",
    direction: "Retning",
    frequency: "Frekvens",
    thresholds: "Tærskler (grøn/gul)",
  },
  nameMissing: "Vælg kolonnen med KPI'ernes navne.",
  perspective: "Perspektiv for rækker uden",
  values: "Værdier",
  links: "Koblet til cellerne",
  numbers: "Skrevne tal",
  linksHint: "Scoren følger med, når cellerne ændres.",
  numbersHint: "Tallene, som de er nu. De følger ikke tabellen.",
  preview: "Det kommer der ud af det",
  outcome: ({ actual, target, score }) => `${actual} mod målværdien ${target}: ${score}`,
  owner: ({ name }) => `Ejer: ${name}`,
  weight: ({ text }) => `Vægt ${text}`,
  thresholds: ({ green, amber }) => `Grøn fra ${green}, gul fra ${amber}`,
  noScore: "ingen score",
  score: ({ text }) => `score ${text}`,
  directionOf: ({ name }) => `Retning for ${name}`,
  directions: { higher: "Højere er bedre", lower: "Lavere er bedre" },
  directly: "Uden strategisk mål",
  nothing: "Ingen rækker kan importeres endnu.",
  problems: "Se på disse rækker",
  problem: {
    nameMissing: ({ row }) => `Række ${row}: intet navn. Rækken udelades.`,
    nameRepeats: ({ row, name, earlier }) => `Række ${row}: »${name}« står også i række ${earlier}. Rækken udelades.`,
    nameTaken: {
      scorecard: ({ row, name, other }) =>
        `Række ${row}: »${name}« udelades, fordi scorecardet selv hedder »${other}«.`,
      perspective: ({ row, name, other }) => `Række ${row}: »${name}« udelades, fordi et perspektiv hedder »${other}«.`,
      objective: ({ row, name, other }) =>
        `Række ${row}: »${name}« udelades, fordi et strategisk mål hedder »${other}«.`,
      kpi: ({ row, name, other }) => `Række ${row}: »${name}« udelades, fordi en KPI hedder »${other}«.`,
    },
    nameTooLong: ({ row, name, length, most }) =>
      `Række ${row}: »${name.slice(0, 40)}…« er på ${number(length)} tegn, og et navn kan højst have ${number(most)}. Rækken udelades.`,
    weightNegative: ({ row, name, weight }) =>
      `Række ${row}: »${name}« har en negativ vægt (${number(weight)}). Rækken udelades.`,
    linkNotANumber: ({ cell, name, text, list }) =>
      `${cell}: ${list} for »${name}« er tekst (${text}). Cellen kobles, men tæller først, når den er et tal.`,
    notANumber: ({ cell, name, text, list }) =>
      `${cell}: ${list} for »${name}« er tekst (${text}), så værdien tages ikke med.`,
    directionUnknown: ({ row, name }) =>
      `Række ${row}: Er det bedst, når »${name}« er højere eller lavere? Vælg retningen herunder, ellers regnes højere som bedst.`,
    hundredfold: ({ row, name, actualNumber, targetNumber }) =>
      `Række ${row}: »${name}« er ${number(actualNumber)} mod målværdien ${number(targetNumber)}. Er det ene en andel og det andet procent? Ret det i arket.`,
    wordUnknown: ({ cell, name, text, list }) =>
      `${cell}: ${list} for »${name}« forstås ikke (${text}), så den bliver som sædvanligt.`,
    thresholdsDoubtful: ({ cell, name, text }) =>
      `${cell}: tærsklerne for »${name}« (${text}) er læst som scorer. Er de værdier, så ret det under KPI'ens tærskler bagefter.`,
  },
  moreProblems: ({ count }) => plural(count, "da", { one: "og 1 mere", other: `og ${number(count)} flere` }),
  leaveOut: ({ count }) => plural(count, "da", { one: "Udelad 1 række", other: `Udelad ${number(count)} rækker` }),
  leaveOutNeeded: "Sig ja til at udelade rækkerne, eller ret dem i arket, og brug markeringen igen.",
  run: ({ count }) => `Importér ${kpis(count)}`,
  imported: ({ count }) =>
    plural(count, "da", { one: "1 KPI er importeret.", other: `${number(count)} KPI'er er importeret.` }),
};
