import type { FunctionsMetadata } from "../../assets/functions/catalogue.cjs";

type Definition = FunctionsMetadata["functions"][number];
interface Shape {
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
}

const typed = ({ type, dimensionality }: Shape): string => type + (dimensionality === "matrix" ? "[][]" : "");

const comment = (lines: readonly string[]): string => ["/**", ...lines.map((line) => ` * ${line}`), " */"].join("\n");

function declaration({ id, name, description, helpUrl, parameters, result, options = {} }: Definition): string {
  const { stream, requiresParameterAddresses } = options;
  const invocation = stream ? `StreamingInvocation<${typed(result)}>` : "Invocation";
  const taken = parameters.map(
    ({ name: called, optional, customEnumId, ...shape }) =>
      `${called}${optional ? "?" : ""}: ${customEnumId ?? typed(shape)}`,
  );
  if (stream || requiresParameterAddresses) taken.push(`invocation: CustomFunctions.${invocation}`);
  const lines = [
    description,
    `@customfunction ${id} ${name}`,
    ...(helpUrl === undefined ? [] : [`@helpurl ${helpUrl}`]),
    ...(stream ? ["@streaming"] : []),
    ...(requiresParameterAddresses ? ["@requiresParameterAddresses"] : []),
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.description}`),
  ];
  const head = `function of_${id.replace(/\W/g, "_")}(${taken.join(", ")}): ${stream ? "void" : typed(result)}`;
  return `${comment(lines)}\n${head} {}\n`;
}

/** The TypeScript from which Microsoft's own generator would make this metadata: comments and signatures alone. */
export function metadataSource({ functions, enums }: FunctionsMetadata): string {
  const words = enums.map(({ id, type, values }) => {
    const members = values.map(({ stringValue, tooltip }, index) => {
      return `${comment([tooltip])}\nW${index} = ${JSON.stringify(stringValue)},`;
    });
    return `${comment([`@customenum {${type}}`])}\nenum ${id} {\n${members.join("\n")}\n}\n`;
  });
  return [...words, ...functions.map(declaration)].join("\n");
}
