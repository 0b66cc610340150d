import { formatNumber, plural } from "../../numbers";
import type { KeptTableWords } from "./en";

const number = (value: number): string => formatNumber(value, "da");

export const da: KeptTableWords = {
  find: "Find tabeller i projektmappen",
  useSelection: "Brug den markerede tabel",
  searching: "Leder i arkene …",
  found: ({ count }) => plural(count, "da", { one: "1 tabel fundet", other: `${number(count)} tabeller fundet` }),
  use: "Brug tabellen",
  useNamed: ({ address }) => `Brug tabellen ${address}`,
  columns: "Ret kolonnerne",
  notThere: "Ikke i tabellen",
  choose: ({ list }) => `Vælg kolonnen for ${list}.`,
  kept: ({ address }) => `${address} huskes og følges, når der kommer rækker til.`,
  forgotten: "Tabellen huskes ikke mere. Dens celler er, som de var.",
  undo: "Fortryd",
  undone: "Det er, som det var før.",
  cancel: "Annuller",
  readOnly: "En nyere version har lavet dette scorecard, så her kan ikke huskes nogen tabel.",
  again: "Læs igen",
  change: "En anden tabel",
  forget: "Glem tabellen",
};
