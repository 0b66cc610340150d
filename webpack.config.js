"use strict";

const { fork } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { functionsMetadata, HELP_PAGES } = require("./assets/functions/catalogue.cjs");
const { helpPage } = require("./assets/functions/helpPage.cjs");
const { freePort } = require("./assets/hosting/freePort.cjs");
const { NoticesPlugin } = require("./assets/hosting/notices.cjs");
const { addinUrl, CONTENT_SECURITY_POLICY, headersOf } = require("./assets/hosting/hosting.cjs");

const HOST = "localhost";
const MANIFEST_URL = `https://${HOST}:3000`;
const WANTED_PORT = Number(process.env.PORT ?? 3000);
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL_OFFICE_JS = "/office-js/office.js";

const at = (...parts) => path.resolve(__dirname, ...parts);

/**
 * The library of statistics by its own sources, a file a function: of its one large file the first bundle would hold whatever any part of
 * the add-in uses.
 */
const STATISTICS = at("node_modules/simple-statistics/index.js");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      // It warns of every compiler that it has not been tried with.
      logLevel: "error",
      compiler: at("test/support/builds/typesAway.cjs"),
      compilerOptions: { noEmit: false },
    },
  },
};

/** The index of Fluent's icons holds thousands: each is taken from its own file. */
const icons = {
  test: /(src[\\/].*\.tsx|@fluentui.react-(?!icons).*\.js)$/,
  use: at("test/support/builds/iconFiles.cjs"),
};

const common = (name) => ({
  name,
  mode: "production",
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: at(".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
});

/** One language of `functions.json`, from the catalogue that holds both. */
const functionsMetadataFile = (language, to) => ({
  from: "assets/functions/byName.json",
  to,
  transform: {
    transformer: () => JSON.stringify(functionsMetadata(language, builtFor()), null, 2),
    cache: false,
  },
});

/** Its page of help. */
const helpPageFile = (language) => ({
  from: "assets/functions/byName.json",
  to: HELP_PAGES[language],
  transform: { transformer: () => helpPage(language), cache: false },
});

/** The address that the manifest and the help name. */
const builtFor = () => addinUrl(process.env.ADDIN_URL, MANIFEST_URL);

/**
 * The add-in as it is shipped. Being served in the workbench changes two things: where office.js comes from, and that its files are not
 * made small, which takes a third of the time to build and tells nobody on this machine anything.
 */
const addin = ({ served, officeJs }) => ({
  ...common(served ? `addin-served${officeJs === OFFICE_JS ? "-excel" : ""}` : "addin"),
  entry: { functions: "./src/main.ts" },
  output: {
    path: at("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // Beside the page, wherever that lies.
    publicPath: "",
    clean: true,
  },
  devtool: false,
  resolve: { ...common("addin").resolve, alias: { "simple-statistics$": STATISTICS } },
  // The last one is the first to be asked.
  module: { rules: [icons, typescript, { test: STATISTICS, sideEffects: false }] },
  optimization: {
    minimize: officeJs === OFFICE_JS,
    // Files are called by their names: with numbers beside them the first bundle would list both.
    chunkIds: "named",
    // What several views need is loaded with the first of them, and not before.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // The guide, the templates, the finder and the import know the same KPIs, and read labels and numbers in texts alike.
        kpis: {
          chunks: "async",
          test: /scorecard.library|session.(templates|newKpiOf)|finder.(matchLabel|labelKeys)|import.signedTarget/,
          name: "kpi-library",
          enforce: true,
          priority: 10,
        },
        // Values and scores over time: for the pane, for what is written, and for functions that ask for more than one period.
        past: {
          chunks: "async",
          test: /scorecard.(history.(tabulate|score|plainRows|rollUp|nodeCells|axis|column|numbers|standing\.|periodsOf)|time.(statusesBefore|evaluateAt\.))|session.(pastOf|presentOf)/,
          name: "past",
          enforce: true,
          priority: 10,
        },
        // What the statistics of the pane and of functions take from the library; scores themselves take less, and have it already.
        statistics: {
          chunks: "async",
          test: /simple-statistics/,
          name: "statistics-library",
          enforce: true,
          priority: 10,
        },
        // The editor and BSC.EXPLAIN say the same of each way to score.
        choices: {
          chunks: ({ name }) => name === "explain" || (name?.startsWith("view-") ?? false),
          test: /language.choices/,
          minChunks: 2,
          name: "choices",
          enforce: true,
          priority: 10,
        },
        // Whoever starts a scorecard and whoever changes one write the same tables and formulas.
        writing: {
          chunks: ({ name }) => ["actions", "start", "find"].includes(name),
          minChunks: 2,
          name: "writing",
        },
        // What a dashboard consists of: for the view that shows it, and for what makes it.
        dashboards: {
          chunks: ({ name }) => ["actions", "view-dashboard"].includes(name),
          test: /workbook.(dashboard|statusColours)/,
          minChunks: 2,
          name: "dashboards",
          priority: 5,
        },
        views: { chunks: ({ name }) => name?.startsWith("view-") ?? false, minChunks: 2, name: "view-shared" },
      },
    },
  },
  plugins: [
    // What the library of presentations would read files with in Node.
    new webpack.IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /pptxgenjs/ }),
    new NoticesPlugin(),
    new HtmlPlugin({
      template: "./assets/taskpane.html",
      filename: "taskpane.html",
      // In their order, and after the page shows its skeleton.
      scriptLoading: "defer",
      inject: "head",
      templateParameters: { officeJs },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        functionsMetadataFile("en", "functions.json"),
        functionsMetadataFile("da", "functions.da.json"),
        helpPageFile("en"),
        helpPageFile("da"),
        { from: "assets/pages/*.{html,css}", to: "[name][ext]" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => content.toString().replaceAll(MANIFEST_URL, builtFor()),
        },
      ],
    }),
  ],
});

/** The fields of the grid library's classes, and what it reads numbers in texts with. */
const gridFields = { test: /@univerjs.*\.js$/, use: at("test/support/builds/plainFields.cjs") };
const readersOfTexts = { test: /numfmt.lib.parseValue\.js$/, use: at("test/support/builds/keptParses.cjs") };

/** The embedded workbook, for development and tests; it is never shipped. */
const workbench = () => ({
  ...common("workbench"),
  entry: { workbench: "./src/workbench/main.ts" },
  output: {
    path: at(".cache/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "/workbench/",
  },
  optimization: { minimize: false },
  devtool: false,
  module: {
    rules: [
      typescript,
      gridFields,
      readersOfTexts,
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(woff2?|ttf|png|svg)$/, type: "asset" },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "./assets/workbench.html", filename: "index.html", scriptLoading: "module" }),
    new CopyPlugin({ patterns: [{ from: "assets/sample/*.json", to: "sample/[name][ext]", noErrorOnMissing: true }] }),
  ],
});

/** Something as one CommonJS file for tests in Node. */
const forNode = (name, entry) => ({
  ...common(`${name}-node`),
  target: "node20",
  entry: { [name]: entry },
  output: { path: at(".cache/node"), filename: "[name].cjs", library: { type: "commonjs2" } },
  optimization: { minimize: false },
  devtool: false,
  module: { rules: [typescript] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

/** Another package makes all of it new: what webpack could keep of it would not be used again. */
const ofPackages = { cache: false };

/** The grid library, so that jest need not transform it. */
const univerForNode = () => {
  const grid = forNode("univer", "./src/workbench/grid/univer.ts");
  return { ...grid, ...ofPackages, module: { rules: [...grid.module.rules, gridFields, readersOfTexts] } };
};

/** What the pane uses of Fluent, so that each file of tests need not read all of it. React stays the one of the tests. */
const fluentForNode = () => {
  const { optimization, ...rest } = forNode("fluent", "./.cache/node/fluentEntry.js");
  return {
    ...rest,
    ...ofPackages,
    target: ["web", "es2022"],
    externals: /^(react|react-dom|scheduler)(\/.*)?$/,
    externalsType: "commonjs",
    // Fluent says in tests what it does not like.
    optimization: { ...optimization, nodeEnv: false },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [{ test: /\.js$/, use: at("test/support/builds/iconFiles.cjs") }],
    },
  };
};

/** The add-in without its pane, so that a test can run it once for each user. */
const addinForNode = () => forNode("addin", "./test/support/addinParts.ts");

/** Excel trusts the certificate that `npm run excel` installs; elsewhere the server makes one of its own. */
function certificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const read = (file) => fs.readFileSync(path.join(folder, file));
  // Nobody but its owner is to read a key: neither one that is there nor one that the server makes.
  process.umask(0o077);
  for (const kept of [path.join(folder, "localhost.key"), at("node_modules/.cache/webpack-dev-server/server.pem")])
    if (fs.existsSync(kept)) fs.chmodSync(kept, 0o600);
  if (!["ca.crt", "localhost.crt", "localhost.key"].every((file) => fs.existsSync(path.join(folder, file))))
    return "https";
  return { type: "https", options: { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") } };
}

/** The add-in's pages; the workbench around them and other add-ins make their own rules. */
const OWN_PAGES = /^\/[a-z.]+\.html$/;

/** How far the add-in and the workbook are, which are built side by side. */
const done = { addin: 0, workbook: 0 };
let told = 0;

/** On a new machine building takes a while: says how far it is, a line for each fifth. */
function tellProgress(name, share) {
  done[name] = Math.max(done[name], share);
  const fifths = Math.floor((5 * (done.addin + done.workbook)) / 2);
  if (fifths <= told || fifths >= 5) return;
  told = fifths;
  console.log(`Building the add-in and the workbook: ${20 * fifths} %`);
}

/**
 * The workbook is built by a process of its own, as webpack builds on one core only, and again whenever its sources change. It ends with
 * this one.
 */
function buildWorkbookBeside(onBuilt) {
  const webpackItself = require.resolve("webpack/bin/webpack.js");
  const options = ["--env", "beside", "--watch", "--watch-options-stdin"];
  const beside = fork(webpackItself, options, { cwd: __dirname, stdio: ["pipe", "inherit", "inherit", "ipc"] });
  beside.on("message", ({ share, built }) => {
    if (share !== undefined) tellProgress("workbook", share);
    if (built) onBuilt();
  });
  beside.on("exit", (code, signal) => {
    if (code !== 0) console.error(`The workbook is not built any more: that process has ended (${code ?? signal}).`);
  });
}

/** What is built beside tells the process that asked for it. */
const tellingOfItself = (configuration) => ({
  ...configuration,
  plugins: [
    ...configuration.plugins,
    new webpack.ProgressPlugin((share) => void process.send({ share })),
    {
      apply: ({ hooks }) => hooks.afterDone.tap("beside", (stats) => void process.send({ built: !stats.hasErrors() })),
    },
  ],
});

const server = (port) => ({
  host: HOST,
  port,
  server: certificate(),
  hot: false,
  liveReload: false,
  client: false,
  // On one machine packing takes longer than sending.
  compress: false,
  devMiddleware: { stats: "errors-warnings", etag: "weak" },
  // A browser asks each time, and is sent only what has changed; the rest as where the add-in is hosted.
  headers: ({ path: file }) => ({
    ...headersOf(file),
    "Cache-Control": "no-cache",
    ...(OWN_PAGES.test(file) ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {}),
  }),
  // Microsoft's client, and an add-in that is not ours, for `?addin=`.
  static: [
    { directory: at("test/support/addins"), publicPath: "/addins", watch: false },
    {
      directory: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
      publicPath: "/office-js",
      watch: false,
    },
    { directory: at(".cache/workbench"), publicPath: "/workbench", watch: false },
  ],
  onListening: () => tellAddress(port, "listening"),
  setupMiddlewares(middlewares, devServer) {
    devServer.compiler.hooks.done.tap("address", (stats) => {
      if (!stats.hasErrors()) tellAddress(port, "addin");
    });
    return middlewares;
  },
});

const waitedFor = new Set(["listening", "addin", "workbook"]);

/** The address is told when the page answers: when all is built and somebody listens. */
function tellAddress(port, done) {
  if (!waitedFor.delete(done) || waitedFor.size > 0) return;
  console.log(
    `\nThe workbook is at https://${HOST}:${port}/workbench/?workbook=sample\n(the certificate is made on this machine: let the browser accept it once)`,
  );
}

/** Serves what has been built already: the shipped files, with office.js from here. */
const built = (port) => ({
  ...common("built"),
  cache: false,
  entry: {},
  devServer: {
    ...server(port),
    static: [...server(port).static, { directory: at("dist"), publicPath: "/", watch: false }],
    onListening: () => {
      tellAddress(port, "workbook");
      server(port).onListening();
    },
    setupMiddlewares: (middlewares, devServer) => [
      {
        path: "/taskpane.html",
        middleware: (_, response) => {
          const page = fs.readFileSync(at("dist/taskpane.html"), "utf8");
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
          response.setHeader("Cache-Control", "no-cache");
          response.end(page.replace(OFFICE_JS, LOCAL_OFFICE_JS));
        },
      },
      ...server(port).setupMiddlewares(middlewares, devServer),
    ],
  },
});

module.exports = async (env = {}) => {
  if (env.WEBPACK_SERVE && env.built) return built(await freePort(WANTED_PORT));
  if (env.WEBPACK_SERVE) {
    const port = await freePort(WANTED_PORT, { forExcel: env.excel === true });
    const officeJs = env.excel ? OFFICE_JS : LOCAL_OFFICE_JS;
    buildWorkbookBeside(() => tellAddress(port, "workbook"));
    const served = addin({ served: true, officeJs });
    const progress = new webpack.ProgressPlugin((share) => tellProgress("addin", share));
    return { ...served, plugins: [...served.plugins, progress], devServer: server(port) };
  }
  if (env.beside) return tellingOfItself(workbench());
  return [addin({ served: false, officeJs: OFFICE_JS }), workbench(), univerForNode(), addinForNode(), fluentForNode()];
};
