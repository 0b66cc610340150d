import { readFileSync } from "node:fs";
import path from "node:path";
import typescript from "typescript";
import { declaredClasses } from "../../src/workbench/host/hostClass";
import { EVENT_TYPES } from "../../src/workbench/host/eventTypes";
import "../../src/workbench/host/batch";

/** The newest set of members that the workbench claims. */
const NEWEST = 14;

interface Documented {
  readonly name: string;
  readonly members: readonly string[];
}

/** What Microsoft documents of each class up to ExcelApi 1.14, by the types of its client. */
function documented(): readonly Documented[] {
  const file = path.resolve(__dirname, "../../node_modules/@types/office-js/index.d.ts");
  const source = typescript.createSourceFile(file, readFileSync(file, "utf8"), typescript.ScriptTarget.Latest, true);
  const classes: Documented[] = [];
  const visit = (node: typescript.Node): void => {
    if (typescript.isModuleDeclaration(node) && node.name.text === "Excel" && node.body) {
      typescript.forEachChild(node.body, (child) => {
        if (typescript.isClassDeclaration(child) && child.name) {
          const members = child.members.flatMap((member) => {
            const name = member.name && typescript.isIdentifier(member.name) ? member.name.text : "";
            return isWanted(name, member, source) ? [name] : [];
          });
          classes.push({ name: child.name.text, members: [...new Set(members)] });
        }
      });
    }
  };
  typescript.forEachChild(source, visit);
  return classes;
}

/** The client itself answers these. */
const OF_THE_CLIENT = new Set(["", "context", "load", "set", "toJSON", "track", "untrack", "items", "isNullObject"]);

function isWanted(name: string, member: typescript.ClassElement, source: typescript.SourceFile): boolean {
  if (OF_THE_CLIENT.has(name)) return false;
  const [, set = ""] = /\[Api set: ([^\]]*)\]/.exec(member.getFullText(source)) ?? [];
  const [, minor] = /^ExcelApi 1\.(\d+)/.exec(set) ?? [];
  return minor !== undefined && Number(minor) <= NEWEST;
}

/** How the host calls the events of a class: without a word before them, or with one. */
const EVENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  Worksheet: [""],
  WorksheetCollection: ["", "sheet"],
  Table: ["table"],
  TableCollection: ["table"],
  CommentCollection: ["comment"],
  ChartCollection: ["chart"],
  Chart: ["chart"],
};

/** Microsoft's client still takes these from older events, which are raised too. */
const OLDER_EVENTS = new Set([
  "Workbook.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
]);

/** Whether the member is an event that is ever raised. */
function isRaised(name: string, member: string): boolean {
  const [, event] = /^on([A-Z]\w*)$/.exec(member) ?? [];
  if (event === undefined) return false;
  if (OLDER_EVENTS.has(`${name}.${member}`)) return true;
  const types = (EVENT_WORDS[name] ?? []).map((word) =>
    word === "" ? event[0]?.toLowerCase() + event.slice(1) : word + event,
  );
  return types.some((type) => type in EVENT_TYPES);
}

/** Members that every collection has of the host, whatever its class. */
const OF_COLLECTIONS = new Set(["getItem", "getItemAt", "getItemOrNullObject", "getCount"]);

/** Prints for each class how many of its documented members the host has, and the rest by name. */
function print(): void {
  const hosted = new Map(declaredClasses().map((each) => [each.name, each]));
  let [all, had] = [0, 0];
  const lines = documented().flatMap(({ name, members }) => {
    const own = hosted.get(name);
    const known = new Set(
      [own?.properties, own?.navigations, own?.methods].flatMap((each) =>
        Object.keys(each ?? {}).map((member) => member.toLowerCase()),
      ),
    );
    const missing = members.filter(
      (member) =>
        !known.has(member.toLowerCase()) &&
        !(own && isRaised(name, member)) &&
        !(own?.items && OF_COLLECTIONS.has(member)),
    );
    all += members.length;
    had += members.length - missing.length;
    if (members.length === 0) return [];
    const count = `${members.length - missing.length} of ${members.length}`;
    return [`| ${name} | ${count} | ${own ? missing.join(", ") : "none of it"} |`];
  });
  process.stdout.write(
    ["| Class | Members | Missing |", "| --- | --- | --- |", ...lines, "", `${had} of ${all} members.`, ""].join("\n"),
  );
}

print();
