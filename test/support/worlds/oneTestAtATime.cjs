"use strict";

const { AsyncLocalStorage } = require("node:async_hooks");

const { run, getStore } = AsyncLocalStorage.prototype;

/** What jest notes about the test that runs: where one runs after the other, until its promise is settled. */
const noted = new WeakMap();

function runAlone(store, work, ...given) {
  const before = noted.get(this);
  const leave = () => void noted.set(this, before);
  noted.set(this, store);
  try {
    const result = work(...given);
    if (typeof result?.then === "function") result.then(leave, leave);
    else leave();
    return result;
  } catch (error) {
    leave();
    throw error;
  }
}

function notedAlone() {
  return noted.get(this);
}

/**
 * To know which of several tests a piece of work belongs to, jest has Node follow each promise that anybody makes. Where tests run one
 * after the other it need not.
 */
exports.begin = () => void Object.assign(AsyncLocalStorage.prototype, { run: runAlone, getStore: notedAlone });
exports.end = () => void Object.assign(AsyncLocalStorage.prototype, { run, getStore });
