import { words } from './list.ts';

/** Words that no sentence says twice running, glued or with a blank between. */
export const NEVER_TWICE: readonly string[] = words(`
  และ หรือ ซึ่ง โดย เพื่อ เมื่อ สำหรับ เกี่ยวกับ ระหว่าง ตาม จาก ได้รับ ภายใน ภายใต้ หลังจาก เนื่องจาก ตั้งแต่ จนถึง ดังนั้น รวมถึง
  รวมทั้ง ให้แก่ พบว่า กล่าวว่า ระบุว่า ก่อนที่ แม้ว่า ถึงแม้ สามารถ อย่างไรก็ตาม นอกจากนี้ ทั้งนี้
`);

/** With a blank between, one who speaks may hesitate: แต่ แต่ว่า, คือ คือ. Glued they are a fault. */
export const NEVER_TWICE_GLUED: readonly string[] = words('แต่ คือ เพราะ เป็น ต้อง ว่า ผ่าน ควร');

/** Prefixes of nouns, at the beginning of a word: กรรมการการ… ends in one and begins with one by right. */
export const NEVER_TWICE_BEGINNING: readonly string[] = words('การ ความ ผู้ นัก');

/** Words that end one word and begin the next (ที่ที่ปรึกษา): only with a blank between is it a fault. */
export const NEVER_TWICE_APART: readonly string[] = words('ใน ของ ที่ กับ ต่อ แก่');

/**
 * What a repeated stretch with a blank in it begins with, to be a fault. A noun at the end of one clause may well open the
 * next (…ของรัฐบาล รัฐบาลจึง…), and who calls for help calls twice.
 */
export const STRETCH_OPENERS: readonly string[] = words(`
  ที่ ซึ่ง ใน ของ โดย เพื่อ จาก ให้ ตาม ตั้งแต่ ภายใน ภายใต้ เกี่ยวกับ ระหว่าง สำหรับ และ หรือ ต่อ กับ แห่ง เนื่องจาก รวมถึง
`);

/** Words that Thai doubles for plural or stress, written out: เพื่อนเพื่อน, เรื่อยเรื่อย. */
export const REDUPLICATED: readonly string[] = words(`
  เรื่อย ค่อย บ่อย เล็ก น้อย ใหญ่ เพื่อน เด็ก น้อง หนุ่ม ใกล้ เงียบ เปรี้ยง โครม เหมียว กริ๊ง เคร้ง เปาะแปะ ตุ้งแช่ เดี๋ยว เดี๋ยวเดียว หวาน เปรี้ยว
  อร่อย เดียว เดี่ยว เคียง เหมือน ครั้ง เท่า ทั้งนั้น สักหน่อย อย่างช้า ต่างคน คนละ ทีละ ทีละน้อย จริงจัง พี่น้อง ต้วมเตี้ยม
`);

/** Times that a sentence says once. */
export const SAID_ONCE: readonly string[] = words(`
  ปีที่แล้ว ปีก่อน เดือนที่แล้ว เดือนก่อน สัปดาห์ที่แล้ว สัปดาห์ก่อน อาทิตย์ที่แล้ว เมื่อวานนี้ วานนี้ คืนนี้ ปีที่ผ่านมา เดือนที่ผ่านมา สัปดาห์ที่ผ่านมา ปีหน้า
  เดือนหน้า สัปดาห์หน้า พรุ่งนี้ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ ปีนี้ เดือนนี้ สัปดาห์นี้
`);

/** Verbs that a doubled stretch may begin with or hold (ทำประตูได้), and that follow the passive ถูก. */
export const VERBS: readonly string[] = words(`
  ทำ เป็น มี ได้ ใช้ ให้ ไป พบ จะ ไม่ ต้อง ออก จับ ส่ง นำ สร้าง ตั้ง จัด ยิง ฆ่า เรียก กล่าว ควบ ปล่อย เลือก แต่ง บังคับ ห้าม ขัง ปรับ ตัด ยก เปิด ปิด ลด เพิ่ม
`);
