declare const brand: unique symbol;

/** A type that only its parser can make: `Brand<string, "KpiId">` is a string that nobody else may pass as a KpiId. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
