import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** Something that keeps a person from using a view, as a checker tells it. */
export interface Barrier {
  readonly rule: string;
  readonly message: string;
  readonly place: string;
}

/** In another theme a view has other colours and nothing else. */
export type Scope = "everything" | "colours";

/** Looks for barriers in a page. Each program of its own has rules that the other lacks. */
export type Checker = (page: Page, scope: Scope) => Promise<readonly Barrier[]>;

/** The add-in's frame in the workbench. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#addin")).contentFrame();
  if (frame === null) throw new Error("the pane is not there");
  return frame;
}

/** Rows out of sight are drawn when one scrolls to them; a checker does not scroll. */
export async function drawAll(page: Page): Promise<void> {
  await (await paneOf(page)).addStyleTag({ content: "* { content-visibility: visible !important; }" });
}

/** Colours that are on their way to others are not what a person sees. */
export async function atRest(page: Page): Promise<void> {
  const frame = await paneOf(page);
  await frame.evaluate(async () => {
    const painted = (): Promise<unknown> => new Promise(requestAnimationFrame);
    // The page hears of the other theme with the first, and is drawn with it when it has nothing left to do.
    await painted();
    await painted();
    await new Promise((resolve) => requestIdleCallback(resolve));
    await painted();
    const endless = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime === Infinity;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => !endless(animation))
        .map(({ finished }) => finished),
    );
  });
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

interface Guideline {
  readonly id: string;
  readonly checkpoints: readonly { readonly rules?: readonly { readonly id: string }[] }[];
}

interface EqualAccess {
  getGuidelines(): readonly Guideline[];
  addGuideline(guideline: Guideline): void;
  check(node: Document, guidelines: readonly string[]): Promise<{ readonly results: readonly EqualAccessIssue[] }>;
}

/** IBM's Equal Access engine with the rules of WCAG 2.2, levels A and AA. */
export const equalAccess: Checker = async (page, scope) => {
  const frame = await paneOf(page);
  await inject(frame, require.resolve("accessibility-checker-engine/ace.js"), "ace");
  return frame.evaluate(async (asked) => {
    const { ace } = window as unknown as { ace: { Checker: new () => EqualAccess } };
    const checker = new ace.Checker();
    const wcag = checker.getGuidelines().find(({ id }) => id === "WCAG_2_2");
    if (wcag === undefined) throw new Error("the engine does not know WCAG 2.2");
    const isOfColours = ({ id }: { readonly id: string }): boolean => id === "text_contrast_sufficient";
    const checkpoints = wcag.checkpoints.map(({ rules = [], ...about }) => ({
      ...about,
      rules: rules.filter(isOfColours),
    }));
    checker.addGuideline({ ...wcag, id: "colours", checkpoints });
    const { results } = await checker.check(document, [asked === "colours" ? "colours" : wcag.id]);
    if (results.length === 0) throw new Error("nothing was checked");
    // Most of the thousands of results say that all is well: they stay in the page.
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, path }) => ({ rule: ruleId, message, place: path.dom }));
  }, scope);
};

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Deque's axe, all rules that it has. It is not a dependency (see docs/decisions/014): `file` is its `axe.min.js`. */
export const axe =
  (file: string): Checker =>
  async (page, scope) => {
    const frame = await paneOf(page);
    await inject(frame, file, "axe");
    const violations = await frame.evaluate(async (asked) => {
      const { axe: program } = window as unknown as {
        axe: { run(node: Document, options: object): Promise<{ violations: AxeViolation[] }> };
      };
      const options = asked === "colours" ? { runOnly: ["color-contrast"] } : {};
      return (await program.run(document, options)).violations;
    }, scope);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => ({ rule: id, message: `${help}. ${failureSummary}`, place: html })),
    );
  };
