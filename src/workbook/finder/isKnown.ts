/** Whether a label may mean a KPI; with another label, one that this may mean too. */
export type IsKnown = (label: string, other?: string) => boolean;
