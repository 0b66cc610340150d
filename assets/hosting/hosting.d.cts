export const OFFICE_HOST: string;
export const CONTENT_SECURITY_POLICY: string;
export const HASHED: RegExp;
export function headersOf(file: string): Readonly<Record<string, string>>;
export function addressProblem(address: string): string | undefined;
export function addinUrl(wanted: string | undefined, fallback: string): string;
