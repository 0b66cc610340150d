import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { NodeWorkbench } from "../../src/workbench/node";

const OFFICE_JS = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ORIGIN = "https://localhost";

/** What Microsoft's client adds to a window. */
export const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Serves Microsoft's own client, unchanged, from the installed package, and the files of an add-in's page. */
class OfficeJsLoader extends ResourceLoader {
  constructor(private readonly folder: string | undefined) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    const isOfficeJs = pathname.startsWith("/office-js/");
    if (!isOfficeJs && this.folder === undefined) return null;
    const file = isOfficeJs
      ? path.join(OFFICE_JS, pathname.replace(/^\/office-js\//, ""))
      : path.join(this.folder ?? "", pathname);
    return existsSync(file) ? (Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>) : null;
  }
}

/**
 * Opens the window of one user's add-in, with the real Office.js client at work on the workbench.
 *
 * @param page - the file of an add-in's page, to be run with its scripts instead of an empty page
 */
export async function openOfficeWindow(
  workbench: NodeWorkbench,
  user: number,
  page: string | undefined = undefined,
): Promise<JSDOM["window"]> {
  const connection = workbench.connectFrame({
    user,
    hostUrl: `${ORIGIN}/workbench/`,
    addinUrl: `${ORIGIN}/taskpane.html`,
    post: (message) => {
      const event = new window.MessageEvent("message", { data: message, origin: ORIGIN, source: window as never });
      setTimeout(() => window.dispatchEvent(event), 0);
    },
  });
  const window = openPage(connection.url, page, (message) => void connection.receive(message));
  await new Promise((resolve) => window.addEventListener("load", resolve));
  return window;
}

const EMPTY_PAGE = '<!doctype html><html><head><script src="/office-js/office.js"></script></head><body></body></html>';

function openPage(url: string, page: string | undefined, receive: (message: unknown) => void): JSDOM["window"] {
  return new JSDOM(page === undefined ? EMPTY_PAGE : readFileSync(page, "utf8"), {
    url,
    runScripts: "dangerously",
    resources: new OfficeJsLoader(page === undefined ? undefined : path.dirname(page)),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      // jsdom lacks this standard property; the value is what a browser would say.
      Object.defineProperty(window.document, "domain", { get: () => window.location.hostname });
      keepAddresses(window.HTMLAnchorElement.prototype);
      // The window is its own parent here, so what the client sends to its parent arrives at itself.
      window.postMessage = receive;
    },
  }).window;
}

/** The client asks for the parts of the same few addresses at each message, and jsdom reads an address anew for each part. */
function keepAddresses(link: HTMLAnchorElement): void {
  for (const part of ["protocol", "host", "hostname", "port"] as const) {
    const property = Object.getOwnPropertyDescriptor(link, part);
    const kept = new Map<string, string>();
    Object.defineProperty(link, part, {
      ...property,
      get(this: HTMLAnchorElement) {
        const address = this.getAttribute("href") ?? "";
        const known = kept.get(address) ?? (property?.get?.call(this) as string);
        kept.set(address, known);
        return known;
      },
    });
  }
}
