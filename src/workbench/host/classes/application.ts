import { defineClass, readOnly } from "../hostClass";
import { invalidArgument } from "../hostError";

/** `Excel.Application`. */
export const application = defineClass<object>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, { grid }) => grid.calculationMode(),
      set: (_, mode, { grid }) => {
        if (mode !== "Automatic" && mode !== "Manual") throw invalidArgument();
        grid.setCalculationMode(mode);
      },
    },
    CalculationState: readOnly((_, { grid }) => (grid.idle() ? "Done" : "Pending")),
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly((_, { host }) => separators(host.window.language).decimal),
    ThousandsSeparator: readOnly((_, { host }) => separators(host.window.language).thousands),
    UseSystemSeparators: readOnly(() => true),
  },
  navigations: { CultureInfo: () => cultureInfo({}) },
  methods: {
    Calculate: (_, [type], { grid, host }) => {
      if (type === "Recalculate") return grid.calculate("Recalculate");
      host.functions?.askAgain();
      return grid.calculate("Full");
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const cultureInfo = defineClass<object>({
  name: "CultureInfo",
  properties: { Name: readOnly((_, { host }) => host.window.language) },
  navigations: { NumberFormat: () => numberFormatInfo({}), DatetimeFormat: () => datetimeFormatInfo({}) },
});

const numberFormatInfo = defineClass<object>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: readOnly((_, { host }) => separators(host.window.language).decimal),
    NumberGroupSeparator: readOnly((_, { host }) => separators(host.window.language).thousands),
    CurrencySymbol: readOnly((_, { host }) => (host.window.language === "da-DK" ? "kr." : "$")),
  },
});

const datetimeFormatInfo = defineClass<object>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: readOnly((_, { host }) => (host.window.language === "da-DK" ? "-" : "/")),
    ShortDatePattern: readOnly((_, { host }) => (host.window.language === "da-DK" ? "dd-MM-yyyy" : "M/d/yyyy")),
    LongDatePattern: readOnly((_, { host }) =>
      host.window.language === "da-DK" ? "d. MMMM yyyy" : "dddd, MMMM d, yyyy",
    ),
    LongTimePattern: readOnly((_, { host }) => (host.window.language === "da-DK" ? "HH:mm:ss" : "h:mm:ss tt")),
    TimeSeparator: readOnly(() => ":"),
  },
});

function separators(language: string): { readonly decimal: string; readonly thousands: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  return { decimal: part("decimal"), thousands: part("group") };
}
