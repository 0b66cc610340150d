import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Stage } from "./stages";

const ROOT = path.resolve(__dirname, "../..");
const PATH = [path.join(ROOT, "node_modules/.bin"), process.env["PATH"]].join(path.delimiter);

/** Tests make much that does not last: with more room for it less time goes into clearing it away. */
const NODE_OPTIONS = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim();

/** Each stage has a group of processes: when it is stopped, so are its browser and its workers. */
const GROUPS = process.platform !== "win32";

export interface Outcome {
  readonly stage: Stage;
  readonly kind: "passed" | "failed" | "not run";
  readonly seconds: number;
  /** Everything that it said. */
  readonly output: string;
}

/**
 * Runs stages side by side, so many at a time, in their order; one waits for those that it needs, and is not run when
 * one of them fails. Each is told about when it has ended, so that the output of two is never mixed.
 */
export function runStages(
  stages: readonly Stage[],
  atATime: number,
  onEnd: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const folder = path.join(ROOT, ".cache/test");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const waiting = [...stages];
  const running = new Map<ChildProcess, Stage>();
  const busy = (): number => [...running.values()].filter(({ waits }) => waits === undefined).length;
  const outcomes: Outcome[] = [];
  const ended = (name: string): Outcome | undefined => outcomes.find(({ stage }) => stage.name === name);
  const stop = (signal: NodeJS.Signals): void => {
    waiting.length = 0;
    for (const { pid } of running.keys()) if (pid !== undefined) process.kill(GROUPS ? -pid : pid, signal);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      outcomes.push(outcome);
      onEnd(outcome);
      startWhatCan();
    };
    const start = (stage: Stage): void => {
      const begun = Date.now();
      const [program, ...args] = stage.command;
      const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, PATH, NODE_OPTIONS }, detached: GROUPS });
      let output = "";
      const hear = (chunk: Buffer): void => void (output += chunk.toString());
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("error", (error) => hear(Buffer.from(error.message)));
      child.once("close", (code) => {
        running.delete(child);
        end({ stage, kind: code === 0 ? "passed" : "failed", seconds: (Date.now() - begun) / 1000, output });
      });
      running.set(child, stage);
    };
    const startWhatCan = (): void => {
      for (const stage of [...waiting]) {
        const needed = (stage.after ?? []).map(ended);
        if (needed.some((each) => each !== undefined && each.kind !== "passed")) {
          waiting.splice(waiting.indexOf(stage), 1);
          end({ stage, kind: "not run", seconds: 0, output: "" });
          return;
        }
        if ((stage.waits === true || busy() < atATime) && needed.every((each) => each !== undefined)) {
          waiting.splice(waiting.indexOf(stage), 1);
          start(stage);
        }
      }
      if (running.size === 0 && waiting.length === 0) resolve(outcomes);
    };
    startWhatCan();
  });
}
