import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { askOverHttps } from "./deployed/askOverHttps";
import { checkDeployed } from "./deployed/check";

/** `npm run check:deployed -- https://… [--certificate host.pem]` */
async function run(given: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { certificate: { type: "string" } },
  });
  const [address] = positionals;
  if (address === undefined)
    throw new Error("Say the address: npm run check:deployed -- https://scorecard.example.com");
  const text = readFileSync(path.resolve(__dirname, "../../package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  const certificate = values.certificate === undefined ? undefined : readFileSync(values.certificate, "utf8");
  const faults = await checkDeployed(address, version, askOverHttps(certificate));
  for (const { file, what } of faults) console.log(`${file === "" ? address : file}: ${what}`);
  console.log(faults.length === 0 ? `${address} is in order.` : `${faults.length} things are wrong with ${address}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void run(process.argv.slice(2));
