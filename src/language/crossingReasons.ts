import type { DifferingPart, NoCrossing } from "../scorecard";
import type { Language } from "./language";

/** Why the values of several scorecards do not become one, as the end of a sentence. */
export const CROSSING_REASONS: Readonly<Record<Language, Readonly<Record<NoCrossing, string>>>> = {
  da: {
    "not-said": "det er ikke valgt, hvordan de skal blive til ét",
    "rate-without-size":
      "et gennemsnit af procenter ville være forkert, og det er ikke valgt, hvilken KPI de skal vægtes med",
    "not-a-number": "den måles ikke med et tal",
    "limits-of-one-team": "dens grænser gælder ét hold og ikke en sum",
  },
  en: {
    "not-said": "nobody has chosen how they become one",
    "rate-without-size": "a mean of rates would be wrong, and no KPI has been chosen to weigh them by",
    "not-a-number": "it is not measured by a number",
    "limits-of-one-team": "its limits are those of one team and not of a sum",
  },
};

/** In what two KPIs of one name are not of one kind, as the object of "has". */
export const DIFFERING_PARTS: Readonly<Record<Language, Readonly<Record<DifferingPart, string>>>> = {
  da: { unit: "en anden enhed", frequency: "andre perioder", fiscalYear: "et andet regnskabsår" },
  en: { unit: "another unit", frequency: "other periods", fiscalYear: "another fiscal year" },
};
