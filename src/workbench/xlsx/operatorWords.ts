/** How files call the comparisons that conditional formats and data validation have in common. */
export const OPERATOR_WORDS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;
