import { plainText } from "../../../scorecard";

/** Whether the words of a name are among those of a text, as they are in the name of an initiative that was made for it. */
export const namesIt = (text: string, name: string): boolean =>
  plainText(name) !== "" && ` ${plainText(text)} `.includes(` ${plainText(name)} `);
