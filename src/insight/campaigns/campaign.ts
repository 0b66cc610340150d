/** What one campaign cost and brought in a period. */
export interface Campaign {
  readonly name: string;
  /** In one currency for all campaigns, 0 or more. */
  readonly spend: number;
  /** Of one kind for all campaigns, 0 or more; ad platforms also hand out parts of a conversion. */
  readonly results: number;
  /** What the results were worth, in the currency of the spend; unknown when left out. */
  readonly value?: number;
}

/** What is the same for one campaign however its name is written. */
export const campaignKey = (name: string): string => name.trim().toLowerCase();

export const totalSpend = (campaigns: readonly Campaign[]): number => totalOf(campaigns, ({ spend }) => spend);

export const totalResults = (campaigns: readonly Campaign[]): number => totalOf(campaigns, ({ results }) => results);

export const totalOf = <Each>(all: readonly Each[], amount: (each: Each) => number): number =>
  all.reduce((sum, each) => sum + amount(each), 0);
