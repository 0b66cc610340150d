import { createStore } from "zustand/vanilla";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  evaluate,
  failure,
  FIELDS,
  initiativeId,
  momentOf,
  kpiId,
  linkId,
  objectiveId,
  perspectiveId,
  scorecardId,
  success,
  type Entry,
  type Field,
  type FileProblem,
  type Kpi,
  type KpiId,
  type NodeId,
  type Problem,
  type Reading,
  type Readings,
  type Result,
  type Scorecard,
} from "../../src/scorecard";
import type {
  CampaignTable,
  FieldDraft,
  DashboardState,
  Deck,
  Picture,
  MapSheetState,
  FilesRead,
  Findings,
  KeptColumns,
  ProcessTable,
  PickedTable,
  Ready,
  Scenario,
  ScorecardFile,
  SelfTestReport,
  Session,
  SeriesReferences,
  SessionState,
  Source,
  Sources,
  TableProposal,
} from "../../src/session";
import { ACTION_NAMES } from "../../src/session/actionNames";
import { aliasesOf } from "../../src/session/entryCells";
import { newEntries } from "../../src/session/newEntries";
import type { NewPerspective } from "../../src/session";
import { TEMPLATE_TREES } from "../../src/session/templates";
import { templateTree } from "../../src/session/templates/templateTree";

const NO_SOURCES: Sources = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } };

export const EMPTY_SCORECARD: Scorecard = {
  settings: {
    id: scorecardId("s"),
    name: "Marketing",
    ...DEFAULT_SETTINGS,
  },
  perspectives: [],
  objectives: [],
  kpis: [],
};

/** What `selfTest` answers. */
export const SELF_TEST: SelfTestReport = {
  begun: "2026-11-27T03:00:00.000Z",
  milliseconds: 1234,
  surroundings: {
    host: "Excel",
    platform: "PC",
    build: "16.0",
    officeLanguage: "da-DK",
    contentLanguage: "da-DK",
    culture: "da-DK",
    decimalSeparator: ",",
    calculationMode: "Automatic",
    requirementSets: { "ExcelApi 1.14": true },
  },
  results: [
    { name: "growsDown", expected: [3, 5], answer: [3, 5], isAsExpected: true, milliseconds: 12 },
    { name: "growsRight", expected: 4, answer: 3, isAsExpected: false, milliseconds: 7 },
  ],
};

const TODAY = 46349;

/** Parts of a draft that are no part of the entry. */
const NOT_OF_ENTRY: readonly string[] = ["revision", "fields", "series"];

export const NO_DASHBOARD: DashboardState = {
  ...{ sheet: undefined, behind: 0, isWhole: true, typedOver: [], chartsGone: 0, former: [] },
  deviation: "percent",
};
const A_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const AMBER = { fill: "#FFF4CE", font: "#835B00" };
/** What the dashboard shows where nothing needs action. */
export const SMALL_DECK: Deck = {
  ...{ title: "Marketing", language: "da", vision: "", period: "oktober 2026", sentences: ["Ingen KPI er faldet."] },
  tiles: [{ name: "Hele scorecardet", score: "80,2", status: "▲ I risiko", colours: AMBER }],
  charts: [
    {
      ...{ type: "ColumnStacked", title: "Score i 12 perioder", message: "80,2 nu.", explained: "Linjer." },
      ...{ gap: 0, overlap: 100, top: 100, labels: ["sep", "okt"] },
      series: [
        { name: "Bånd", values: [75, 75], look: { fill: "#FDE7E9" } },
        {
          name: "Grænse",
          values: [75, 75],
          look: { type: "Line", line: { color: "#605E5C", weight: 1, isDashed: true } },
        },
        { name: "Score", values: [null, 80.2], look: { type: "LineMarkers", line: { color: "#404040", weight: 2 } } },
      ],
    },
  ],
  needs: {
    title: "Kræver handling",
    headings: ["", "", "Realiseret", "Mål", "Afvigelse %", "Score", "Status", "Ejer", "Seneste indsats"],
    rows: [{ cells: ["", "Ingen", "", "", "", "", "", "", ""], colours: AMBER }],
  },
};

export const NO_MAP_SHEET: MapSheetState = { sheet: undefined, isBehind: false, isWhole: true, isDrawn: false };

/** Tests may put another action in the place of one. */
type Replaceable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export interface Stage extends Replaceable<Session> {
  /** What was asked of the session, in order. */
  readonly calls: readonly string[];
  /** What the cells of the sheet say; bound fields read from here. */
  readonly cells: Map<string, Reading>;
  selection: string;
  /** What `pickTable` and `find` answer. */
  table: PickedTable;
  findings: Findings;
  /** What `findTables` and `tableInSelection` find, what is kept, and what stands in a kept table. */
  tables: readonly TableProposal[];
  keptColumns: KeptColumns;
  campaigns: CampaignTable | undefined;
  process: ProcessTable | undefined;
  /** What has been supposed and kept. */
  scenarios: readonly Scenario[];
  /** What is known of the dashboard sheet. */
  dashboard: DashboardState;
  /** What `takePictures` answers. */
  pictures: readonly Picture[];
  /** What is known of the sheet with the map. */
  mapSheet: MapSheetState;
  /** What stands in workbook files, by their names. */
  teamFiles: ReadonlyMap<string, ScorecardFile | FileProblem>;
  /** The next action answers with this problem and changes nothing. */
  refuse(problem: Problem): void;
  /** A colleague or Excel changes something behind the pane's back. */
  change(edit: (definitions: Definitions) => void): void;
  show(state: Partial<Omit<Ready, "kind">> | Exclude<SessionState, Ready>): void;
  /** Holds every action back until the answer is called. */
  hold(): () => void;
}

interface Definitions {
  scorecard: Scorecard;
  sources: Map<KpiId, Sources>;
  revisions: Map<NodeId, number>;
}

type Items = "perspectives" | "objectives" | "kpis";

/** A session without a workbook: the actions change definitions, and the real engine evaluates them. */
export function createStage(scorecard?: Scorecard, fields: Readonly<Record<string, Partial<Sources>>> = {}): Stage {
  const definitions: Definitions = {
    scorecard: scorecard ?? EMPTY_SCORECARD,
    sources: new Map(Object.entries(fields).map(([id, own]) => [kpiId(id), { ...NO_SOURCES, ...own }])),
    revisions: new Map(),
  };
  const cells = new Map<string, Reading>();
  const series = new Map<KpiId, SeriesReferences>();
  const calls: string[] = [];
  let shown: Partial<Omit<Ready, "kind">> = { language: "da" };
  let refusal: Problem | undefined;
  let gate: Promise<void> | undefined;
  let lastId = 0;

  const readingOf = (source: Source): Reading => {
    if (source.kind === "typed") return { kind: "number", value: source.value };
    if (source.kind === "bound") return cells.get(source.address) ?? { kind: "blank" };
    if (source.kind === "none" || source.kind === "broken") return { kind: source.kind };
    return cells.get(source.values) ?? { kind: "blank" };
  };
  const readingsOf = (sources: Sources): Readings => ({
    actual: readingOf(sources.actual),
    target: readingOf(sources.target),
    baseline: readingOf(sources.baseline),
  });
  const ready = (): Ready => {
    const readings = new Map([...definitions.sources].map(([id, sources]) => [id, readingsOf(sources)] as const));
    return {
      kind: "ready",
      others: [],
      language: "da",
      scorecard: definitions.scorecard,
      values: { readings, series: new Map(), today: TODAY },
      dateSystem: "1900",
      asOf: undefined,
      moment: momentOf(definitions.scorecard.settings, shown.values?.today ?? TODAY, shown.asOf),
      evaluation: evaluate(definitions.scorecard, readings),
      sources: new Map(definitions.sources),
      seriesReferences: new Map(series),
      growths: new Map(),
      reads: new Map(),
      revisions: new Map(definitions.revisions),
      problems: [],
      outdated: undefined,
      manualCalculation: false,
      plan: { links: undefined, initiatives: undefined },
      schema: 3,
      readOnly: false,
      ...shown,
    };
  };
  const store = createStore<SessionState>(() => (scorecard === undefined ? { kind: "empty" } : ready()));
  const showReady = (): void => store.setState(ready(), true);

  const act = async <Value>(call: string, work: () => Result<Value, Problem>): Promise<Result<Value, Problem>> => {
    calls.push(call);
    await gate;
    const problem = refusal;
    refusal = undefined;
    if (problem !== undefined) return failure(problem);
    const result = work();
    if (store.getState().kind === "ready") showReady();
    return result;
  };

  const put = <
    Id extends NodeId,
    Draft extends { id: Id | undefined; revision: number | undefined; name: string; aliases?: readonly string[] },
  >(
    key: Items,
    draft: Draft,
    make: (id: string) => Id,
    defaults: object,
  ): Result<Id, Problem> => {
    const items: readonly (Entry & { id: NodeId })[] = definitions.scorecard[key];
    const id = draft.id ?? make(`new${(lastId += 1)}`);
    const known = items.find((item) => item.id === id);
    const revision = definitions.revisions.get(id) ?? 0;
    if (draft.id !== undefined && draft.revision !== revision) {
      return changedBy("Mette", known?.name ?? "");
    }
    const order = known?.order ?? Math.max(0, ...items.map((item) => item.order)) + 1;
    const aliases = aliasesOf(known, draft.name, draft.aliases);
    const options = Object.entries(draft).filter(([part]) => !NOT_OF_ENTRY.includes(part));
    const entry = { ...defaults, ...known, ...Object.fromEntries(options), id, order, aliases };
    const others = items.filter((item) => item.id !== id);
    definitions.scorecard = { ...definitions.scorecard, [key]: [...others, entry] } as Scorecard;
    definitions.revisions.set(id, revision + 1);
    return success(id);
  };

  const sourceOf = (draft: FieldDraft, before: Source): Source => {
    if (draft.kind === "unchanged") return before;
    return draft.kind === "bound" ? { kind: "bound", address: draft.address } : draft;
  };

  const setSources = (id: KpiId, fields: Partial<Readonly<Record<Field, FieldDraft>>>): void => {
    const before = definitions.sources.get(id) ?? NO_SOURCES;
    const own = FIELDS.map((field) => [field, sourceOf(fields[field] ?? { kind: "unchanged" }, before[field])]);
    definitions.sources.set(id, Object.fromEntries(own) as Sources);
  };

  const add = (perspectives: readonly NewPerspective[]): Result<readonly KpiId[], Problem> => {
    const made = newEntries(definitions.scorecard, perspectives, (kind) => `${kind}${(lastId += 1)}`);
    if (!made.ok) return made;
    definitions.scorecard = made.value.after;
    const added = perspectives.flatMap(({ objectives, kpis = [] }) => [
      ...objectives.flatMap((each) => each.kpis),
      ...kpis,
    ]);
    made.value.kpis.forEach((id, index) => setSources(id, added[index]?.fields ?? {}));
    return success(made.value.kpis);
  };

  /** What is answered by actions that change nothing here; they are told apart by the texts they are given. */
  const done = Object.fromEntries(
    ACTION_NAMES.map((name) => [
      name,
      (...given: readonly unknown[]) =>
        act([name, ...given.filter((each) => typeof each === "string")].join(" "), () => success(undefined)),
    ]),
  ) as Pick<Session, (typeof ACTION_NAMES)[number]>;

  const pick = () => ({ address: stage.selection, text: textOf(cells.get(stage.selection)) });

  const stage: Stage = {
    ...done,
    calls,
    cells,
    selection: "Data!B4",
    table: { address: "Data!A1:C3", headings: [], rows: [] },
    dashboard: NO_DASHBOARD,
    pictures: [{ of: { kind: "cells" }, png: A_PIXEL }],
    mapSheet: NO_MAP_SHEET,
    teamFiles: new Map(),
    findings: { proposals: [], outcomes: new Map(), sought: [], sheets: 0, skipped: [] },
    tables: [],
    keptColumns: {},
    campaigns: undefined,
    process: undefined,
    scenarios: [],
    store,
    refuse: (problem) => (refusal = problem),
    change: (edit) => {
      edit(definitions);
      showReady();
    },
    show: (state) => {
      if ("kind" in state) return store.setState(state, true);
      shown = { ...shown, ...state };
      showReady();
    },
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
    open: () => act("open", () => success(undefined)),
    close: () => undefined,
    showScorecard: (id) => {
      const state = store.getState();
      if (state.kind !== "ready") return;
      const next = state.others.find(({ scorecard }) => scorecard.settings.id === id);
      const others = [{ ...state, others: [] }, ...state.others.filter((each) => each !== next)];
      if (next) store.setState({ ...next, others }, true);
    },
    refresh: () => act("refresh", () => success(undefined)),
    start: (template, language) =>
      act(`start ${template} ${language}`, () => {
        shown = { ...shown, language };
        definitions.scorecard = EMPTY_SCORECARD;
        add(templateTree(TEMPLATE_TREES[template], language));
        showReady();
        return success(undefined);
      }),
    savePerspective: (draft) =>
      act(`savePerspective ${draft.name}`, () =>
        put("perspectives", draft, perspectiveId, { rollUp: undefined, thresholds: undefined }),
      ),
    saveObjective: (draft) =>
      act(`saveObjective ${draft.name}`, () => put("objectives", draft, objectiveId, DEFAULT_OBJECTIVE)),
    saveKpi: (draft) =>
      act(`saveKpi ${draft.name}`, () => {
        const saved = put("kpis", draft, kpiId, DEFAULT_KPI);
        if (!saved.ok) return saved;
        setSources(saved.value, draft.fields);
        if (draft.series) series.set(saved.value, draft.series);
        return saved;
      }),
    saveSettings: ({ revision, ...given }) =>
      act("saveSettings", () => {
        const { settings } = definitions.scorecard;
        const known = definitions.revisions.get(settings.id) ?? 0;
        if (revision !== known) return changedBy("Mette", settings.name);
        definitions.scorecard = { ...definitions.scorecard, settings: { ...settings, ...given } };
        definitions.revisions.set(settings.id, known + 1);
        return success(undefined);
      }),
    addEntries: (perspectives) => act("addEntries", () => add(perspectives)),
    bindMany: (bindings) =>
      act(`bindMany ${bindings.map(({ kpi }) => kpi).join(" ")}`, () => {
        for (const { kpi, fields = {}, series: references } of bindings) {
          setSources(kpi, fields);
          if (references) series.set(kpi, references);
        }
        return success(undefined);
      }),
    pickTable: () => act("pickTable", () => success(stage.table)),
    findTables: (kind) => act(`findTables ${kind}`, () => success(stage.tables)),
    tableInSelection: () =>
      act("tableInSelection", () => {
        const [table] = stage.tables;
        return table ? success(table) : failure({ kind: "selection-not-a-table", address: stage.selection });
      }),
    keepTable: (_, columns) =>
      act(`keepTable ${Object.keys(columns).join(" ")}`.trim(), () => {
        const before = stage.keptColumns;
        stage.keptColumns = columns;
        return success(before);
      }),
    readCampaigns: () =>
      act("readCampaigns", () => success(Object.keys(stage.keptColumns).length === 0 ? undefined : stage.campaigns)),
    readScenarios: async () => Promise.resolve(success(stage.scenarios)),
    keepScenario: (name, supposition) =>
      act(`keepScenario ${name}`, () => {
        const before = stage.scenarios.find((each) => each.name === name);
        const kept = { id: before?.id ?? `s${(lastId += 1)}`, name, supposition };
        stage.scenarios = [...stage.scenarios.filter((each) => each !== before), kept];
        return success({ kept, before });
      }),
    forgetScenario: (id) =>
      act(`forgetScenario ${id}`, () => {
        stage.scenarios = stage.scenarios.filter((each) => each.id !== id);
        return success(undefined);
      }),
    readProcess: () =>
      act("readProcess", () => success(Object.keys(stage.keptColumns).length === 0 ? undefined : stage.process)),
    readKeptTables: async () => {
      const isKept = Object.keys(stage.keptColumns).length > 0;
      const campaigns = success(isKept ? stage.campaigns : undefined);
      return Promise.resolve(success({ campaigns, process: success(isKept ? stage.process : undefined) }));
    },
    find: () => act("find", () => success(stage.findings)),
    makeNumbers: (references) =>
      act(`makeNumbers ${references.join(" ")}`, () =>
        success(references.map((address) => ({ address, text: "1.234,5", format: "General", value: 1234.5 }))),
      ),
    makeTexts: (cells) => act(`makeTexts ${cells.map(({ address }) => address).join(" ")}`, () => success(undefined)),
    move: (id, direction) =>
      act(`move ${id} ${direction}`, () => {
        definitions.scorecard = moved(definitions.scorecard, id, direction);
        return success(undefined);
      }),
    remove: (id) =>
      act(`remove ${id}`, () => {
        const { perspectives, objectives, kpis } = definitions.scorecard;
        const gone = new Set<NodeId>([id]);
        const keep = ({ id: own, parent }: { id: NodeId; parent?: NodeId }): boolean => {
          if (parent !== undefined && gone.has(parent)) gone.add(own);
          return !gone.has(own);
        };
        definitions.scorecard = {
          ...definitions.scorecard,
          perspectives: perspectives.filter(keep),
          objectives: objectives.filter(keep),
          kpis: kpis.filter(keep),
        };
        return success(undefined);
      }),
    pickSelection: () => act("pickSelection", () => success(pick())),
    bindToSelection: (kpi, field: Field) =>
      act(`bindToSelection ${kpi} ${field}`, () => {
        const before = definitions.sources.get(kpi) ?? NO_SOURCES;
        definitions.sources.set(kpi, { ...before, [field]: { kind: "bound", address: stage.selection } });
        return success(pick());
      }),
    pickRange: () =>
      act("pickRange", () => success({ reference: stage.selection, address: stage.selection, values: [] })),
    bind: (kpi, field, binding) =>
      act(`bind ${kpi} ${field}`, () => {
        const before = definitions.sources.get(kpi) ?? NO_SOURCES;
        definitions.sources.set(kpi, { ...before, [field]: binding });
        return success(kpi);
      }),
    dashboardState: async () => Promise.resolve(success(stage.dashboard)),
    makeDashboard: ({ da: { sheet } }) =>
      act("makeDashboard", () => {
        const isNew = stage.dashboard.sheet === undefined;
        stage.dashboard = { ...NO_DASHBOARD, sheet };
        return success({ sheet, isNew });
      }),
    makeFigures: () => act("makeFigures", () => success({ sheet: "Tal oktober 2026", isNew: true })),
    freezeDashboard: () => act("freezeDashboard", () => success({ sheet: "Rapport oktober 2026", isNew: true })),
    colourByStatus: (scores) =>
      act(`colourByStatus ${scores ?? "none"}`, () => success({ address: stage.selection, removed: 0 })),
    removeDashboard: () =>
      act("removeDashboard", () => {
        stage.dashboard = NO_DASHBOARD;
        return success(undefined);
      }),
    mapSheetState: async () => Promise.resolve(success(stage.mapSheet)),
    makeMapSheet: ({ da }, { isDrawn = stage.mapSheet.isDrawn, former } = {}) =>
      act(former ? "makeMapSheet as before" : `makeMapSheet${isDrawn ? " drawn" : ""}`, () => {
        const isNew = stage.mapSheet.sheet === undefined;
        const before = { marks: [], isDrawn: stage.mapSheet.isDrawn, cells: [], left: [] };
        stage.mapSheet = { ...NO_MAP_SHEET, sheet: da.map.sheet, isDrawn };
        return success({ sheet: da.map.sheet, isNew, ...(isNew ? {} : { before }) });
      }),
    removeMapSheet: () =>
      act("removeMapSheet", () => {
        stage.mapSheet = NO_MAP_SHEET;
        return success(undefined);
      }),
    showMapSheet: () => act("showMapSheet", () => success(undefined)),
    readTeams: (files, onRead) =>
      act(`readTeams ${files.map(({ name }) => name).join(" ")}`, () => {
        const teams: FilesRead["teams"][number][] = [];
        const refused: FilesRead["refused"][number][] = [];
        files.forEach(({ name }, index) => {
          const file = stage.teamFiles.get(name);
          if (file === undefined) refused.push({ name, problem: { kind: "file-not-readable" } });
          else if ("kind" in file) refused.push({ name, problem: file });
          else teams.push({ name, file, remarks: [] });
          onRead?.(index + 1);
        });
        return success({ teams, refused });
      }),
    showDashboard: () => act("showDashboard", () => success(undefined)),
    readDeck: () => act("readDeck", () => success(SMALL_DECK)),
    takePictures: () => act("takePictures", () => success(stage.pictures)),
    blankCells: () => act("blankCells", () => success(new Map())),
    calculateAgain: () => act("calculateAgain", () => success(undefined)),
    whereUsed: () => act("whereUsed", () => success([])),
    whenAsked: () => undefined,
    user: () => "Anne",
    setUser: (name) => void calls.push(`setUser ${name}`),
    mergesUndo: () => true,
    saveLink: () => act("saveLink", () => success(linkId("l_1"))),
    saveInitiative: () => act("saveInitiative", () => success(initiativeId("i_1"))),
    changes: () => act("changes", () => success([])),
    undo: () => act("undo", () => failure({ kind: "nothing-to-undo" })),
    checkIn: ({ kpi }) => act(`checkIn ${kpi}`, () => success(undefined)),
    checkIns: () => act("checkIns", () => success([])),
    insertFormula: (name, node) => act(`insertFormula ${name} ${node}`, () => success({ address: stage.selection })),
    setLanguage: (language) =>
      act(`setLanguage ${language}`, () => {
        shown = { ...shown, language };
        return success(undefined);
      }),
    health: () => act("health", () => success([])),
    selfTest: (report) =>
      act("selfTest", () => {
        for (const result of SELF_TEST.results) report(result);
        return success(SELF_TEST);
      }),
    mend: ({ kind }) => act(`mend ${kind}`, () => success(undefined)),
    copyWithoutAddin: () => act("copyWithoutAddin", () => success(["Rapport (2)"])),
    repair: () =>
      act("repair", () => {
        shown = { ...shown, problems: [] };
        return success(undefined);
      }),
  };
  return stage;
}

const changedBy = (by: string, name: string): Result<never, Problem> =>
  failure({ kind: "row-changed", name, by, at: "2026-11-23T13:16:00Z", fields: [] });

const textOf = (reading: Reading = { kind: "blank" }): string => {
  if (reading.kind === "number") return String(reading.value);
  return reading.kind === "text" ? reading.text : "";
};

function moved(scorecard: Scorecard, id: NodeId, direction: "up" | "down"): Scorecard {
  const swap = <Item extends { id: NodeId; order: number; parent?: NodeId }>(items: readonly Item[]): Item[] => {
    const self = items.find((item) => item.id === id);
    const siblings = items.filter((item) => item.parent === self?.parent).sort((a, b) => a.order - b.order);
    const from = siblings.findIndex((item) => item.id === id);
    const other = siblings[direction === "up" ? from - 1 : from + 1];
    if (self === undefined || other === undefined) return [...items];
    return items.map((item) =>
      item.id === id ? { ...item, order: other.order } : item.id === other.id ? { ...item, order: self.order } : item,
    );
  };
  return {
    ...scorecard,
    perspectives: swap(scorecard.perspectives),
    objectives: swap(scorecard.objectives),
    kpis: swap<Kpi>(scorecard.kpis),
  };
}
