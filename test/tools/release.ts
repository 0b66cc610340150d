import path from "node:path";
import { release } from "./deployed/release";

/** `npm run release -- FOLDER`: puts what has been built where it is hosted. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say the folder: npm run release -- /srv/scorecard");
const { written, kept, removed } = release(path.resolve(__dirname, "../../dist"), path.resolve(folder), Date.now());
console.log(
  `${written} files written, ${kept} of earlier versions kept, ${removed} that were older than 30 days removed.`,
);
