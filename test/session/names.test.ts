import { kpiId, objectiveId } from "../../src/scorecard";
import { importTable } from "../../src/session";
import { mirrorFormula } from "../../src/workbook/mirror";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows } from "../support/modelSheet";
import { currentModel } from "../support/numbersFile";

const UNCHANGED = { kind: "unchanged" } as const;
const NONE = { kind: "none" } as const;
const LONG = "x".repeat(256);
const ID = kpiId("k_1");

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** A workbook whose KPI has got its name from somewhere else. */
async function open(name: string, aliases = ""): Promise<void> {
  const kpi = { Id: "k_1", Parent: "o_1", Name: name, Aliases: aliases, Order: 1, Kind: "linear", Target: 50, Rev: 1 };
  const model = currentModel(modelRows([{ ...kpi, Actual: mirrorFormula("Data!A1") }]));
  addin = await startAddin({
    name: "Test",
    active: "Rapport",
    sheets: [
      { name: "Rapport", cells: { A1: '=BSC.SCORE("to ord")', A2: "=BSC.SCORE(B2)", B2: name } },
      { name: "Data", cells: { A1: 40 } },
      ...model.sheets,
    ],
    tables: model.tables,
    names: model.names,
    settings: {},
  });
}

const own = () => addin.ready().scorecard.kpis.find(({ id }) => id === ID);
const save = (name: string, aliases?: readonly string[]) => {
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  const place = { parent: objectiveId("o_1"), unit: "", weight: undefined, ...(aliases ? { aliases } : {}) };
  return addin.session.saveKpi({ id: ID, revision: addin.ready().revisions.get(ID), name, fields, ...place });
};
const add = (name: string, aliases: readonly string[] = []) =>
  addin.session.saveKpi({
    ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name, unit: "", weight: undefined, aliases },
    fields: { actual: NONE, target: NONE, baseline: NONE },
  });

test.each(["to\nord", "to  ord", "\u200bto\u00a0ord", "to\tord "])(
  "a workbook that says %j is read as by whoever asks for it",
  async (name) => {
    await open(name);
    await addin.excel.settled();
    expect(own()?.name).toBe("to ord");
    expect([addin.excel.value("Rapport!A1"), addin.excel.value("Rapport!A2")]).toEqual([80, 80]);
  },
);

test("renaming what had a line break in its name leaves one alias, and formulas with either name answer", async () => {
  await open("to\nord", "Tredje\u200b  navn");
  expect(await save("Nyt\nnavn")).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(own()).toMatchObject({ name: "Nyt navn", aliases: ["Tredje navn", "to ord"] });
  expect(addin.excel.value("Rapport!A1")).toBe(80);
});

test("saving something else leaves the name alone, and the log too", async () => {
  await open("to\nord");
  expect(await save("to ord", ["Et alias"])).toMatchObject({ ok: true });
  const log = await addin.session.changes();
  expect(log.ok && log.value.flatMap(({ changes }) => changes.map(({ column }) => column))).toEqual(["Aliases"]);
});

test("names that look alike are the same name", async () => {
  await open("to ord");
  for (const name of ["to  ord", "to\nord", "TO\u00a0ORD\u200b", "\ufefft\u00ado ord"])
    expect(await add(name)).toMatchObject({ ok: false, problem: { kind: "name-taken", name: "to ord" } });
});

test("what is too long is refused wherever it is given, and an old one may stay", async () => {
  await open(LONG);
  const refused = { ok: false, problem: { kind: "name-too-long", length: 256, most: 255 } };
  const tooLong = `y${LONG.slice(1)}`;
  const { session } = addin;
  expect(await add(tooLong)).toMatchObject(refused);
  expect(await add("Kort", [tooLong])).toMatchObject(refused);
  expect(await session.addEntries([{ name: tooLong, objectives: [] }])).toMatchObject(refused);
  expect(await session.saveSettings({ revision: undefined, name: tooLong })).toMatchObject(refused);
  expect(await save(LONG, ["Et alias"])).toMatchObject({ ok: true });
  expect(await save("Kort nok")).toMatchObject({ ok: true });
  expect(own()?.aliases).toEqual(["Et alias", LONG]);
});

test("the guide and the import take names as they are kept", async () => {
  await open("NPS");
  const mapping = ["perspective", "objective", "name"] as const;
  const rows = [
    ["Kunde\n", "Loyale\u00a0 kunder", "Nye\nkunder "],
    ["", "", "nye  kunder"],
    ["", "", LONG],
  ];
  const table = { address: "Ark1!A1:C4", headings: ["P", "O", "K"], rows };
  const request = { table, mapping, values: "numbers", perspective: "Kunde" } as const;
  const { perspectives, problems } = importTable({ ...request, scorecard: addin.ready().scorecard });
  expect(problems.map(({ row, kind }) => [row, kind])).toEqual([
    [3, "name-repeats"],
    [4, "name-too-long"],
  ]);
  expect(await addin.session.addEntries(perspectives)).toMatchObject({ ok: true });
  const { objectives, kpis } = addin.ready().scorecard;
  expect(objectives).toHaveLength(1);
  expect(kpis.map(({ name }) => name)).toEqual(["NPS", "Nye kunder"]);
});
