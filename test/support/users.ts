import { readFileSync } from "node:fs";
import path from "node:path";
import type { JSDOM } from "jsdom";
import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import type { Ready, Session } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { AutoCorrect } from "../../src/workbench/grid/autoCorrect";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/node";
import type { User } from "../../src/workbench/user";
import type * as Parts from "./addinParts";
import { addinsAutoCorrect } from "./addinsAutoCorrect";
import { OFFICE_GLOBALS, openOfficeWindow } from "./officeWindow";
import { settle } from "./settle";
import { watchTimers } from "./timers";

/** One of several people at work on a workbook, each with an Excel and an Office.js window of their own. */
export interface ExcelUser extends User {
  readonly window: JSDOM["window"];
  readonly Excel: typeof Excel;
}

export interface SharedWorkbook<Someone extends ExcelUser> {
  readonly workbench: NodeWorkbench;
  readonly users: readonly [Someone, Someone];
  stop(): Promise<void>;
}

/** Opens a workbook for two users whose add-ins do nothing by themselves. The first one sits at the grid. */
export async function openForTwo(
  file: WorkbookFile,
  autoCorrect?: Partial<AutoCorrect>,
): Promise<SharedWorkbook<ExcelUser>> {
  const options = { functions: functionsMetadata("da"), namespace: "BSC", language: "da-DK", autoCorrect };
  const timers = watchTimers();
  const created = createNodeWorkbench(file, options);
  const workbench = { ...created, settled: () => settle(created, timers) };
  const users = [await openAs(workbench, 1), await openAs(workbench, 2)] as const;
  return {
    workbench,
    users,
    stop: async () => {
      for (const user of users) user.letPass();
      await workbench.settled();
      workbench.dispose();
      for (const { window } of users) window.close();
      timers.stop();
    },
  };
}

async function openAs(workbench: NodeWorkbench, number: number): Promise<ExcelUser> {
  const window = await openOfficeWindow(workbench, number);
  await (Reflect.get(window, "Office") as typeof Office).onReady();
  return { ...workbench.user(number), window, Excel: Reflect.get(window, "Excel") as typeof Excel };
}

/** A user with the add-in, without its pane. */
export interface AddinUser extends ExcelUser {
  readonly name: string;
  readonly session: Session;
  /** The state, which must be that of an open scorecard. */
  ready(): Ready;
}

/** Opens a workbook for Anne and Bo, whose add-ins have each opened the scorecard. */
export async function startForTwo(file: WorkbookFile): Promise<SharedWorkbook<AddinUser>> {
  const shared = await openForTwo(file, addinsAutoCorrect());
  const [first, second] = shared.users;
  const users = [startAddin(first, "Anne"), startAddin(second, "Bo")] as const;
  for (const { session } of users) await session.open();
  await shared.workbench.settled();
  return {
    ...shared,
    users,
    stop: async () => {
      await shared.workbench.settled();
      for (const { session } of users) session.close();
      await shared.stop();
    },
  };
}

/** Opens the workbook for a third one, who looks on and whose requests nobody holds back. `stop` comes before that of the two. */
export async function startThird(
  { workbench }: SharedWorkbook<AddinUser>,
  name: string,
): Promise<AddinUser & { readonly stop: () => void }> {
  const user = startAddin(await openAs(workbench, 3), name);
  await user.session.open();
  await workbench.settled();
  return {
    ...user,
    stop: () => {
      user.session.close();
      user.window.close();
    },
  };
}

function startAddin(user: ExcelUser, name: string): AddinUser {
  const { createSession, associateFunctions, STATUS_WORDS } = load(user.window);
  const session = createSession(STATUS_WORDS);
  associateFunctions(session);
  session.setUser(name);
  return {
    ...user,
    name,
    session,
    ready: () => {
      const state = session.store.getState();
      if (state.kind !== "ready") throw new Error(`the session of ${name} is ${state.kind}`);
      return state;
    },
  };
}

/** The add-in as one file; `builds/forHost.ts` builds it. */
const BUNDLE = path.resolve(__dirname, "../../.cache/node/addin.cjs");

/** The add-in's code, read and compiled once; it takes what each user has in place of the globals. */
let code: Code | undefined;

type Code = (...given: readonly unknown[]) => void;

/** Runs the add-in's code for a user. */
function load(window: JSDOM["window"]): typeof Parts {
  const module = { exports: {} };
  const ownGlobals = Object.assign(Object.create(globalThis) as object, { localStorage: storage() });
  const given = OFFICE_GLOBALS.map((name) => Reflect.get(window, name) as unknown);
  const names = [...OFFICE_GLOBALS, "globalThis", "module", "exports", "require"];
  code ??= new Function(...names, readFileSync(BUNDLE, "utf8")) as Code;
  code(...given, ownGlobals, module, module.exports, require);
  return module.exports as typeof Parts;
}

/** Windows of one origin share their storage; people at machines of their own do not. */
function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
