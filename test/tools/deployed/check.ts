import { JSDOM } from "jsdom";
import { catalogue } from "../../../assets/functions/catalogue.cjs";
import { addressProblem, HASHED, OFFICE_HOST } from "../../../assets/hosting/hosting.cjs";
import { chunksIn } from "./chunksIn";

/** Something wrong with a hosted copy, in a sentence that says what to do. */
export interface Fault {
  /** The file below the address; empty for the copy as a whole. */
  readonly file: string;
  readonly what: string;
}

/** How a file came, as far as it is checked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Ask = (url: string) => Promise<Answer>;

const PAGES = ["taskpane.html", "support.html", "privacy.html", "functions.html", "functions.da.html"];
const METADATA = ["functions.json", "functions.da.json"];
const TYPES: readonly (readonly [ending: string, type: RegExp])[] = [
  [".html", /^text\/html\b/],
  [".json", /^application\/json\b/],
  [".js", /^(text|application)\/javascript\b/],
  [".css", /^text\/css\b/],
  [".png", /^image\/png\b/],
  [".xml", /^(text|application)\/xml\b/],
];

/**
 * Looks at a copy of the add-in as Excel will find it.
 *
 * @param version - the version that ought to be there, as in package.json
 */
export async function checkDeployed(address: string, version: string, ask: Ask): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const say = (file: string, what: string): void => void faults.push({ file, what });
  const problem = addressProblem(address);
  if (problem !== undefined) return [{ file: "", what: problem }];

  const asked = new Map<string, Answer | undefined>();
  /** Asks for a file once, and says what is wrong with how it comes. */
  const look = async (file: string): Promise<Answer | undefined> => {
    if (!asked.has(file)) asked.set(file, await first(file));
    return asked.get(file);
  };
  const first = async (file: string): Promise<Answer | undefined> => {
    let answer: Answer;
    try {
      answer = await ask(`${address}/${file}`);
    } catch (error) {
      say(file, `cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
    if (answer.status !== 200) {
      say(file, `answers ${answer.status}: upload it.`);
      return undefined;
    }
    const type = answer.headers["content-type"] ?? "";
    const wanted = TYPES.find(([ending]) => file.endsWith(ending));
    if (wanted && !wanted[1].test(type)) say(file, `comes as "${type}": the host must send the type of ${wanted[0]}.`);
    const caching = answer.headers["cache-control"] ?? "";
    if (!HASHED.test(file) && /\.(html|json|xml)$/.test(file) && !/no-cache|no-store|max-age=0/.test(caching))
      say(file, `may be cached ("Cache-Control: ${caching}"): send "no-cache", or people keep an old version.`);
    return answer;
  };

  const manifest = await look("manifest.xml");
  if (manifest) await checkManifest(manifest.body, { address, version, say, look });
  for (const file of METADATA) {
    const answer = await look(file);
    if (answer) checkMetadata(file, answer, { address, say, look });
  }
  for (const file of PAGES) {
    const answer = await look(file);
    if (answer) await checkPage(file, answer, { address, say, look });
  }
  return faults;
}

interface Checking {
  readonly address: string;
  say(file: string, what: string): void;
  look(file: string): Promise<Answer | undefined>;
}

async function checkManifest(
  xml: string,
  { address, version, say, look }: Checking & { readonly version: string },
): Promise<void> {
  const document = parsed(xml);
  if (document === undefined) return say("manifest.xml", "is no whole XML: upload it again.");
  const said = document.getElementsByTagName("Version")[0]?.textContent?.trim();
  if (said !== `${version}.0`) say("manifest.xml", `is of version ${said ?? "none"}, this build is ${version}.0.`);
  const urls = [...xml.matchAll(/(?:DefaultValue|Value)="(https?:\/\/[^"]+)"/g)].map(([, url = ""]) => url);
  const strangers = urls.filter((url) => !url.startsWith(`${address}/`));
  if (strangers.length > 0)
    say("manifest.xml", `names ${strangers[0] ?? ""}: build with ADDIN_URL=${address}, and upload all of dist.`);
  for (const url of new Set(urls)) if (url.startsWith(`${address}/`)) await look(url.slice(address.length + 1));
}

/** `undefined` for what is no XML, such as half a file. */
function parsed(xml: string): Document | undefined {
  try {
    return new JSDOM(xml, { contentType: "text/xml" }).window.document;
  } catch {
    return undefined;
  }
}

function checkMetadata(file: string, { headers, body }: Answer, { address, say }: Checking): void {
  const origin = headers["access-control-allow-origin"];
  if (origin !== "*")
    say(file, 'comes without "Access-Control-Allow-Origin: *": Excel on the web will show no BSC functions.');
  let ids: readonly string[];
  let help: readonly string[];
  try {
    const { functions } = JSON.parse(body) as {
      readonly functions: readonly { readonly id: string; readonly helpUrl?: string }[];
    };
    ids = functions.map(({ id }) => id);
    help = functions.map(({ helpUrl = "" }) => helpUrl);
  } catch {
    return say(file, "is no JSON with functions in it.");
  }
  const missing = catalogue().filter(({ id }) => !ids.includes(id));
  if (missing.length > 0 || ids.length !== catalogue().length)
    say(file, `describes ${ids.length} functions, this build has ${catalogue().length}: it is of another version.`);
  const stranger = help.find((url) => !url.startsWith(`${address}/`));
  if (stranger !== undefined)
    say(file, `leads to help at ${stranger}: build with ADDIN_URL=${address}, and upload all of dist.`);
}

/** What a policy says of scripts; `undefined` when it says nothing of them. */
function scriptSources(policy: string): string | undefined {
  const directives = policy.split(";").map((directive) => directive.trim());
  const of = (name: string): string | undefined => directives.find((each) => each.startsWith(`${name} `));
  return of("script-src-elem") ?? of("script-src") ?? of("default-src");
}

/** What lets Microsoft's script through. */
const LETS_OFFICE =
  /(?:^|\s)(?:\*|https:|https:\/\/(?:\*\.microsoft\.com|appsforoffice\.microsoft\.com)(?:\/\S*)?)(?:\s|$)/;

async function checkPage(file: string, { headers, body }: Answer, { say, look }: Checking): Promise<void> {
  const { document } = new JSDOM(body).window;
  const policy = headers["content-security-policy"];
  if (policy !== undefined && /frame-ancestors/.test(policy))
    say(
      file,
      "says frame-ancestors: Excel on the web may not show it then. Use Report-Only until the self-test has run.",
    );
  const scripts = policy === undefined ? undefined : scriptSources(policy);
  if (file === "taskpane.html" && scripts !== undefined && !LETS_OFFICE.test(scripts))
    say(file, `says "${scripts}" in its policy: office.js cannot be loaded. Add ${OFFICE_HOST}, or send no policy.`);
  if (headers["x-frame-options"] !== undefined)
    say(file, `says "X-Frame-Options: ${headers["x-frame-options"] ?? ""}": Excel on the web cannot show it.`);
  for (const script of document.querySelectorAll("script[src]")) {
    const source = script.getAttribute("src") ?? "";
    if (/^[a-z]+:/i.test(source)) {
      const { hostname } = new URL(source);
      if (hostname !== "appsforoffice.microsoft.com")
        say(file, `loads ${source}, which is neither ours nor Microsoft's.`);
      continue;
    }
    const bundle = source.replace(/^\.?\//, "");
    const loaded = await look(bundle);
    if (loaded && /[#@] sourceMappingURL=/.test(loaded.body)) say(bundle, "names a source map: none is to be hosted.");
    for (const chunk of loaded === undefined ? [] : chunksIn(loaded.body)) await look(chunk);
  }
  if (file === "taskpane.html" && document.querySelector('script[src*="office.js"]') === null)
    say(file, "does not load office.js: it is no page of this add-in.");
}
