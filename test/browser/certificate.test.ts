import { existsSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The server has been started before the first of these tests, with one of these or both. */
const KEYS = [
  path.resolve(__dirname, "../../node_modules/.cache/webpack-dev-server/server.pem"),
  path.join(os.homedir(), ".office-addin-dev-certs/localhost.key"),
].filter(existsSync);

// Windows says by other means who may read a file.
(process.platform === "win32" ? test.skip : test)("the key of the server's certificate is for its owner only", () => {
  expect(KEYS).not.toEqual([]);
  expect(KEYS.filter((key) => (statSync(key).mode & 0o077) !== 0)).toEqual([]);
});
