import { spawn } from "node:child_process";
import { build, ROOT } from "./builds/build";
import { BUILDS } from "./builds/builds";

const PATIENCE = 240_000;

export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  stop(): void;
}

/** Builds what has changed, serves it as `npm start` does, on a free port, and waits until the workbench can be opened. */
export async function serve(): Promise<Served> {
  await build([BUILDS.addin, BUILDS.workbench]);
  const port = String(3100 + (process.pid % 800));
  const server = spawn(process.execPath, [require.resolve("webpack/bin/webpack.js"), "serve", "--env", "built"], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (): void => void server.kill();
  return new Promise((resolve, reject) => {
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
      resolve({ origin: address[1], stop });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => {
      clearTimeout(timer);
      give(`The server ended with code ${code}.`);
    });
  });
}
