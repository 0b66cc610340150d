/** What add-ins keep on a sheet lies in a part of its own for each property, as Excel has it: bare UTF-16. */
export function propertyToFile(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < value.length; index += 1) view.setUint16(index * 2, value.charCodeAt(index), true);
  return bytes;
}

export function propertyFromFile(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = "";
  for (let index = 0; index + 1 < bytes.length; index += 2) value += String.fromCharCode(view.getUint16(index, true));
  return value;
}
