export { campaigns } from "./campaigns";
export { pareto } from "./pareto";
export { rateChange } from "./rateChange";
export { waste } from "./waste";
