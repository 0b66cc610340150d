import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

/** Keeps a browser quiet on a machine without a network. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In a test a page is gone before it pays to optimize its scripts. Where something is measured they are, as for a user. */
const UNOPTIMIZED = "--js-flags=--no-maglev --no-turbofan";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** The browser named in CHROME_PATH, else one that is installed, else the one that comes with the packages (Linux). */
export async function browserProgram(): Promise<string> {
  const installed = [process.env["CHROME_PATH"], ...SYSTEM_BROWSERS].find((file) => file && existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform !== "linux") {
    throw new Error("No Chrome, Edge or Chromium was found: install one, or set CHROME_PATH to its program.");
  }
  // Makes the package bring the system libraries that a bare machine lacks; it looks at this when it is loaded.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

export async function launchBrowser(scripts: "optimized" | "unoptimized" = "unoptimized"): Promise<Browser> {
  const args = scripts === "optimized" ? QUIET : [...QUIET, UNOPTIMIZED];
  return chromium.launch({ executablePath: await browserProgram(), args });
}

/** A page that remembers what must not happen. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** Requests to any other host. */
  readonly strangers: string[];
}

/** A guard against waiting for ever, and nothing that a slow machine could reach. */
const PATIENCE = 120_000;

/** Somebody at the browser: nothing is stored yet, and what was loaded once need not be loaded again. */
export async function newPerson(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const person = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  person.setDefaultTimeout(PATIENCE);
  return person;
}

export async function openPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && hostname !== "localhost") strangers.push(request.url());
  });
  return { page, context, errors, strangers };
}
