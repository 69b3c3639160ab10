/**
 * English expressions that a machine took word by word. The Thai means nothing, or something that nobody talks of, wherever it
 * stands; what may be good Thai somewhere belongs into wrong-senses-*.ts, with its place. A line is
 * `Thai | what it should be, the usual first | English`.
 */
const TABLE = `
# shops
ธนาคารพลังงาน | พาวเวอร์แบงก์, แบตเตอรี่สำรอง | power bank
คอลูกเรือ | คอกลม | crew neck
คอรถถัง | กล้าม | tank top
ขนาดเรา | ไซซ์ US, ไซส์ US, ขนาด US | US size
ขนาดเดียวเหมาะกับทุกคน | ฟรีไซซ์ | one size fits all
ผู้ถือโทรศัพท์ | ที่วางโทรศัพท์, ที่ยึดโทรศัพท์ | phone holder
ที่นอนฤดูใบไม้ผลิ | ที่นอนสปริง | spring mattress
ฤดูใบไม้ผลิเหล็ก | สปริงเหล็ก | steel spring
สร้อยข้อมือเสน่ห์ | สร้อยข้อมือชาร์ม | charm bracelet
กระเป๋าร่อซู้ล | กระเป๋าสะพายข้าง | messenger bag
กระเป๋าผู้ส่งสาร | กระเป๋าสะพายข้าง | messenger bag
กระเป๋าโททั้งหมด | กระเป๋าโท้ต | tote bag
รองเท้าลิ่ม | รองเท้าส้นเตารีด | wedge shoes
กางเกงสินค้า | กางเกงคาร์โก้ | cargo pants
เหงื่อเสื้อ | เสื้อสเวตเตอร์ | sweatshirt
เรือจากประเทศ | จัดส่งจากประเทศ, ส่งจากประเทศ | ships from
เรือจากจีน | ส่งจากจีน | ships from China
ลดลงการจัดส่งสินค้า | ดรอปชิป | dropshipping
การส่งหล่น | ดรอปชิป | dropshipping
วันศุกร์สีดำ | แบล็กฟรายเดย์ | Black Friday
วันจันทร์ไซเบอร์ | ไซเบอร์มันเดย์ | Cyber Monday
สินค้ามาถึงใหม่ | สินค้ามาใหม่ | new arrivals
ผู้มาใหม่: | สินค้ามาใหม่: | new arrivals
ปืนความร้อน | ปืนเป่าลมร้อน | heat gun
หลอดไฟสตริง | ไฟราว, ไฟประดับ | string lights
ไฟสตริง | ไฟราว, ไฟประดับ | string lights
แมวน้ำยาง | ซีลยาง, ยางซีล | rubber seal
แมวน้ำประตู | ซีลประตู | door seal
ปากกาน้ำพุ | ปากกาหมึกซึม | fountain pen
เก้าอี้แขน | เก้าอี้นวม | armchair
# hotels and journeys
เตียงราชา | เตียงคิงไซซ์, เตียงคิงไซส์ | king bed
เตียงราชินี | เตียงควีนไซซ์, เตียงควีนไซส์ | queen bed
ขนาดราชา | คิงไซซ์ | king size
ขนาดราชินี | ควีนไซซ์ | queen size
ตรวจสอบใน: | เช็กอิน:, เช็คอิน: | check in
ตรวจสอบออก: | เช็กเอาต์:, เช็คเอาท์: | check out
เวลาตรวจสอบใน | เวลาเช็กอิน | check-in time
เวลาตรวจสอบออก | เวลาเช็กเอาต์ | check-out time
การบินเชื่อมต่อ | เที่ยวบินต่อเครื่อง | connecting flight
ชั้นเรียนประหยัด | ชั้นประหยัด | economy class
กระสวยสนามบิน | รถรับส่งสนามบิน | airport shuttle
ฤดูสูง | ไฮซีซัน | high season
ฤดูต่ำ | โลว์ซีซัน | low season
ที่จอดรถพนักงานขับรถ | บริการรับจอดรถ | valet parking
# kitchens
ระฆังพริก | พริกหวาน | bell pepper
พริกระฆัง | พริกหวาน | bell pepper
ครีมหนัก | วิปปิ้งครีม, เฮฟวีครีม | heavy cream
โซดาอบ | เบกกิ้งโซดา | baking soda
น้ำตาลของขนม | น้ำตาลไอซิ่ง | confectioners' sugar
น้ำตาลขนม | น้ำตาลไอซิ่ง | confectioners' sugar
แป้งวัตถุประสงค์ทั้งหมด | แป้งอเนกประสงค์ | all-purpose flour
แป้งเอนกประสงค์ทั้งหมด | แป้งอเนกประสงค์ | all-purpose flour
น้ำมันมะกอกบริสุทธิ์พิเศษ | น้ำมันมะกอกเอ็กซ์ตร้าเวอร์จิ้น | extra virgin olive oil
น้ำมันข่มขืน | น้ำมันเรพซีด | rapeseed oil
ขนมปังเศษ | เกล็ดขนมปัง | bread crumbs
ซี่โครงอะไหล่ | ซี่โครงหมู | spare ribs
หัวหอมฤดูใบไม้ผลิ | ต้นหอม | spring onion
ม้วนฤดูใบไม้ผลิ | ปอเปี๊ยะ | spring rolls
อุ่นเตาอบก่อน | วอร์มเตาอบ, อุ่นเตาอบ | preheat the oven
เกลือเพื่อลิ้มรส | เกลือตามชอบ | salt to taste
เพื่อลิ้มรส: | ตามชอบ: | to taste
# computers and games
ท่าเรือ USB | พอร์ต USB | USB port
ท่าเรือ HDMI | พอร์ต HDMI | HDMI port
ท่าเรือ LAN | พอร์ต LAN | LAN port
ท่าเรืออนุกรม | พอร์ตอนุกรม | serial port
ท่าเรือ 80 | พอร์ต 80 | port 80
กดกะค้าง | กด Shift ค้าง | hold Shift
กดปุ่มกะ | กดปุ่ม Shift | press Shift
ปุ่มหลบหนี | ปุ่ม Esc | Escape key
แถบอวกาศ | แป้นเว้นวรรค | space bar
บาร์อวกาศ | แป้นเว้นวรรค | space bar
คลิกหนู | คลิกเมาส์ | click the mouse
หนูคอมพิวเตอร์ | เมาส์คอมพิวเตอร์ | computer mouse
แผ่นหนู | แผ่นรองเมาส์ | mouse pad
แผ่นรองหนู | แผ่นรองเมาส์ | mouse pad
ข้อความเป็นตัวกล้าหาญ | ข้อความเป็นตัวหนา | make the text bold
ตัวอักษรกล้าหาญ | ตัวหนา | bold
ข้อความกล้าหาญ | ข้อความตัวหนา | bold text
ร้านค้าไอน้ำ | ร้านค้า Steam | Steam store
คีย์ไอน้ำ | คีย์ Steam | Steam key
ไดรฟ์ปากกา | แฟลชไดรฟ์ | pen drive
ไดรฟ์อย่างหนัก | ฮาร์ดไดรฟ์ | hard drive
ยากดิสก์ | ฮาร์ดดิสก์ | hard disk
คณะกรรมการแม่ | เมนบอร์ด | motherboard
กระดานแม่ | เมนบอร์ด | motherboard
แหล่งเปิด | โอเพนซอร์ส | open source
รหัสแหล่งที่มา | ซอร์สโค้ด | source code
รหัสที่มา | ซอร์สโค้ด | source code
ส้อมของที่เก็บ | การฟอร์กคลังโค้ด | fork of the repository
คำขอดึง | พูลรีเควสต์ | pull request
การเรียนรู้เครื่องจักร | การเรียนรู้ของเครื่อง | machine learning
ศัตรูเจ้านาย | บอส | boss enemy
เจ้านายสุดท้าย | บอสตัวสุดท้าย | final boss
การต่อสู้เจ้านาย | การสู้กับบอส | boss fight
คะแนนโจมตีตี | พลังชีวิต | hit points
ต้นไม้ทักษะ | สกิลทรี | skill tree
# sports
ยิงสองเป้าหมาย | ยิงสองประตู | scored two goals
ทำสองเป้าหมาย | ทำสองประตู | scored two goals
เป้าหมายเดียวของเกม | ประตูเดียวของเกม | the only goal of the game
ผู้รักษาเป้าหมาย | ผู้รักษาประตู | goalkeeper
ด้วยเงินกู้จนจบฤดูกาล | แบบยืมตัวจนจบฤดูกาล | on loan until the end of the season
เตะมุมมอง | เตะมุม | corner kick
เตะฟรี | ฟรีคิก | free kick
ใบสีเหลือง | ใบเหลือง | yellow card
ถ้วยโลก | ฟุตบอลโลก, เวิลด์คัพ | World Cup
หน้าต่างโอน | ตลาดซื้อขายนักเตะ | transfer window
หมวกหลอก | แฮตทริก | hat-trick
เคล็ดลับหมวก | แฮตทริก | hat-trick
# body and sky
กล้ามเนื้อลูกวัว | กล้ามเนื้อน่อง | calf muscle
ยาเหนือเคาน์เตอร์ | ยาที่ซื้อได้เอง, ยาที่ซื้อได้โดยไม่ต้องมีใบสั่งแพทย์ | over-the-counter drugs
ยาที่เคาน์เตอร์ | ยาที่ซื้อได้เอง | over-the-counter drugs
หัวใจโจมตี | หัวใจวาย | heart attack
โจมตีหัวใจ | หัวใจวาย | heart attack
จังหวะความร้อน | โรคลมแดด | heat stroke
การควบคุมการเกิด | การคุมกำเนิด | birth control
ยาคุมการเกิด | ยาคุมกำเนิด | birth control pill
การยิงไข้หวัดใหญ่ | การฉีดวัคซีนไข้หวัดใหญ่ | flu shot
ยิงไข้หวัด | ฉีดวัคซีนไข้หวัดใหญ่ | flu shot
ดาวปรอท | ดาวพุธ | Mercury
ดาวเคราะห์ปรอท | ดาวพุธ | Mercury
ดาวยิงปืน | ดาวตก | shooting star
ดาวถ่ายภาพ | ดาวตก | shooting star
ทางน้ำนม | ทางช้างเผือก | Milky Way
ทางช้างนม | ทางช้างเผือก | Milky Way
แก๊สเรือนแก้ว | ก๊าซเรือนกระจก | greenhouse gas
บ้านสีเขียวก๊าซ | ก๊าซเรือนกระจก | greenhouse gas
# money, law, politics, news
คำแถลงธนาคาร | รายการเดินบัญชี, ใบแจ้งยอดบัญชี, สเตตเมนต์ | bank statement
ความสมดุลบัญชี | ยอดเงินในบัญชี, ยอดคงเหลือในบัญชี | account balance
สมดุลบัญชี | ยอดเงินในบัญชี, ยอดคงเหลือในบัญชี | account balance
สมดุลของคุณคือ | ยอดคงเหลือของคุณคือ | your balance is
แผ่นสมดุล | งบดุล | balance sheet
อัตราความสนใจ | อัตราดอกเบี้ย | interest rate
ทุนเสี่ยงภัย | เงินร่วมลงทุน | venture capital
การล้างเงิน | การฟอกเงิน | money laundering
ซักผ้าเงิน | ฟอกเงิน | money laundering
ติดต่อกด: | ติดต่อสื่อมวลชน:, ติดต่อสื่อ: | press contact
การปล่อยข่าวกด | ข่าวประชาสัมพันธ์ | press release
กดประชุม | งานแถลงข่าว | press conference
การประชุมกด | งานแถลงข่าว | press conference
ประโยคจำคุก | โทษจำคุก, จำคุก | prison sentence
ประโยคประหารชีวิต | โทษประหารชีวิต | death sentence
ประโยคตลอดชีวิต | โทษจำคุกตลอดชีวิต | life sentence
แถวตาย | แดนประหาร | death row
พยานตา | ประจักษ์พยาน | eyewitness
บ้านของขุนนาง | สภาขุนนาง | House of Lords
บ้านของสามัญ | สภาสามัญ | House of Commons
เลขาธิการรัฐ | รัฐมนตรีว่าการกระทรวงการต่างประเทศ | Secretary of State
วิ่งเพื่อตำแหน่ง | ลงสมัครชิงตำแหน่ง | run for office
สถานีโพล | หน่วยเลือกตั้ง | polling station
ท่าเรือโพล | หน่วยเลือกตั้ง | polling station
แขนขนาดเล็กและกระสุน | อาวุธปืนและกระสุน | small arms and ammunition
การแข่งขันแขน | การแข่งขันสะสมอาวุธ | arms race
คุณยินดีต้อนรับครับ | ยินดีครับ, ไม่เป็นไรครับ | you're welcome
คุณยินดีต้อนรับค่ะ | ยินดีค่ะ, ไม่เป็นไรค่ะ | you're welcome
ฝนตกแมวและสุนัข | ฝนตกหนัก | raining cats and dogs
การแข่งขันหนู | การแก่งแย่งแข่งขัน | rat race
`;

export interface Calque {
  readonly thai: string;
  readonly right: readonly string[];
  readonly english: string;
}

export const CALQUES: readonly Calque[] = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [thai = '', right = '', english = ''] = line.split('|').map((part) => part.trim());
    return { thai, right: right.split(',').map((each) => each.trim()), english };
  })
  .filter(({ thai, right }) => !right.includes(thai));
