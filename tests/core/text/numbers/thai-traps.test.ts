import { describe, expect, it } from 'vitest';
import { briefs } from './brief.ts';

/** Words that only look like numbers, and names with numbers in them, must not be read as quantities. */
const TRAPS: readonly (readonly [string, ...string[]])[] = [
  // no numbers at all
  ['สามีของเธอหกล้มบนเก้าอี้'],
  ['ห้ามสูบบุหรี่ในห้างสรรพสินค้า'],
  ['พันธุ์ไม้หายากและพันธมิตรตามพันธกรณี'],
  ['เขารักเธอแสนดี แต่เธอแสนงอน'],
  ['คอนโดแสนสิริใกล้สามย่านและบางแสน'],
  ['เดินทางไปร้อยเอ็ด'],
  ['ชาวจังหวัดร้อยเอ็ดในล้านนา'],
  ['บทร้อยกรองและร้อยแก้ว'],
  ['ร้อยตรีและสิบตำรวจเอกจากกองพัน'],
  ['ข้ามสี่แยกแล้วขึ้นสองแถว'],
  ['สินค้ายี่ห้อดังจากศูนย์วิจัย'],
  ['ชายหัวล้านพันผ้าพันแผล'],
  ['เชียงแสน เจ็ดเสมียน แปดริ้ว สามเสน'],
  ['สามารถทำได้ตามสามัญสำนึก'],
  ['ครึ่งปีแรกและครึ่งหลัง'],
  ['เว็บ https://example.com/2020/05'],
  ['เขียนถึง a1@example.co.th หรือ @user99'],
  ['ไฟล์ report2024.pdf'],
  ['ข้อความ {0} และ %1$s'],
  // names and codes
  ['โควิด-19 และ COVID-19', '«โควิด-19» identifier 19', '«COVID-19» identifier'],
  ['กระดาษ A4', '«A4» identifier'],
  ['เครื่องบินรบ F-16', '«F-16» identifier'],
  ['Fiat 500 กับ Mini Cooper', '«Fiat 500» identifier 500'],
  ['โบอิ้ง 737 และ Boeing 777', '«โบอิ้ง 737» identifier 737', '«Boeing 777» identifier 777'],
  ['iPhone 15 และไอโฟน 14', '«iPhone 15» identifier 15', '«ไอโฟน 14» identifier 14'],
  ['ระบบ 5G บนจอ 4K', '«5G» identifier', '«4K» identifier'],
  ['ไวรัส H5N1', '«H5N1» identifier'],
  ['ไฟล์ MP3', '«MP3» identifier'],
  ['มาตรฐาน ISO 9001', '«ISO 9001» identifier 9001'],
  ['เวอร์ชัน 2.0', '«เวอร์ชัน 2.0» identifier 2 #software'],
  ['กลุ่ม G7', '«G7» identifier'],
  ['โทร. 02-123-4567', '«02-123-4567» identifier'],
  ['เลขที่ 1-2345-67890-12-3', '«1-2345-67890-12-3» identifier'],
  ['ไอพี 192.168.0.1', '«192.168.0.1» identifier'],
  ['เปิด 24/7', '«24/7» identifier'],
  ['EU18 ชั่วโมงที่ผ่านมา', '«18 ชั่วโมง» measure 18 hour'],
  ['AFP17 กันยายน', '«17 กันยายน» date -9-17'],
  ['รุ่น XR-500', '«XR-500» identifier'],
];

describe('Thai traps', () => {
  it.each(TRAPS)('%s', (text, ...expected) => {
    expect(briefs(text, 'th')).toEqual(expected);
  });
});
