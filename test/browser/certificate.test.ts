import { statSync } from "node:fs";
import path from "node:path";

test("the key of the certificate that the server makes is for its owner only", () => {
  const kept = path.resolve(__dirname, "../../node_modules/.cache/webpack-dev-server/server.pem");
  // The server has been started before the first of these tests.
  expect(statSync(kept).mode & 0o077).toBe(0);
});
