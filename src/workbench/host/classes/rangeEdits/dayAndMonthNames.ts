/** Full and short names of days and months, in English and in the language of Office: lists that are filled as they follow each other. */
export const dayAndMonthNames = (language: string): readonly (readonly string[])[] =>
  [...new Set(["en-US", language])].flatMap((each) => [
    names(each, { weekday: "long" }, 7),
    names(each, { weekday: "short" }, 7),
    names(each, { month: "long" }, 12),
    names(each, { month: "short" }, 12),
  ]);

/** 2 January 2023 was a Monday. */
const names = (language: string, format: Intl.DateTimeFormatOptions, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = count === 7 ? new Date(Date.UTC(2023, 0, 2 + index)) : new Date(Date.UTC(2023, index, 1));
    return new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(day).replace(/\.$/, "");
  });
