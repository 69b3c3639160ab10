/** Namespaces of XLIFF 2.0 to 2.2. */
export const CORE_20 = 'urn:oasis:names:tc:xliff:document:2.0';
export const CORE_22 = 'urn:oasis:names:tc:xliff:document:2.2';

export function isCore(uri: string): boolean {
  return uri === CORE_20 || uri === CORE_22;
}
