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

type Volatility = "never" | "daily" | "always";

/** When a formula has another value although nothing that it reads has changed. */
function volatilityOf(node: AstNode): Volatility {
  const isToday = (): boolean => node.getToken().trim().toUpperCase() === "TODAY";
  if (node.isForcedCalculateFunction() && !isToday()) return "always";
  const parts = node.getChildren().map(volatilityOf);
  if (parts.includes("always")) return "always";
  return node.isForcedCalculateFunction() || parts.includes("daily") ? "daily" : "never";
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
  // Every formula is asked before each calculation, and stays as the engine has read it.
  const kept = new WeakMap<AstNode, Volatility>();
  const generate = generator.generate.bind(generator);
  generator.generate = (...options) => {
    const today = new Date().toDateString();
    isNewDay = today !== day;
    day = today;
    return generate(...options);
  };
  generator._detectForcedRecalculationNodeRecursion = (node) => {
    const volatility = kept.get(node) ?? volatilityOf(node);
    kept.set(node, volatility);
    return volatility === "always" || (volatility === "daily" && isNewDay);
  };
}
