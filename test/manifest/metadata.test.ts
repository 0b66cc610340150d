import { parseTree } from "custom-functions-metadata";
import { functionsMetadata, type FunctionsMetadata } from "../../assets/functions/catalogue.cjs";
import { metadataSource } from "../support/metadataSource";

type Definition = FunctionsMetadata["functions"][number];

/** Options and a result of any type need not be said. */
const said = ({ options, result, ...definition }: Partial<Definition>) => ({
  ...definition,
  result: { type: "any", ...result },
  options: { ...options },
});

describe.each(["en", "da"] as const)("the metadata in %s", (language) => {
  const metadata = functionsMetadata(language, "https://scorecard.example.com/bsc");
  const parsed = parseTree(metadataSource(metadata), "functions.ts");

  test("is what Microsoft's generator makes of the same signatures, without a complaint", () => {
    expect(parsed.extras.flatMap(({ errors }) => errors)).toEqual([]);
    const theirs = JSON.parse(JSON.stringify(parsed.functions)) as Partial<Definition>[];
    expect(theirs.map(said)).toEqual(metadata.functions.map(said));
  });

  test("has the same lists of words", () => {
    const words = (enums: readonly { id: string; type: string; values: readonly { stringValue?: string }[] }[]) =>
      enums.map(({ id, type, values }) => ({ id, type, values: values.map(({ stringValue }) => stringValue) }));
    expect(words(parsed.enums)).toEqual(words(metadata.enums));
  });
});

test("a letter that ids cannot have is complained of", () => {
  const [first] = functionsMetadata("en", "https://scorecard.example.com/bsc").functions;
  if (!first) throw new Error("there are no functions");
  const spoilt = { allowErrorForDataTypeAny: true, functions: [{ ...first, id: "NOT!ALLOWED" }], enums: [] };
  expect(parseTree(metadataSource(spoilt), "functions.ts").extras.flatMap(({ errors }) => errors)).not.toEqual([]);
});
