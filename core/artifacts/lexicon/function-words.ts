import { phrases, words } from './list.ts';

/**
 * Words of the closed classes of the languages that Thai pages are translated from. One of them in lower case among other
 * lower-case words says that a stretch of Latin is running text, not a name. A linguist adds a language by adding a line.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    a an the of in on at by for with from to into about and or but as than that which who this
    these those their its his her our your is are was were be been has have had will would can
    could should not also more over under between after before against through during please if
    when while because however despite without within until since according including such each any
    we you they it he she there do does did may might must shall whether due see below above here
  `),
  fr: words(`
    le la les l un une des du de d au aux et ou dans sur sous avec pour par sans chez entre vers
    plusieurs ce cette ces son sa ses leur leurs qui que est sont a ont été en à ne pas plus
  `),
  de: words(`
    der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit
    nach von vom zu zum zur für über unter gegen ist sind war wird werden hat haben nicht auch mehr
    als
  `),
  es: words(`
    el la los las un una unos unas del de al a y e o u en con por para sin sobre entre hasta desde
    que es son fue han ha se su sus este esta no más como
  `),
  it: words(`
    il lo la i gli le un una uno di del della dei delle al alla da dal in nel nella con su per tra
    fra e o che è sono ha hanno non più come
  `),
  pt: words(`
    o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem e ou que é são
    foi não mais como ao à
  `),
  nl: words(`
    het een en voor naar uit bij zijn niet ook wordt werd worden deze dit dat maar meer tegen tussen
    onder heeft hebben
  `),
  sv: words(`
    och att det på för från inte har är vid eller mellan efter denna detta också
  `),
  cs: words(`
    se na že je jsou byl byla bylo při který která které jako nebo také podle mezi proti až více
  `),
  pl: words(`
    się na że jest są był była było dla przez przy który która które jako lub także według między
    przeciw oraz nie od
  `),
  tr: words(`
    ve bir bu için ile daha çok olarak olan göre kadar sonra önce gibi ancak veya değil
  `),
  vi: words(`
    và của là các những một không được cho với trong này khi đã đang sẽ người từ theo về để tại
    như cũng vào bị
  `),
  id: words(`
    dengan untuk dari pada dalam adalah tidak akan oleh sebagai atau juga telah sudah karena kepada
    para bahwa antara dapat
  `),
  ms: words(`
    ialah ini itu tersebut serta bagi daripada kerana mereka dalam oleh telah
  `),
};

/** Function words that only together mean something, and that Thai never borrows. */
export const FUNCTION_PHRASES: readonly string[] = phrases(`
  see below, see above, all the, each of, some of, most of, both of, any of, one of, according to, such as, due to, as well as, more than, less than, at least, at most, in order to,
  because of, instead of, as of, of the, in the, on the, at the, by the, for the, from the,
  to the, with the, and the, as a, with a, in a, for a, of a, that the, but also, not only,
  who is, which is, it is, there is, there are, has been, have been, will be, would be, they are,
  we are
`);

/** Short running text that has no word of a closed class in it, as regular expression sources for the whole stretch. */
export const SHORT_PHRASES = [
  '(?:next|last|every|this|that|previous|early|late) (?:week|month|year|day|night|season|summer|winter|spring|autumn|morning|evening|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(?:several|two|three|four|five|many|few|some) (?:hours|days|weeks|months|years|people|times)(?: (?:ago|later|earlier))?',
  '(?:click|tap|press|see|read|learn|find|look) (?:here|more|below|above|now|further)',
  '[a-z]{3,}ly [a-z]{3,}(?: [a-z]{2,})*',
  '[a-z]{2,} [a-z]{3,}ly',
  '(?:mehr|weniger|rund|etwa) (?:als|\\p{L}+)|sin embargo|por ejemplo|por favor|par exemple|en outre|par contre|por supuesto|zum beispiel|in der|per esempio|ad esempio|por exemplo|no entanto|así que|ya que|tal como|afin de|grâce à|lors de|ainsi que',
  '(?:we|they|he|she|it|you|i) [a-z]{2,}(?: [a-z]+)*',
  '(?:no longer|so far|even though|even if|rather than|other than|together with|along with|prior to|based on|depending on|known as|used to|able to|likely to|close to|next to|up to|related to|need to|want to|have to|going to|ready to|free to)',
  '(?:keep|leave|avoid|remove|add|mix|stir|serve|cook|heat|bake|pour|wash|clean|store|install|check|insert|connect|select|enter|choose|open|close|turn|use) (?:the|a|an|your|all|any|well|gently|until|from|in|on|off|with|before|after|warm|hot|cold|immediately)(?: [a-z]+)*',
].join('|');
