import type { Language } from "./language";
import { formatValue } from "./numbers";

/** What people here call a currency; empty for none. */
export const currencyUnit = (currency: string, language: Language): string =>
  currency === "DKK" && language === "da" ? "kr." : currency;

/** An amount in a currency, by its code. */
export const formatMoney = (value: number, currency: string, language: Language): string =>
  formatValue(value, currencyUnit(currency, language), language);
