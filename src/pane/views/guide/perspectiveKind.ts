import type { LibraryPerspective } from "../../../scorecard";

/** Words in the names that people give the four perspectives, in Danish and English. */
const SIGNS: readonly (readonly [LibraryPerspective, RegExp])[] = [
  ["learning", /læring|vækst|udvikling|kompetence|medarbejder|innovation|learning|growth|people|employee|skills/i],
  ["process", /proces|intern|drift|process|operations/i],
  ["customer", /kunde|marked|brand|customer|market/i],
  ["financial", /finans|økonomi|indtjening|financ|econom|profit/i],
];

/** Which of the four perspectives a name stands for; `undefined` for one of the company's own. */
export const perspectiveKind = (name: string): LibraryPerspective | undefined =>
  SIGNS.find(([, sign]) => sign.test(name))?.[0];
