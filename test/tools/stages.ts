/** One of the checks that `npm test` consists of, which runs as a process of its own. */
export interface Stage {
  readonly name: string;
  readonly command: readonly [program: string, ...args: readonly string[]];
  /** The stages that must have passed before. */
  readonly after?: readonly string[];
  /** It mostly waits for a browser, so it runs beside the others and takes the place of none. */
  readonly waits?: true;
  /** Where jest writes what it found. */
  readonly results?: string;
}

const jest = (name: string, projects: readonly string[], ...options: string[]): Stage => {
  const results = `.cache/test/${name.replaceAll(/\W+/g, "-")}.json`;
  const selected = projects.length > 0 ? ["--selectProjects", ...projects] : [];
  const command = ["jest", ...selected, "--json", "--outputFile", results, ...options] as const;
  return { name, command, results, after: ["build for Node"] };
};

const build = (name: string, ...builds: string[]): Stage => ({
  name,
  command: ["node", "-r", "./test/tools/typescript.cjs", "test/tools/build.ts", ...builds],
});

const inBrowser = (name: string, ...files: string[]): Stage => ({
  ...jest(name, ["browser"], "--runInBand", "--maxConcurrency=2", ...files),
  after: ["build"],
});

const script = (name: string, ...args: string[]): Stage => ({
  name,
  command: ["npm", "run", "--silent", `test:${name}`, "--", ...args],
});

/** One worker; what it cannot do meanwhile another stage does. */
const ONE_WORKER = "--maxWorkers=1";

/** Half of what the browser does: a stage of its own, so that in the end no core waits for the other. */
const ACCESSIBILITY = "browser/accessibility";

/** Everything. What others wait for comes first, then what takes long, so that in the end no core has much to do alone. */
export const ALL: readonly Stage[] = [
  build("build for Node", "univer", "addinForNode", "fluent"),
  build("build", "addin", "workbench", "browser"),
  { ...inBrowser("browser", "--testPathIgnorePatterns", ACCESSIBILITY), waits: true },
  { ...inBrowser("browser accessibility", "--testPathPatterns", ACCESSIBILITY), waits: true },
  ...["1", "2", "3"].map((part) =>
    jest(`host ${part}`, ["host-together"], "--testPathPatterns", `together/host${part}`),
  ),
  { name: "types and lint", command: ["node", "-r", "./test/tools/typescript.cjs", "test/tools/typesAndLint.ts"] },
  jest("pane", ["pane-together"]),
  jest("unit", ["unit-together", "manifest"], ONE_WORKER),
  jest("combinations", [], "--config=test/combinations/jest.config.cjs", ONE_WORKER),
  script("format"),
  script("unused"),
  script("rules"),
  { name: "size", command: ["size-limit"], after: ["build"] },
];

/** What is soon known of what has changed since the last commit. */
export const quick = (changed: readonly string[]): readonly Stage[] => [
  script("types"),
  { ...jest("unit", ["unit"], "--onlyChanged", "--passWithNoTests", "--maxWorkers=100%"), after: [] },
  ...lintOf(changed.filter((file) => /^(src|test)\/.*\.([cm]?js|tsx?)$/.test(file))),
];

const lintOf = (files: readonly string[]): readonly Stage[] => {
  if (files.length === 0) return [];
  const options = ["--config", "test/rules/eslint.config.mjs", "--max-warnings", "0"];
  return [{ name: "lint", command: ["eslint", ...options, ...files] }];
};
