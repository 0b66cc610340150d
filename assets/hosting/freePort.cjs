"use strict";

const net = require("node:net");

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

/**
 * The wanted port of this machine, or the next one that nobody uses, which is said. Excel looks where the manifest says: for Excel no
 * other port will do, and a taken one is an error.
 */
exports.freePort = async (wanted, { forExcel = false, tell = console.log } = {}) => {
  let port = wanted;
  while (!(await isFree(port))) {
    if (forExcel)
      throw new Error(`Port ${port} is taken, and manifest.xml names it: end what uses it, and start again.`);
    port += 1;
  }
  if (port !== wanted) tell(`Port ${wanted} is taken: using ${port}. Excel would look where manifest.xml says.`);
  return port;
};
