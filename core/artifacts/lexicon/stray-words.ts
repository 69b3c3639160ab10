import { phrases, words } from './list.ts';

/**
 * English words that a machine leaves standing alone among Thai ones, and what the Thai would be. Only words that Thai
 * writers do not borrow: no `online`, `team`, `over`.
 */
export const STRAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  the: [''],
  of: ['ของ', 'แห่ง'],
  in: ['ใน'],
  on: ['เมื่อ', 'บน', 'เกี่ยวกับ'],
  at: ['ที่'],
  by: ['โดย'],
  for: ['สำหรับ', 'เพื่อ'],
  with: ['กับ', 'ด้วย'],
  from: ['จาก'],
  to: ['ถึง', 'ไปยัง'],
  into: ['เข้าไปใน'],
  about: ['เกี่ยวกับ', 'ประมาณ'],
  and: ['และ'],
  or: ['หรือ'],
  but: ['แต่'],
  as: ['เป็น', 'ในฐานะ'],
  than: ['กว่า'],
  that: ['ที่', 'ว่า'],
  which: ['ซึ่ง'],
  who: ['ผู้ที่', 'ซึ่ง'],
  whose: ['ซึ่ง'],
  where: ['ที่ซึ่ง'],
  when: ['เมื่อ'],
  while: ['ขณะที่'],
  because: ['เพราะ'],
  although: ['แม้ว่า'],
  however: ['อย่างไรก็ตาม'],
  therefore: ['ดังนั้น'],
  is: ['คือ', 'เป็น'],
  are: ['คือ', 'เป็น'],
  was: ['คือ', 'เป็น'],
  were: ['คือ', 'เป็น'],
  has: ['มี', 'ได้'],
  have: ['มี', 'ได้'],
  had: ['มี', 'ได้'],
  will: ['จะ'],
  would: ['จะ'],
  said: ['กล่าวว่า'],
  says: ['กล่าวว่า'],
  announced: ['ประกาศ'],
  according: ['ตาม'],
  including: ['รวมทั้ง'],
  their: ['ของพวกเขา'],
  its: ['ของมัน'],
  this: ['นี้'],
  these: ['เหล่านี้'],
  between: ['ระหว่าง'],
  after: ['หลังจาก'],
  before: ['ก่อน'],
  during: ['ระหว่าง'],
  against: ['ต่อต้าน', 'ต่อ'],
  through: ['ผ่าน'],
  despite: ['แม้จะมี', 'ทั้งที่มี'],
  without: ['โดยไม่มี', 'โดยไม่'],
  within: ['ภายใน'],
  until: ['จนถึง', 'จนกระทั่ง'],
  since: ['ตั้งแต่', 'เนื่องจาก'],
  among: ['ท่ามกลาง', 'ในหมู่'],
  toward: ['ต่อ', 'ไปยัง'],
  towards: ['ต่อ', 'ไปยัง'],
  upon: ['เมื่อ', 'บน'],
  whether: ['ว่า…หรือไม่'],
  unless: ['เว้นแต่'],
  instead: ['แทน'],
  they: ['พวกเขา'],
  we: ['เรา'],
  must: ['ต้อง'],
  should: ['ควร'],
  could: ['สามารถ'],
  those: ['เหล่านั้น'],
  our: ['ของเรา'],
  his: ['ของเขา'],
  reported: ['รายงาน'],
  stated: ['ระบุ'],
  declared: ['ประกาศ'],
  became: ['กลายเป็น'],
  began: ['เริ่ม'],
  please: ['โปรด', 'กรุณา'],
  also: ['ยัง', 'ด้วย'],
  be: ['เป็น'],
  been: ['ได้'],
  though: ['แม้ว่า'],
  thus: ['ดังนั้น'],
  hence: ['ดังนั้น'],
  moreover: ['นอกจากนี้'],
  furthermore: ['นอกจากนี้'],
  meanwhile: ['ขณะเดียวกัน'],
  nevertheless: ['อย่างไรก็ตาม'],
  otherwise: ['มิฉะนั้น'],
  regarding: ['เกี่ยวกับ'],
  concerning: ['เกี่ยวกับ'],
  throughout: ['ตลอด'],
  across: ['ทั่ว'],
  beyond: ['เกินกว่า', 'นอกเหนือจาก'],
  besides: ['นอกจาก'],
  whereas: ['ในขณะที่'],
  whom: ['ซึ่ง'],
  her: ['ของเธอ'],
  your: ['ของคุณ'],
  them: ['พวกเขา'],
  might: ['อาจ'],
  shall: ['จะ'],
  does: [''],
  did: [''],
  both: ['ทั้ง'],
  such: ['เช่นนั้น'],
  another: ['อีก'],
  several: ['หลาย'],
  every: ['ทุก'],
  added: ['กล่าวเสริม'],
  told: ['บอก'],
  noted: ['ระบุ'],
  claimed: ['อ้างว่า'],
  confirmed: ['ยืนยัน'],
  warned: ['เตือน'],
  along: ['ตาม'],
  amid: ['ท่ามกลาง'],
  behind: ['หลัง'],
  around: ['รอบ', 'ประมาณ'],
};

/** More of them, whose Thai depends on the sentence: no repair is offered. */
export const STRAY_ENGLISH: readonly string[] = words(`
  except whereby therein thereof hereby herein hereinafter whilst amongst alongside beneath underneath onto outside inside
  nearby nearly almost already often never always sometimes usually perhaps maybe although even still yet again together
  therefore somewhat rather quite very much many most more less few fewer least enough each either neither none nobody nothing
  something someone anyone everyone everything anything whatever whoever whenever wherever its it he she him himself herself
  itself themselves ourselves yourself those these there here then now today tomorrow yesterday soon later earlier ago
  significant significantly approximately roughly recent recently previous previously former formerly current currently
  following latter numerous various certain entire whole own same different similar such important necessary possible likely
  unlikely able unable due major minor large larger largest small smaller smallest great greater greatest
  higher highest lower lowest longer longest older oldest younger youngest better worse worst bigger biggest early late
  because become becomes becoming gets got gotten gave given gives goes gone went came comes took taken takes made makes
  said saying tells telling asked asks think thinks thought knew known knows believe believes seem seems seemed
  showed shown shows saw seen led held kept left lost met paid sent spent stood told understood won wrote written
  grew grown fell fallen rose risen drew drawn drove driven ate eaten fought found bought brought built caught chose chosen
  dizziness nausea vomiting headache weakness swelling itching drowsiness
  citizens residents officials authorities protesters lawmakers government president minister spokesman spokesperson
  country countries people children women villagers farmers workers
  and/or
`);

/** Past forms, adverbs and nouns of quality: English grammar, which Thai does not borrow. Those that it does stand after. */
export const STRAY_ENDINGS =
  '[a-z]{3,}(?:ated|ised|ized|ered|ished|ained|ended|ected|ified|ounced|ieved|ested|ented|orted|acted|osed|uced|ured|aced|aged|enced|armed|ected|icted|usted|arded|ained|alled|aimed|irmed|ormed|ayed|owed|ously|ently|antly|ately|ically|ally|ingly|edly|fully|iness|edness|lessness)';
export const BORROWED_ENDINGS: readonly string[] = words(`
  animated integrated automated updated dedicated related certified customized optimized personalized recommended featured
  centered layered tempered powered filtered textured structured managed packaged advanced balanced enhanced closed exposed
  supported connected protected selected projected unlimited limited verified modified unified simplified qualified
  happiness business fitness wellness readiness finally totally actually basically really officially virtually
  originally especially
`);

/** Words of other languages that stand alone among Thai ones and are no English ones. */
export const STRAY_FOREIGN: readonly string[] = words(`
  und oder aber nicht auch für über unter zwischen gegen nach wird wurde wurden werden sind durch seit beim sowie jedoch mehr
  avec dans selon mais aussi plusieurs après avant depuis contre très cette leurs chez ainsi lors puis toutefois cependant
  según pero también hasta desde durante después además aunque porque entonces donde sobre
  della dello degli nella dopo anche però secondo mentre quindi ancora
  também não após segundo muito então
`);

/** Words after which a word is being talked about, not used: คำว่า the, บุพบท on. */
export const WORD_TALK: readonly string[] = phrases(`
  คำว่า, คำ, ศัพท์, บุพบท, สันธาน, กริยา, คำสั่ง, ตัวแปร, คีย์เวิร์ด, ตัวดำเนินการ, ปุ่ม, เมนู,
  แฟ้ม, ไฟล์, ตัวเลือก, พารามิเตอร์, แท็ก, ฟังก์ชัน, ใช้, พิมพ์, ภาษาอังกฤษ, อังกฤษว่า, โหมด, แอป, สถานะ, เครื่องหมาย, ตัวอักษร,
  อักษร
`);

/** Words anywhere in a segment that make it a lesson in a language, where foreign words are what it is about. */
export const LANGUAGE_LESSON: readonly string[] = phrases(`
  ไวยากรณ์, คำศัพท์, บุพบท, คำนำหน้านาม, ช่องว่าง, แปลว่า, หมายถึง, ออกเสียง, คำสันธาน,
  ภาษาอังกฤษ, กริยาช่วย, เขียนโค้ด, คีย์เวิร์ด, ตัวแปร, คำสั่ง SQL, สำนวน, ประโยคว่า, เนื้อเพลง
`);
