/** XLIFF 1.0 has no namespace, and files of 1.1 and 1.2 without theirs are common. */
const NAMESPACES = ['', 'urn:oasis:names:tc:xliff:document:1.1', 'urn:oasis:names:tc:xliff:document:1.2'];
export const CORE_12 = 'urn:oasis:names:tc:xliff:document:1.2';

export function isCore(uri: string): boolean {
  return NAMESPACES.includes(uri);
}
