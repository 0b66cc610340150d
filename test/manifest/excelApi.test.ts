import path from "node:path";
import typescript from "typescript";

const ROOT = path.resolve(__dirname, "../..");
const OFFICE_TYPES = path.join(ROOT, "node_modules/@types/office-js/index.d.ts");
/** What the manifest asks of an Excel. */
const LEAST = 14;

/** The first set that has a member, as Microsoft's types document it: `ExcelApi 1.9`; `undefined` for what is not Excel's. */
function setOf(declaration: typescript.Declaration): string | undefined {
  if (declaration.getSourceFile().fileName !== OFFICE_TYPES) return undefined;
  return /\[Api set: (Excel[^\s\],]*(?: \d+\.\d+)?)/.exec(declaration.getFullText())?.[1];
}

const isNewer = (set: string): boolean => {
  const [, minor] = /^ExcelApi 1\.(\d+)$/.exec(set) ?? [];
  return minor === undefined || Number(minor) > LEAST;
};

interface Use {
  readonly set: string;
  readonly where: string;
}

/** Every member of Excel that the workbook room uses, with the set that has it. */
function uses(): readonly Use[] {
  const config = typescript.readConfigFile(path.join(ROOT, "tsconfig.json"), typescript.sys.readFile);
  const { options } = typescript.parseJsonConfigFileContent(config.config, typescript.sys, ROOT);
  const entry = path.join(ROOT, "src/workbook/index.ts");
  const program = typescript.createProgram([entry, OFFICE_TYPES], { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  return program.getSourceFiles().flatMap((source) => {
    const file = path.relative(ROOT, source.fileName);
    if (!file.startsWith("src/workbook/")) return [];
    const found: Use[] = [];
    const visit = (node: typescript.Node): void => {
      if (typescript.isPropertyAccessExpression(node)) {
        const sets = (checker.getSymbolAtLocation(node.name)?.declarations ?? []).map(setOf);
        const [set] = sets.filter((each) => each !== undefined);
        // Of several of the same name the oldest is enough.
        if (set !== undefined && sets.every((each) => each === undefined || isNewer(each) === isNewer(set)))
          found.push({ set, where: `${file}: ${node.getText(source).slice(-60)}` });
      }
      typescript.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

test("what is used of Excel is in ExcelApi 1.14", () => {
  const all = uses();
  expect(all.length).toBeGreaterThan(500);
  expect(all.some(({ set }) => set === "ExcelApi 1.9")).toBe(true);
  expect(all.filter(({ set }) => isNewer(set))).toEqual([]);
});

test("what only Excel on the web or on the desktop has is newer too", () => {
  expect(["ExcelApi 1.9", "ExcelApi 1.14", "ExcelApi 1.15", "ExcelApiOnline 1.1"].map(isNewer)).toEqual([
    ...[false, false, true, true],
  ]);
});
