import { formatNumber, formatTime, plural } from "../../numbers";
import type { HealthWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: HealthWords = {
  teach: "Gennemgår tabeller, formler, koblinger og tal i hele projektmappen.",
  reading: "Projektmappen gennemgås …",
  again: "Gennemgå igen",
  checkedAt: ({ at }) => `Gennemgået ${formatTime(at, "da")}`,
  fine: "Alt er i orden",
  fineHow: "Tabeller, formler, koblinger, tal og ejere er, som de skal være.",
  groups: { wrong: "Skal rettes", watch: "Bør ses efter", advice: "Gode råd" },
  groupHints: {
    wrong: "Scorer kan være forkerte eller mangle, indtil det er rettet.",
    watch: "Scorerne holder, men noget er ikke, som det skal være.",
    advice: "Det gør scorecardet lettere at stole på.",
  },
  counts: {
    wrong: ({ count }) => plural(count, "da", { one: "1 ting at rette", other: `${number(count)} ting at rette` }),
    watch: ({ count }) => `${number(count)} at se efter`,
    advice: ({ count }) => plural(count, "da", { one: "1 godt råd", other: `${number(count)} gode råd` }),
  },
  found: ({ list }) => `Fundet: ${list}.`,
  mendings: {
    model: "Reparér tabeller",
    native: "Skriv tallene igen",
    formulas: "Reparér formler",
    calculation: "Slå automatisk beregning til",
    refresh: "Opdater",
    link: "Fjern pilen",
    grow: "Forlæng koblingen",
    "as-shown": "Regn, som cellerne vises",
    dashboard: "Opdater arket",
    map: "Opdater kortet",
    bind: "Kobl til den markerede celle",
  },
  mended: "Det er rettet.",
  open: ({ name }) => `Åbn ${name}`,
  edit: ({ name }) => `Rediger ${name}`,
  showCells: ({ address }) => `Vis ${address}`,
  initiatives: "Se indsatserne",
  dashboard: "Til dashboard-arket",
  see: "Åbn",
  withoutOwner: "KPI'er uden ejer",
  more: ({ count }) => plural(count, "da", { one: "Vis 1 mere", other: `Vis ${number(count)} flere` }),
};
