export { bottleneck } from "./bottleneck";
export { flow } from "./flow";
export { funnel } from "./funnel";
export { lagTest } from "./lagTest";
export { neededFor } from "./neededFor";
export { whatIf } from "./whatIf";
