/** A row of a table of campaigns, as it stands there; `undefined` for what is blank or a dash. */
export interface CampaignRow {
  readonly name: string;
  /** Which month it is of, by any number that differs from that of others; `undefined` where the table does not tell. */
  readonly month?: number | undefined;
  readonly spend: number | undefined;
  readonly results: number | undefined;
  readonly value: number | undefined;
}
