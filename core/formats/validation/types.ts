/** Checks of attribute values by the simple types of XML Schema; white space collapses where the type says so. */
export type Check = (value: string) => boolean;

const collapse = (value: string): string => value.trim().replace(/\s+/g, ' ');
const pattern =
  (expression: RegExp): Check =>
  (value) =>
    expression.test(collapse(value));

/** NameChar of XML 1.0, fifth edition. */
const NAME_CHAR =
  '[-.0-9:A-Z_a-z\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u203F\\u2040\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]';

export const nmtoken: Check = pattern(new RegExp(`^${NAME_CHAR}+$`, 'u'));
export const nmtokens: Check = pattern(new RegExp(`^${NAME_CHAR}+(?: ${NAME_CHAR}+)*$`, 'u'));
/** A name without a colon, for xml:id. */
export const ncName: Check = (value) => nmtoken(value) && /^[^\d.:\-\u00b7][^:]*$/.test(collapse(value));
export const language: Check = pattern(/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/);
export const positiveInteger: Check = pattern(/^\+?0*[1-9]\d*$/);
export const integer: Check = pattern(/^[+-]?\d+$/);
export const hexBinary: Check = pattern(/^(?:[0-9a-fA-F]{2})+$/);
/** `prefix:value`, as XLIFF 2 wants of values that users define. */
export const userDefined: Check = (value) => /^[^\s:]+:[^\s:]+$/.test(value);
export const dateTime: Check = pattern(/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/);

/** One of the words, exactly. */
export function oneOf(words: string): Check {
  const known = new Set(words.split(' '));
  return (value) => known.has(value);
}

export function decimalWithin(low: number, high: number): Check {
  return (value) => {
    const text = collapse(value);
    return (
      /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) &&
      Number(text) >= low &&
      Number(text) <= high
    );
  };
}

export const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
