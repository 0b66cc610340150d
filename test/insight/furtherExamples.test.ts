import { poisson, shrunkRates } from "../../src/insight";
import { answerPure } from "../../src/functions/answerPure";
import { breakEvenRoas, breakEvenCpa } from "../../src/functions/marketing/breakEven";
import { ctr } from "../../src/functions/marketing/rates";
import { roas } from "../../src/functions/marketing/returns";
import { campaignTable } from "../../src/session/keptTables/campaignTable";
import oracleFile from "./oracles/campaign.json";

function example<Inputs, Expected>(id: string): { readonly inputs: Inputs; readonly expected: Expected } {
  const found = oracleFile.oracles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found as never;
}

const numberOf = (answer: ReturnType<typeof answerPure>): number => {
  if (answer.kind !== "value" || typeof answer.value !== "number") throw new Error(JSON.stringify(answer));
  return answer.value;
};

test("MROAS-1: what extra spend brings is the return on that spend alone", () => {
  const { inputs, expected } = example<{ extra_spend: number; extra_revenue: number }, number>("MROAS-1");
  expect(numberOf(answerPure(roas, [inputs.extra_revenue, inputs.extra_spend], "da"))).toBeCloseTo(expected, 9);
});

test("MS-CTR-1: clicks by impressions", () => {
  const { inputs, expected } = example<{ impressions: number; clicks: number }, { ctr_pct: number }>("MS-CTR-1");
  expect(100 * numberOf(answerPure(ctr, [inputs.clicks, inputs.impressions], "da"))).toBeCloseTo(expected.ctr_pct, 8);
});

test("BE-ROAS-1: what just pays for the ads", () => {
  const { inputs, expected } = example<
    { order_value: number; product_cost: number; other_variable: number },
    { roas: number; cpa: number }
  >("BE-ROAS-1");
  const margin = (inputs.order_value - inputs.product_cost - inputs.other_variable) / inputs.order_value;
  expect(numberOf(answerPure(breakEvenRoas, [margin], "da"))).toBeCloseTo(expected.roas, 8);
  expect(numberOf(answerPure(breakEvenCpa, [inputs.order_value, margin], "da"))).toBeCloseTo(expected.cpa, 8);
});

test("ZERO-1: nothing has come of so many times the price of a result, and it takes three to be a surprise", () => {
  const { expected } = example<unknown, { multiple_needed: [number, number] }>("ZERO-1");
  // Two-sided confidence of 90 % and 95 % leave 5 % and 2.5 % above.
  const found = [0.9, 0.95].map((confidence) => poisson(0, confidence).high);
  found.forEach((each, index) => expect(each).toBeCloseTo(expected.multiple_needed[index] ?? NaN, 6));
});

test("CUR-1: spend in one currency and value in another make no return", () => {
  const { inputs } = example<{ cost_usd: number; value_sek: number }, unknown>("CUR-1");
  const { records, apart } = campaignTable(
    {
      ...{ sheet: "Data", row: 0, column: 0, beyond: 0, gone: [] },
      headings: ["Campaign", "Cost (USD)", "Conversions", "Conv. value (SEK)"],
      rows: [["A", inputs.cost_usd, 10, inputs.value_sek]],
      places: { Name: 0, Spend: 1, Results: 2, Value: 3 },
    },
    { fiscalYearStart: 1, dateSystem: "1900", today: 46_349 },
  );
  expect(records).toMatchObject([{ spend: inputs.cost_usd, value: undefined }]);
  expect(apart).toEqual(["USD", "SEK"]);
});

test("EB-BETA-1: 300 of 1,000 are ahead of 4 of 10, which are drawn towards what is usual", () => {
  const { inputs } = example<{ successes: [number, number]; trials: [number, number] }, unknown>("EB-BETA-1");
  // The usual rates of the example lie about 78.661 of 303.536.
  const usual = [240, 250, 255, 259, 262, 265, 270, 280].map((successes) => ({ successes, trials: 1000 }));
  const asked = inputs.successes.map((successes, index) => ({ successes, trials: inputs.trials[index] ?? 0 }));
  const found = shrunkRates([...asked, ...usual], false);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  const [many = 0, few = 0] = found.value;
  expect(many).toBeGreaterThan(few);
  expect(few).toBeLessThan(0.28);
  expect(few).toBeGreaterThan(0.25);
});
