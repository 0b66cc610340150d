import fc from "fast-check";

/** Property tests draw the same cases on every machine. `SEED=7 npm run test:unit` draws others; a failure prints its seed. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_260_923) });
