import { answerPure } from "../../src/functions/answerPure";
import { xmr } from "../../src/functions/byArgument/xmr";

const ROWS = 40_000;
const ROUNDS = 7;

/** Milliseconds of the processor that `BSC.XMR` takes over so many rising values, the least of some rounds: nearly each of them is a signal. */
export function measureChart(): object {
  const rising = Array.from({ length: ROWS }, (_, index) => [index]);
  const chart = xmr(() => "da");
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = process.cpuUsage();
    const answer = answerPure(chart, [rising], "da");
    const { user, system } = process.cpuUsage(begin);
    if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
    return (user + system) / 1000;
  });
  return { rows: ROWS, ms: Math.round(Math.min(...times)) };
}
