/** What a file can break. A key of `i18n/<language>/validation.ts`, with the parameters that its text is filled by. */
export const VALIDATION_RULES = [
  // shape
  'root-element',
  'namespace-missing',
  'element-unknown',
  'content-model', // {children}
  'text-not-allowed',
  'attribute-missing', // {attribute}
  'attribute-unknown', // {attribute}
  'attribute-value', // {attribute, value}
  'attributes-together', // {attribute, other}
  'attributes-apart', // {attribute, other}
  'prefix-reserved', // {attribute, value}
  // ids and references
  'id-repeated', // {id}
  'target-id', // {id}
  'reference-nowhere', // {attribute, value}
  'reference-missing', // {attribute}
  'reference-and-content', // {attribute}
  // segments
  'unit-without-segment',
  'state-without-target', // {state}
  'substate-without-state',
  'target-language-missing',
  'language-differs', // {language, declared}
  'order-repeated', // {order}
  'order-too-large', // {order, limit}
  'order-gap', // {order}
  'tmx-no-source', // {language}
  // inline codes
  'start-without-end', // {id}
  'end-without-start', // {id}
  'isolated-with-end', // {id}
  'end-reference',
  'end-direction',
  'pair-hints-differ', // {attribute}
  'subtype-without-type',
  'subtype-of-type', // {value, type}
  'fixed-but-free',
  'copy-with-data',
  'copy-of-data', // {value}
  'copy-forbidden', // {value}
  'code-point', // {value}
  'code-deleted', // {id}
  'sequence-broken',
  'sequence-without-first',
  'sequence-changed',
  // annotations and modules
  'annotation-of-nothing',
  'comment-value-or-ref',
  'match-annotation-ref',
  'module-misplaced', // {parent}
  'module-repeated',
  'gloss-incomplete',
  'fs-misplaced',
  'fs-on-end',
  'validation-one-rule',
  'validation-exists-in-source',
  'validation-disabled',
  'its-type', // {type}
  'its-record-empty',
] as const;
export type ValidationRule = (typeof VALIDATION_RULES)[number];
