import type { Build } from "./build";
import { FLUENT_ENTRY } from "./fluentEntry";

const ADDIN = ["functions", "insight", "language", "scorecard", "session", "workbook"].map((room) => `src/${room}`);

/** What tests load that webpack makes. */
export const BUILDS = {
  /** The grid library as one file for Node. */
  univer: {
    name: "univer-node",
    makes: ".cache/node/univer.cjs",
    from: [
      "src/workbench/grid/univer.ts",
      "src/workbench/grid/iteratorHelpers.ts",
      "test/support/builds/plainFields.cjs",
      "test/support/builds/keptParses.cjs",
    ],
  },
  /** The add-in without its pane as one file for Node. */
  addinForNode: {
    name: "addin-node",
    makes: ".cache/node/addin.cjs",
    from: [...ADDIN, "test/support/addinParts.ts"],
  },
  /** What the pane uses of Fluent as one file for Node. */
  fluent: {
    name: "fluent-node",
    makes: ".cache/node/fluent.cjs",
    from: [FLUENT_ENTRY, "test/support/builds/iconFiles.cjs"],
  },
  /** The add-in as it is shipped. */
  addin: {
    name: "addin",
    makes: "dist/taskpane.html",
    from: [...ADDIN, "src/main.ts", "src/pane", "assets", "manifest.xml"],
  },
  /** The embedded workbook. */
  workbench: {
    name: "workbench",
    makes: ".cache/workbench/index.html",
    from: ["src/workbench", "assets", "test/support/builds/plainFields.cjs", "test/support/builds/keptParses.cjs"],
  },
} as const satisfies Readonly<Record<string, Build>>;
