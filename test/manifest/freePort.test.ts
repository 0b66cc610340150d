import { createServer, type Server } from "node:net";
import { freePort } from "../../assets/hosting/freePort.cjs";

let taken: Server;
let port: number;
beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
  const address = taken.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  ({ port } = address);
});
afterAll(() => new Promise((resolve) => taken.close(resolve)));

test("where the port is taken the workbook is served at a later one, and that is said", async () => {
  const told: string[] = [];
  const found = await freePort(port, { tell: (text) => told.push(text) });
  expect(found).toBeGreaterThan(port);
  expect(told).toEqual([`Port ${port} is taken: using ${found}. Excel would look where manifest.xml says.`]);
});

test("Excel looks at the port of the manifest only: where that is taken nothing is started", async () => {
  await expect(freePort(port, { forExcel: true })).rejects.toThrow(
    `Port ${port} is taken, and manifest.xml names it: end what uses it, and start again.`,
  );
});
