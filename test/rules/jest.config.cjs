"use strict";

const path = require("node:path");
/** What needs a workbook: also what `together` runs. */
const HOST_ROOMS = require("./hostRooms.json");
const UNIT_ROOMS = require("./unitRooms.json");
const swc = require("./swc.cjs");

/**
 * What no test replaces. Each mention of a global costs a search of the world that jest makes for a file, in the inner loops of the
 * grid too; given to each module by hand it costs nothing.
 */
const BUILT_IN = [
  ...[
    "Array",
    "Boolean",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
  ],
  ...["WeakMap", "WeakSet"],
];

/** The tests of some rooms, in the surroundings that they need. */
const project = (displayName, rooms, surroundings = {}) => ({
  displayName,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: rooms.map((room) => `<rootDir>/test/${room}/**/*.test.{ts,tsx}`),
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/sentences.ts"],
  transform: {
    "\\.ts$": ["@swc/jest", swc.typescript],
    "\\.tsx$": ["@swc/jest", swc.react],
    "modern-openxml/assets/.+\\.js$": ["@swc/jest", swc.typescript],
  },
  transformIgnorePatterns: ["/node_modules/(?!modern-openxml/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  sandboxInjectedGlobals: BUILT_IN,
  ...surroundings,
});

const unit = project("unit", UNIT_ROOMS, {
  testPathIgnorePatterns: HOST_ROOMS.map((room) => `<rootDir>/test/${room}/`),
});

const pane = project("pane", ["pane"], {
  testEnvironment: "jsdom",
  globalSetup: "<rootDir>/test/support/builds/forPane.ts",
  moduleNameMapper: { "^@fluentui/react-(components|icons)$": "<rootDir>/.cache/node/fluent.cjs" },
  setupFiles: ["<rootDir>/test/support/seed.ts", "<rootDir>/test/support/jsdom.ts"],
});

const host = project("host", HOST_ROOMS, {
  globalSetup: "<rootDir>/test/support/builds/forHost.ts",
  moduleNameMapper: {
    "(grid|\\.)/univer$": "<rootDir>/.cache/node/univer.cjs",
    "^tr46$": "<rootDir>/test/support/tr46.cjs",
  },
});

const browser = project("browser", ["browser"], {
  globalSetup: "<rootDir>/test/support/browserServer.ts",
  globalTeardown: "<rootDir>/test/support/browserServerStop.ts",
});

/** The files of a project in few worlds: what takes long to load is loaded once for all of them. */
const together = (of) => ({
  ...of,
  displayName: `${of.displayName}-together`,
  testMatch: [`<rootDir>/test/together/${of.displayName}*.test.ts`],
});

/** The same in the world of the process, which runs nothing else: what needs no page. */
const inOneWorld = (of) => ({
  ...together(of),
  testEnvironment: "<rootDir>/test/support/worlds/oneWorld.cjs",
  sandboxInjectedGlobals: [],
});

module.exports = {
  maxWorkers: "100%",
  // A guard against waiting for ever, and nothing that a slow machine or a full run could reach.
  testTimeout: process.env.RUNS === undefined ? 300_000 : 7_200_000,
  projects: [
    unit,
    pane,
    host,
    browser,
    project("manifest", ["manifest"]),
    inOneWorld(unit),
    together(pane),
    inOneWorld(host),
  ],
};
