"use strict";

const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { begin, end } = require("./oneTestAtATime.cjs");

/** Stands for the world of this process where jest asks for one that `vm.createContext` has made. */
const THIS_WORLD = {};

const { compileFunction } = vm;

function compileHere(code, params, { parsingContext, ...options } = {}) {
  return compileFunction(code, params, parsingContext === THIS_WORLD ? options : { ...options, parsingContext });
}

/**
 * For a process that runs one file of tests at a time: runs it in the world of the process itself. In a world that jest makes each
 * mention of a global is a search through several hands, in the inner loops of the grid too. Tests leave nothing behind in either.
 */
module.exports = class OneWorld extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { projectConfig } = config;
    const here = { config: projectConfig, global: globalThis };
    this.global = globalThis;
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.fakeTimers = new this.fakeTimers.constructor({
      ...here,
      moduleMocker: this.moduleMocker,
      timerConfig: { idToRef: (id) => id, refToId: (timer) => timer },
    });
    this.fakeTimersModern = new this.fakeTimersModern.constructor(here);
    this.given = Object.keys(projectConfig.globals);
    this.before = { console: globalThis.console, exit: process.exit };
    vm.compileFunction = compileHere;
    begin();
    Object.assign(globalThis, structuredClone(projectConfig.globals));
  }

  getVmContext() {
    return THIS_WORLD;
  }

  async teardown() {
    await super.teardown();
    end();
    vm.compileFunction = compileFunction;
    for (const name of this.given) Reflect.deleteProperty(globalThis, name);
    globalThis.console = this.before.console;
    process.exit = this.before.exit;
  }
};
