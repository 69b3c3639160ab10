/**
 * Names that Thai has two words for, which only the English shows to be one: `English = a Thai name | another`. Where both stand for
 * one English name, the document is to keep to one. The first is the usual one.
 */
export const TWO_NAMES: readonly (readonly [english: string, thai: readonly string[]])[] = `
Myanmar = เมียนมา|พม่า
Burma = พม่า|เมียนมา
Turkey = ตุรกี|ตุรเคีย|ตุรกิเย
Netherlands = เนเธอร์แลนด์|ฮอลแลนด์|ฮอลันดา
Ivory Coast = โกตดิวัวร์|ไอวอรีโคสต์|ไอวอรี่โคสต์
East Timor = ติมอร์-เลสเต|ติมอร์เลสเต|ติมอร์ตะวันออก
Cape Verde = กาบูเวร์ดี|เคปเวิร์ด
Swaziland = เอสวาตินี|สวาซิแลนด์
Macedonia = มาซิโดเนีย|มาเซโดเนีย
Czech = เช็ก|เชค|เช็ค|สาธารณรัฐเช็ก
Belarus = เบลารุส|เบโลรัสเซีย
Georgia = จอร์เจีย|กรูเซีย
Cologne = โคโลญ|เคิล์น
Munich = มิวนิก|มึนเชิน|มิวนิค
Vienna = เวียนนา|วีน
Florence = ฟลอเรนซ์|ฟีเรนเซ
Venice = เวนิส|เวเนเซีย
Rome = โรม|โรมา
Naples = เนเปิลส์|นาโปลี|เนเปิ้ล
Milan = มิลาน|มิลาโน
Turin = ตูริน|โตริโน
Lisbon = ลิสบอน|ลิชบัว
Seville = เซบียา|เซวิลล์|เซวิลเล
Geneva = เจนีวา|เฌอแนฟว์
Prague = ปราก|พราก|ปราฮา
Warsaw = วอร์ซอ|วอร์ชาวา
Moscow = มอสโก|มอสควา
Kiev = เคียฟ|คีฟ|คีเยฟ
Kyiv = เคียฟ|คีฟ|คีเยฟ
Beijing = ปักกิ่ง|เป่ยจิง
Canton = กวางโจว|กวางตุ้ง
Saigon = โฮจิมินห์|ไซ่ง่อน
Rangoon = ย่างกุ้ง|แรงกูน
Calcutta = โกลกาตา|กัลกัตตา
Bombay = มุมไบ|บอมเบย์
Mumbai = มุมไบ|บอมเบย์
Cairo = ไคโร|อัลกอฮิเราะห์
Damascus = ดามัสกัส|ดิมัชก์
Jerusalem = เยรูซาเลม|เยรูซาเล็ม|อัลกุดส์
Mecca = เมกกะ|มักกะฮ์|มักกะห์|เมืองเมกกะ
United Arab Emirates = สหรัฐอาหรับเอมิเรตส์|ยูเออี
UAE = สหรัฐอาหรับเอมิเรตส์|ยูเออี
Danube = ดานูบ|ดูเนา|แดนูบ
Rhine = ไรน์|ไรน
Nile = ไนล์|นีล
Thames = เทมส์|แธมส์|เทมส
Everest = เอเวอเรสต์|จูมู่หลั่งหม่า
Houthi = ฮูตี|ฮูษี|ฮูซี|เฮาตี|ฮูธี
Houthis = ฮูตี|ฮูษี|ฮูซี|เฮาตี|ฮูธี
Hezbollah = ฮิซบุลลอฮ์|เฮซบอลเลาะห์|ฮิซบอลเลาะห์|เฮซบอลลาห์
Al Jazeera = อัลจาซีรา|อัลจาซีเราะห์|อัลญะซีเราะฮ์
Quran = อัลกุรอาน|คัมภีร์กุรอาน|โกหร่าน|อัลกุรอ่าน
Ramadan = รอมฎอน|รามาดาน|รอมะฎอน
Muhammad = มุฮัมมัด|โมฮัมหมัด|มูฮัมหมัด|มะหะหมัด
Jesus = เยซู|พระเยซู|จีซัส
Christmas = คริสต์มาส|คริสมาส
Easter = อีสเตอร์|ปัสกา
Buddha = พระพุทธเจ้า|บุดด้า|บุดดา
Confucius = ขงจื๊อ|ขงจื่อ|คอนฟูเชียส
Mao Zedong = เหมา เจ๋อตง|เหมาเจ๋อตุง|เหมา เจ๋อตุง|เหมาเจ๋อตง
Chiang Kai-shek = เจียงไคเชก|เจียง ไคเช็ก|เจียงไคเช็ค
Genghis Khan = เจงกิส ข่าน|เจงกิสข่าน|เตมูจิน
Julius Caesar = จูเลียส ซีซาร์|ยูลิอุส ไคซาร์
Plato = เพลโต|พลาโต|เพลโต้
Aristotle = อริสโตเติล|แอริสตอเติล
Red Cross = กาชาด|เรดครอส|สภากาชาด
Doctors Without Borders = แพทย์ไร้พรมแดน|หมอไร้พรมแดน|องค์การแพทย์ไร้พรมแดน
World Bank = ธนาคารโลก|เวิลด์แบงก์
Amnesty International = แอมเนสตี้ อินเตอร์เนชั่นแนล|องค์การนิรโทษกรรมสากล|แอมเนสตี อินเตอร์เนชันแนล
Oxfam = ออกซ์แฟม|อ็อกแฟม|อ๊อกแฟม|อ็อกซ์แฟม
`
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [english = '', thai = ''] = line.split(' = ');
    return [english, thai.split('|')];
  });

/** Heads of the Thai names of offices and bodies: one office has one. */
export const OFFICE_HEADS: readonly string[] =
  'กระทรวง กรม สำนักงาน หน่วยงาน คณะกรรมการ คณะกรรมาธิการ องค์การ องค์กร สถาบัน ศูนย์ สมาคม มูลนิธิ สหพันธ์ สมาพันธ์ สภา พรรค ทบวง สำนัก ธนาคาร มหาวิทยาลัย กองทุน สหภาพ ศาล รัฐสภา'.split(
    ' ',
  );
