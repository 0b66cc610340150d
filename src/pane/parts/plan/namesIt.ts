import { plainText } from "../../../scorecard";

/** What the names of initiatives say that are made from a campaign or a stage, in both languages. */
const MADE_FOR = /\b(kampagnen?|campaigns?|ventetid(en)?|wait|flaskehals(en)?|bottleneck|trin(net)?|stage)\b/;

/**
 * Whether the words of a name are among those of a text, as they are in the name of an initiative that was made for it. A single word says
 * too little by itself: "Salg" is a campaign, and what "Øg salg" is about.
 */
export function namesIt(text: string, name: string): boolean {
  const [said, wanted] = [plainText(text), plainText(name)];
  if (wanted === "" || !` ${said} `.includes(` ${wanted} `)) return false;
  return wanted.includes(" ") || said === wanted || MADE_FOR.test(said);
}
