import { emptyWorkbook, type WorkbookFile } from "./grid/file";
import { createVisibleGrid } from "./grid/visible";
import { extrasOf, fileOf } from "./host/documentFile";
import type { FunctionsMetadata } from "./invocations/contract";
import { showCoachMarks } from "./page/coachMarks";
import { createDoor, type Door } from "./page/door";
import { connectOpen, connectSave } from "./page/fileButtons";
import { fileWords, printLosses } from "./page/fileWords";
import { guardUnsaved } from "./page/guardUnsaved";
import { keptFile } from "./page/keptFile";
import { readXlsx, writeXlsx } from "./page/xlsxFiles";
import { createNotice } from "./page/notice";
import { sayInvalid } from "./page/sayInvalid";
import "./page/page.css";
import { readParameters, type Parameters } from "./page/parameters";
import { drawRibbon, readRibbon } from "./page/ribbon";
import { createSplitter } from "./page/splitter";
import { createStatusBar } from "./page/statusBar";
import { userFrames } from "./page/userFrames";
import { createWorkbench } from "./workbench";
import type { AddinIdentity } from "./xlsx/addinSettings";
import type { OpenedXlsx } from "./xlsx/readXlsx";

declare global {
  interface Window {
    workbench?: Door;
  }
}

const element = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found as Kind;
};

function refuse(reason: string): void {
  const text = document.createElement("p");
  text.className = "failure";
  text.setAttribute("role", "alert");
  text.textContent = reason;
  element("grid").replaceChildren(text);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

async function openFile({ workbook, language }: Parameters, addin: () => Promise<AddinIdentity>): Promise<OpenedXlsx> {
  if (workbook === "empty") return { file: emptyWorkbook(language), notKept: [] };
  if (workbook === "sample") {
    const sample = language === "en-US" ? "sample.en.json" : "sample.json";
    return { file: JSON.parse(await fetchText(`/workbench/sample/${sample}`)) as WorkbookFile, notKept: [] };
  }
  const kept = keptFile();
  if (!kept) throw new Error(fileWords(language).nothingOpened);
  return readXlsx(kept.bytes, kept.name, await addin());
}

async function readManifest(): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText("/manifest.xml"), "text/xml");
}

const textIn = (manifest: Document, name: string): string =>
  manifest.getElementsByTagNameNS("*", name)[0]?.textContent.trim() ?? "";

const identityIn = (manifest: Document): AddinIdentity => ({
  id: textIn(manifest, "Id"),
  version: textIn(manifest, "Version"),
});

async function open(parameters: Parameters): Promise<void> {
  const { addinUrl, functionsUrl, namespace, language, theme, users, paneWidth, autoCorrect } = parameters;
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = language.slice(0, 2);
  const pane = element("pane");
  createSplitter(element("splitter"), pane, paneWidth * users);
  const words = fileWords(language);
  const notice = createNotice(element("notice"), words.dismiss);
  connectOpen({ button: element("open-file"), input: element("file-input") }, { words, notice });

  const manifestRead = readManifest();
  const [manifest, { file, notKept }, functions] = await Promise.all([
    manifestRead,
    openFile(parameters, async () => identityIn(await manifestRead)),
    fetchText(functionsUrl),
  ]);
  const addin = identityIn(manifest);
  element("file-name").textContent = file.name;
  const { grid, drawn, lookOf } = createVisibleGrid(element("grid"), file, { theme, language });
  sayInvalid(grid, notice, language);
  grid.setCalculationMode("Manual");
  const extras = extrasOf(grid, file);
  const currentFile = (): WorkbookFile => fileOf(grid, file.name, extras);
  const setPaneVisible = (visible: boolean): void => {
    pane.hidden = !visible;
    element("splitter").hidden = !visible;
  };
  const workbench = createWorkbench({
    grid,
    extras,
    window: {
      workbookName: file.name,
      language,
      setPaneVisible,
      setButton: (id, enabled) => ribbon.setEnabled(id, enabled),
      writeFile: () => writeXlsx(currentFile(), grid, addin),
      readFile: async (bytes) => (await readXlsx(bytes, "", addin)).file,
      paintChart: async (sheetId, chart, wanted) => {
        const { chartPicture } = await import(/* webpackChunkName: "charts" */ "./drawing/chartPicture");
        return chartPicture(grid, sheetId, chart, wanted, language);
      },
      paintShape: async (sheetId, id, type) => {
        const { shapeAsPicture } = await import(/* webpackChunkName: "pictures" */ "./drawing/shapeAsPicture");
        return shapeAsPicture(grid, sheetId, id, type);
      },
      paintCells: async (place) => {
        const { cellsAsPicture } = await import(/* webpackChunkName: "pictures" */ "./drawing/cellsAsPicture");
        return cellsAsPicture(grid, place, await lookOf(place.sheetId));
      },
    },
    functions: JSON.parse(functions) as FunctionsMetadata,
    namespace,
    autoCorrect,
  });
  const numbers = Array.from({ length: users }, (_, index) => index + 1);
  const frames = userFrames(pane, element<HTMLIFrameElement>("addin"), numbers.map(workbench.user), language);
  const connections = frames.map((frame, index) => ({
    frame,
    ...workbench.connectFrame({
      user: index + 1,
      hostUrl: location.href,
      addinUrl,
      post: (message) => frame.contentWindow?.postMessage(message, new URL(addinUrl).origin),
    }),
  }));
  const ready = new Promise<void>((resolve) => {
    workbench.host.functions = {
      receive: workbench.invocations.receive,
      askAgain: workbench.invocations.askAgain,
      ready: () => {
        workbench.invocations.ready();
        resolve();
      },
    };
  });
  const ribbon = drawRibbon(element("ribbon"), readRibbon(manifest, language), async (action) => {
    if (action.kind === "showPane") setPaneVisible(Boolean(pane.hidden));
    else await connections[0]?.runCommand(action.command);
  });
  window.addEventListener("message", ({ source, data }) => {
    connections.find(({ frame }) => frame.contentWindow === source)?.receive(data);
  });
  // What the file holds is seen before the add-ins are loaded and it is calculated again, and all of it is calculated at once.
  await drawn;
  for (const { frame, url } of connections) frame.src = url;
  grid.setCalculationMode("Automatic");
  grid.calculate("Full");
  createStatusBar(
    { message: element("message"), calculation: element("calculation") },
    grid,
    workbench.invocations,
    language,
  );
  if (notKept.length > 0) notice.show("note", `${words.notKept} ${printLosses(notKept, words)}.`);
  const saved = guardUnsaved(grid, window);
  const write = async (): Promise<Uint8Array> => {
    await workbench.settled();
    const written = await writeXlsx(currentFile(), grid, addin);
    saved();
    return written;
  };
  connectSave(element("save-file"), { words, notice }, { name: file.name, write });
  element("undo").addEventListener("click", () => grid.undo());
  element("redo").addEventListener("click", () => grid.redo());

  if (parameters.workbook === "sample")
    showCoachMarks({ element: element("coach"), memory: localStorage }, grid, language);

  window.workbench = createDoor({ grid, workbench, ready, panes: frames, file: currentFile });
}

const parameters = readParameters(new URL(location.href), matchMedia("(prefers-color-scheme: dark)").matches);
if ("refusal" in parameters) refuse(parameters.refusal);
else open(parameters).catch((error: unknown) => refuse(`The workbook could not be opened. ${String(error)}`));
