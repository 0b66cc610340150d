import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** Something that keeps a person from using a view, as a checker tells it. */
export interface Barrier {
  readonly rule: string;
  readonly message: string;
  readonly place: string;
}

/** Looks for barriers in a page. Each program of its own has rules that the other lacks. */
export type Checker = (page: Page) => Promise<readonly Barrier[]>;

/** The add-in's frame in the workbench. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#addin")).contentFrame();
  if (frame === null) throw new Error("the pane is not there");
  return frame;
}

async function inject(frame: Frame, file: string, name: string): Promise<void> {
  if (await frame.evaluate((known) => known in window, name)) return;
  await frame.evaluate(
    (source) => void (0, eval)(source),
    `${readFileSync(file, "utf8")}\n;window.${name} ??= ${name};`,
  );
}

interface EqualAccessIssue {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
}

/** IBM's Equal Access engine with the rules of WCAG 2.2, levels A and AA. */
export const equalAccess: Checker = async (page) => {
  const frame = await paneOf(page);
  await inject(frame, require.resolve("accessibility-checker-engine/ace.js"), "ace");
  const issues = await frame.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(node: Document, rules: string[]): Promise<{ results: EqualAccessIssue[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results.map(({ ruleId, value, message, path }) => ({ ruleId, value, message, path: { dom: path.dom } }));
  });
  return issues
    .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
    .map(({ ruleId, message, path }) => ({ rule: ruleId, message, place: path.dom }));
};

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Deque's axe, all rules that it has. It is not a dependency (see docs/decisions/014): `file` is its `axe.min.js`. */
export const axe =
  (file: string): Checker =>
  async (page) => {
    const frame = await paneOf(page);
    await inject(frame, file, "axe");
    const violations = await frame.evaluate(async () => {
      const { axe: program } = window as unknown as {
        axe: { run(node: Document): Promise<{ violations: AxeViolation[] }> };
      };
      return (await program.run(document)).violations;
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => ({ rule: id, message: `${help}. ${failureSummary}`, place: html })),
    );
  };
