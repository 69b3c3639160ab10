/** One line of the sample: Thai as a machine left it, English where there is some. */
export interface SampleSegment {
  readonly source: string;
  readonly target: string;
}

/**
 * The text of "Try the sample": a news page about places that do not exist, with the side bar that such a page has. Every
 * artifact family is in it, and so are sentences that only look suspicious: 130 days that are 130 days, model names.
 */
export const SAMPLE: readonly SampleSegment[] = [
  { source: 'เชื่อมต่อกับเรา', target: '' },
  { source: 'มาริโนวา', target: 'Marinova' },
  {
    source: 'เรือข้ามฟากลำแรกในรอบสามสิบปีกลับมาแล่นในทะเลสาบออร์ริน',
    target: 'The first ferry in thirty years sails Lake Orrin again',
  },
  { source: 'หุ้น:', target: '' },
  { source: 'on', target: '' },
  { source: 'เขียน เอลีรา วอสตัน', target: 'By Elira Vostan' },
  {
    source: 'เช้าวันจันทร์ที่ท่าเรือเก่าของเมืองซอลต์เมียร์ ชาวเมืองหลายร้อยคนมายืนรอเรือสีเขียวที่ไม่มีใครเคยเห็นมาตั้งแต่สมัยปู่ย่า',
    target:
      'On Monday morning hundreds of people stood at the old pier of Saltmere, waiting for a green boat that nobody had seen since their grandparents’ day.',
  },
  {
    source: 'ปีนี้เมืองซอลต์เมียร์กำลังฉลอง 75th ครบรอบประภาคารหลังแรก และเรือข้ามฟากเป็นของขวัญที่ชาวเมืองรอคอยมากที่สุด',
    target:
      'This year Saltmere marks the 75th anniversary of its first lighthouse, and the ferry is the present that its people wanted most.',
  },
  {
    source: 'ตั้งแต่ปี พ.ศ. 1998 ซึ่งเป็นปีที่สะพานเหนือเปิดใช้ ไม่มีเรือโดยสารลำใดข้ามทะเลสาบอีกเลย',
    target: 'Since 1998, when the north bridge opened, no passenger boat had crossed the lake.',
  },
  {
    source:
      'ตามกฎใหม่ ผู้ให้บริการเดินเรือต้องแจ้งสภาทะเลสาบล่วงหน้า 48 วันก่อนเปลี่ยนตารางเดินเรือ ส่วนบทลงโทษกำหนดไว้ในมาตรา XNUMX แห่งพระราชบัญญัติการเดินเรือ',
    target:
      'Under the new rules operators must give the Lake Council seven days’ notice before they change the timetable; the penalty is laid down in Article 48 of the Shipping Act.',
  },
  {
    source:
      'Public Forum ครั้งที่ 20 ที่จัดขึ้นเมื่อเดือนมิถุนายน ได้เสนอการรับฟังความคิดเห็นออนไลน์ XNUMX ครั้งสำหรับผู้ที่อาศัยอยู่บนเกาะ',
    target: '',
  },
  {
    source: 'มีการตกลงกันในการประชุมเมื่อ14th กุมภาพันธ์ 2023 ว่าเรือลำแรกควรใช้พลังงานไฟฟ้าทั้งหมด',
    target:
      'It was agreed at the meeting on 14 February 2023 that the first boat should run on electricity alone.',
  },
  {
    source: 'โครงการนี้มีค่าใช้จ่าย 3,5 ล้านมารา ซึ่งส่วนหนึ่งมาจากเงินบริจาคของชาวเมืองเอง',
    target: 'The project cost 3.5 million mara, a part of it given by the townspeople themselves.',
  },
  { source: 'ค่าคอมมิชชันอนุมัติเงินก้อนแรกในเดือนเมษายน และขอให้มีการตรวจสอบทุกไตรมาส', target: '' },
  {
    source: 'เรือลำใหม่บรรทุกผู้โดยสารได้ 120 คนและจักรยาน 30 คัน และใช้เวลาข้ามทะเลสาบ 25 นาที',
    target: 'The new boat carries 120 passengers and 30 bicycles, and crosses the lake in 25 minutes.',
  },
  { source: 'มอเตอร์รุ่น Nordvik E-500 มาพร้อมแบตเตอรี่สองชุด ซึ่งชาร์จเต็มภายในเวลา 40 นาที', target: '' },
  { source: 'คณะที่ปรึกษาและที่ปรึกษา “เวทีลุ่มน้ำออร์ริน” จะประชุมทุกสามเดือน', target: '' },
  {
    source: 'ปีที่แล้ว สภาเมืองอนุมัติแผนฟื้นฟูท่าเรือเก่าจนถึงปี 2030 เมื่อปีที่แล้ว เป้าหมายคือให้ทุกคนเดินเลียบน้ำได้ตลอดแนวชายฝั่ง',
    target: '',
  },
  { source: 'โฆษณา', target: '' },
  { source: 'ผู้แทนของ ชาวประมงเกรงว่าเสียงเครื่องยนต์จะรบกวนปลา แต่ผลการสํารวจครั้งแรกไม่พบความเปลี่ยนแปลง', target: '' },
  { source: 'นักวิจัยพบว่านํ้าในทะเลสาบใสขึ้น เเละนกเป็ด\u200bน้ำกลับมาทำรังในอ่าวทางใต้\u00a0', target: '' },
  { source: '“ผมยังจำกลิ่นไม้เปียกของเรือลำเก่าได้" โยเรน คาลด์ ช่างต่อเรือวัย 71 ปี กล่าว', target: '' },
  { source: 'เขาเล่าว่า "พ่อพาผมขึ้นเรือทุกวันอาทิตย์" และเรือไม่เคยออกสาย', target: '' },
  { source: 'ร้าน CafÃ© Orrin ขายดีขึ้นเท่าตัว&nbsp;และมีร้านใหม่เปิดข้างกันอีกสี่ร้าน', target: '' },
  {
    source: 'ตั๋วไปกลับราคา 6 มารา ซื้อได้ในแอปLakeGoหรือที่ท่าเรือ',
    target: 'A return ticket costs 6 mara, in the LakeGo app or at the pier.',
  },
  { source: 'สวัสดี { 0 } การจองของคุณได้รับการยืนยันแล้ว', target: '' },
  { source: 'นายกเทศมนตรีกล่าวว่า the next boat will be ready before ฤดูร้อนหน้า', target: '' },
  {
    source: 'แบบของเรือมาจากอู่ต่อเรือแห่งหนึ่งในเนเธอร์แลนด์',
    target: 'The boat was designed by a shipyard in the Netherlands.',
  },
  { source: 'ช่างจากเนเธอแลนด์จะอยู่ในเมืองจนถึงเดือนกันยายน', target: '' },
  {
    source: 'กฎหมายให้เวลาคัดค้าน 130 วัน และไม่มีใครคัดค้าน',
    target: 'The law allows 130 days for objections, and nobody objected.',
  },
  {
    source: 'พ.ศ. 2566 เป็นปีแรกที่ทะเลสาบไม่เป็นน้ำแข็งเลยตลอดฤดูหนาว',
    target: '2023 was the first year in which the lake did not freeze all winter.',
  },
  { source: 'ผู้ประท้วง 12 คนจับกุมที่ท่าเรือหลังจากพยายามปีนขึ้นเรือ', target: '' },
  { source: 'Elira Vostan เขียนเรื่องสิ่งแวดล้อมให้ Lakeside Courier', target: '' },
  { source: 'แบ่งปันบทความนี้:', target: '' },
  { source: 'เว็บไซต์นี้ใช้คุกกี้เพื่อปรับปรุงการใช้งาน คุณสามารถยกเลิกการสมัครได้ตลอดเวลา', target: '' },
  { source: 'ท่าเรือวัน 3 ที่ผ่านมา', target: '' },
  {
    source: 'สภาทะเลสาบเปิดรับฟังความคิดเห็นเรื่องเส้นทางเดินเรือสายใต้',
    target: 'Lake Council asks for views on the southern route',
  },
  { source: 'การประมงวัน 5 ที่ผ่านมา', target: '' },
  { source: 'ราคาปลาเทราต์ขยับขึ้นหลังฤดูวางไข่', target: 'Trout dearer after spawning season' },
  { source: 'ซึ่งใช้เครื่องยนต์วัน 2 ที่ผ่านมา', target: '' },
  { source: 'Volta 300 กับ Kestrel S: การเปรียบเทียบเรือไฟฟ้าขนาดเล็ก', target: '' },
  { source: 'ทะเลสาบออร์ริน19 ชั่วโมงที่ผ่านมา', target: '' },
  { source: 'นิทรรศการ « Mémoire du lac » dans trois musées de la ville', target: '' },
  { source: 'ท่าเรือวัน 6 ที่ผ่านมา', target: '' },
  { source: 'สภาทะเลสาบเปิดรับฟังความคิดเห็นเรื่องเส้นทางเดินเรือสายใต้', target: '' },
  { source: 'ได้รับความนิยม', target: '' },
];
