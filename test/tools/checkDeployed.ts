import { readFileSync } from "node:fs";
import path from "node:path";
import { checkDeployed, type Answer } from "./deployed/check";

/** A host that has not answered by then is not reached. */
const PATIENCE = 30_000;

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** `npm run check:deployed -- https://…` */
async function run([address]: readonly string[]): Promise<void> {
  if (address === undefined)
    throw new Error("Say the address: npm run check:deployed -- https://scorecard.example.com");
  const text = readFileSync(path.resolve(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  const faults = await checkDeployed(address, version, ask);
  for (const { file, what } of faults) console.log(`${file === "" ? address : file}: ${what}`);
  console.log(faults.length === 0 ? `${address} is in order.` : `${faults.length} things are wrong with ${address}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void run(process.argv.slice(2));
