import { inExcel } from "../inExcel";
import { ASKED_SETS, isSupported, WELCOME_SETS } from "./requirementSets";

/** In which Excel a self-test ran. */
export interface Surroundings {
  readonly host: string;
  readonly platform: string;
  readonly build: string;
  readonly officeLanguage: string;
  readonly contentLanguage: string;
  readonly culture: string;
  readonly decimalSeparator: string;
  readonly calculationMode: string;
  readonly requirementSets: Readonly<Record<string, boolean>>;
}

export async function surroundings(): Promise<Surroundings> {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const said = await inExcel(async (context) => {
    const { application } = context;
    application.load("calculationMode,decimalSeparator");
    const { cultureInfo } = application;
    cultureInfo.load("name");
    await context.sync();
    return {
      culture: cultureInfo.name,
      decimalSeparator: application.decimalSeparator,
      calculationMode: String(application.calculationMode),
    };
  });
  const refused = said.ok ? undefined : said.problem.kind;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    build: diagnostics.version,
    officeLanguage: displayLanguage,
    contentLanguage,
    ...(said.ok
      ? said.value
      : { culture: String(refused), decimalSeparator: String(refused), calculationMode: String(refused) }),
    requirementSets: Object.fromEntries(
      [...ASKED_SETS, ...WELCOME_SETS].map((set) => [set.join(" "), isSupported(set)] as const),
    ),
  };
}
