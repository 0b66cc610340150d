export type Language = "en" | "da";

/** The same in every language, or one for each. */
export type Localised<Value> = Value | Readonly<Record<Language, Value>>;

export type ExampleContent = string | number | boolean;

/** A formula, what the cells it refers to hold, and what it gives. */
export interface Example {
  readonly cells?: Readonly<Record<string, ExampleContent>>;
  readonly formula: Localised<string>;
  readonly result: Localised<ExampleContent | readonly (readonly ExampleContent[])[]>;
}

export interface CatalogueFunction {
  readonly id: string;
  readonly name: string;
  readonly description: Readonly<Record<Language, string>>;
  readonly parameters: readonly {
    readonly name: Readonly<Record<Language, string>>;
    readonly description: Readonly<Record<Language, string>>;
    readonly type: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly stream?: boolean };
  readonly help: {
    readonly details: Readonly<Record<Language, string>>;
    readonly formula?: Readonly<Record<Language, string>>;
    readonly source?: string;
    readonly examples: readonly Example[];
  };
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: "scalar" | "matrix";
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
    readonly helpUrl?: string;
    readonly result: { readonly type: string; readonly dimensionality?: "scalar" | "matrix" };
    readonly options?: { readonly stream?: boolean; readonly requiresParameterAddresses?: boolean };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

export const HELP_PAGES: Readonly<Record<Language, string>>;
export function catalogue(): readonly CatalogueFunction[];
export function functionsMetadata(language: Language, address?: string): FunctionsMetadata;
export function inLanguage<Value>(value: Localised<Value>, language: Language): Value;
