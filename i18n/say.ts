import type { TFunction } from 'i18next';
import type { MessageParams } from '../core/model.ts';

/**
 * Text for a key that is only known at run time: an error code, a rule's reason, a state. Of several keys the first
 * that exists. Literal keys go through `t`, which checks them; these ones are checked by tests/house/i18n.test.ts.
 */
export function say(t: TFunction, key: string | readonly string[], params: MessageParams = {}): string {
  const untyped = t as unknown as (key: string | readonly string[], params: MessageParams) => string;
  return untyped(key, params);
}
