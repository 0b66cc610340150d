import type { Core } from "./core";
import { IFormulaDependencyGenerator } from "./univer";

interface AstNode {
  getToken(): string;
  isForcedCalculateFunction(): boolean;
  getChildren(): readonly AstNode[];
}

/** Decides what a calculation calculates. */
interface Generator {
  generate(...options: readonly unknown[]): unknown;
  _detectForcedRecalculationNodeRecursion(node: AstNode): boolean;
}

/**
 * The library calculates `TODAY()`, and all that depends on it, at every entry, as Excel does. But here that takes a fifth of a
 * second for a scorecard of 16 KPIs, which Excel does not feel; and the answer is another one once a day. So what else has
 * not changed is calculated again when the day has: the cells show the same.
 */
export function calculateTodayOnceADay(core: Core): void {
  const generator = core.get<Generator>(IFormulaDependencyGenerator);
  let day = "";
  let isNewDay = true;
  const generate = generator.generate.bind(generator);
  generator.generate = (...options) => {
    const today = new Date().toDateString();
    isNewDay = today !== day;
    day = today;
    return generate(...options);
  };
  const isForced = (node: AstNode): boolean =>
    (node.isForcedCalculateFunction() && (isNewDay || node.getToken().trim().toUpperCase() !== "TODAY")) ||
    node.getChildren().some(isForced);
  generator._detectForcedRecalculationNodeRecursion = isForced;
}
