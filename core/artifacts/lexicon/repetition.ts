import { words } from './list.ts';

/** Words that no sentence says twice running, glued or with a blank between. */
export const NEVER_TWICE: readonly string[] = words(`
  และ หรือ ซึ่ง โดย เพื่อ เมื่อ สำหรับ เกี่ยวกับ ระหว่าง ตาม จาก ได้รับ ภายใน ภายใต้ หลังจาก เนื่องจาก ตั้งแต่ จนถึง ดังนั้น รวมถึง
  รวมทั้ง ตลอดจน ให้แก่ พบว่า เพื่อให้ เกี่ยวข้องกับ อันเนื่องมาจาก มากกว่า น้อยกว่า ไม่สามารถ จะต้อง ทำให้ อย่างน้อย พบ กล่าวว่า ระบุว่า ก่อนที่ แม้ว่า ถึงแม้ สามารถ อย่างไรก็ตาม นอกจากนี้ ทั้งนี้ ไปยัง มายัง นอกจาก จากนั้น ขณะนี้
`);

/** With a blank between, one who speaks may hesitate: แต่ แต่ว่า, คือ คือ. Glued they are a fault. */
export const NEVER_TWICE_GLUED: readonly string[] = words(
  'แต่ คือ เพราะ เป็น ต้อง ว่า ผ่าน ควร กำลัง หลัก หลาย ทุก จึง ซึ่ง หาก เช่น อาจ เคย จะต้อง ด้าน เพิ่ม ลดลง',
);

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

/** Sounds, laughter and song, however often: ฮ่าฮ่าฮ่า, ลาลาลา. */
export const SOUNDS: readonly string[] = words(`
  ฮ่า ฮา ฮิ หึ อุ๊ โฮ แง ติ๊ก ตึก ต๊อก กริ๊ง โครม ปัง ลัน ลา นา ยา โอ้ อ๊ะ โห่ ฮูเร ไชโย เหมียว โฮ่ง กุ๊ก จิ๊บ ปุ๊ ตู้ม บลา ซู่ ครืน เปรี้ยง กรี๊ด เย้ วู้ ฟู่
`);

/** A noun twice is right where the second is its own classifier: เด็กคนคนนั้น, ห้องห้องหนึ่ง. */
export const AFTER_CLASSIFIER: readonly string[] = words('นี้ นั้น โน้น หนึ่ง เดียว แรก ใด ไหน ที่ ละ สุดท้าย อื่น');

/** Verbs that English pairs with a near synonym, and that a machine renders with one Thai word twice. */
export const PAIRED_VERBS: readonly string[] = words(`
  ปรับปรุง ตรวจสอบ อนุมัติ พัฒนา ส่งเสริม สนับสนุน ออกแบบ ประเมิน วิเคราะห์ ติดตาม ควบคุม ดูแล รักษา ปกป้อง คุ้มครอง ป้องกัน จัดการ บริหาร จัดตั้ง ก่อตั้ง สร้าง ก่อสร้าง ผลิต จัดหา จัดส่ง ขนส่ง แจกจ่าย เผยแพร่ ประกาศ แถลง
  ยืนยัน รับรอง รับประกัน ยกเลิก ระงับ ปฏิเสธ คัดค้าน ต่อต้าน ละเมิด ทำลาย โจมตี จับกุม สอบสวน สืบสวน ค้นหา สำรวจ ศึกษา วิจัย ทดสอบ ทดลอง ซ่อมแซม บำรุงรักษา ฟื้นฟู ช่วยเหลือ ให้ความช่วยเหลือ เสริมสร้าง เพิ่ม ลด ขยาย
  เปลี่ยนแปลง แก้ไข ปรับเปลี่ยน กำหนด ระบุ เลือก คัดเลือก รวบรวม บันทึก จัดเก็บ ประมวลผล ใช้งาน ดำเนินการ ปฏิบัติ บังคับใช้ ลงโทษ ประณาม วิพากษ์วิจารณ์ ชื่นชม ยกย่อง ต้อนรับ เชิญชวน กระตุ้น เร่งรัด เรียกร้อง ร้องขอ เสนอ พิจารณา
  หารือ เจรจา ตกลง ลงนาม อธิบาย ชี้แจง สอน ฝึกอบรม เรียนรู้ ทำความสะอาด ล้าง เข้าใจ ยอมรับ เคารพ จำกัด ห้าม ขัดขวาง เตือน แนะนำ ปรึกษา แบ่งปัน แลกเปลี่ยน สื่อสาร เข้าร่วม มีส่วนร่วม เฝ้าระวัง กำกับดูแล
`);

/** Words that Thai doubles for plural or stress, written out: เพื่อนเพื่อน, เรื่อยเรื่อย. */
export const REDUPLICATED: readonly string[] = words(`
  เรื่อย ค่อย บ่อย เล็ก น้อย ใหญ่ เพื่อน เด็ก น้อง หนุ่ม ใกล้ เงียบ เปรี้ยง โครม เหมียว กริ๊ง เคร้ง เปาะแปะ ตุ้งแช่ เดี๋ยว เดี๋ยวเดียว หวาน เปรี้ยว
  อร่อย เดียว เดี่ยว เคียง เหมือน ครั้ง เท่า ทั้งนั้น สักหน่อย อย่างช้า ต่างคน คนละ ทีละ ทีละน้อย จริงจัง พี่น้อง ต้วมเตี้ยม
`);

/** Times that a sentence says once. */
export const SAID_ONCE: readonly string[] = words(`
  ปีที่แล้ว ปีก่อน เดือนที่แล้ว เดือนก่อน สัปดาห์ที่แล้ว สัปดาห์ก่อน อาทิตย์ที่แล้ว เมื่อวานนี้ วานนี้ คืนนี้ ปีที่ผ่านมา เดือนที่ผ่านมา สัปดาห์ที่ผ่านมา ปีหน้า
  เดือนหน้า สัปดาห์หน้า พรุ่งนี้ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ วันนี้ เช้านี้ บ่ายนี้ เย็นนี้ เมื่อคืนนี้ ฤดูร้อนนี้ ไตรมาสแรก ไตรมาสที่แล้ว ปลายปีนี้ ต้นปีนี้ ปลายปีที่แล้ว ต้นเดือนนี้ ปลายเดือนนี้ ปีนี้ เดือนนี้ สัปดาห์นี้
`);

/** Verbs that a doubled stretch may begin with or hold (ทำประตูได้), and that follow the passive ถูก. */
export const VERBS: readonly string[] = words(`
  ทำ เป็น มี ได้ ใช้ ให้ ไป พบ จะ ไม่ ต้อง ออก จับ ส่ง นำ สร้าง ตั้ง จัด ยิง ฆ่า เรียก กล่าว ควบ ปล่อย เลือก แต่ง บังคับ ห้าม ขัง ปรับ ตัด ยก เปิด ปิด ลด เพิ่ม
`);
