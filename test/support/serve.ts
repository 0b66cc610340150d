import { spawn } from "node:child_process";
import https from "node:https";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { build, ROOT } from "./builds/build";
import { BUILDS } from "./builds/builds";

const PATIENCE = 240_000;
const LOOK_MILLISECONDS = 50;

export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  stop(): void;
}

/** Builds what has changed, serves it as `npm start` does, on a free port, and waits until the workbench can be opened. */
export async function serve(): Promise<Served> {
  await build([BUILDS.addin, BUILDS.workbench]);
  const port = String(await freePort());
  const server = spawn(process.execPath, [require.resolve("webpack/bin/webpack.js"), "serve", "--env", "built"], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (): void => void server.kill();
  const origin = await new Promise<string>((resolve, reject) => {
    let output = "";
    const give = (reason: string): void => {
      stop();
      reject(new Error(`${reason}\n${output}`));
    };
    const timer = setTimeout(() => give("The workbench did not start in time."), PATIENCE);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /(https:\/\/localhost:\d+)\/workbench\//.exec(output);
      if (!address?.[1]) return;
      clearTimeout(timer);
      resolve(address[1]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => {
      clearTimeout(timer);
      give(`The server ended with code ${code}.`);
    });
  });
  // It tells its address when the page answers; whoever is told at once asks once more.
  const latest = Date.now() + PATIENCE;
  while (!(await answers(`${origin}/workbench/`))) {
    if (Date.now() > latest || server.exitCode !== null) {
      stop();
      throw new Error(`${origin} does not answer.`);
    }
    await wait(LOOK_MILLISECONDS);
  }
  return { origin, stop };
}

/** One that the system gives to nobody else who asks at the same time. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Whether the page can be fetched; the server's certificate is one of its own. */
const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    https
      .get(url, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .once("error", () => resolve(false));
  });
