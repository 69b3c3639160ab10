/** More words of many senses, from A to Z. The form is said in senses/parse.ts. */
export const MORE_SENSES = `
apply : job|cream|lotion|sunscreen|paint|ointment|wound|skin = สมัคร|สมัครงาน = ทา|ใช้|พอก|ยื่น = job|university|visa|membership
arrest : cardiac = จับกุม|การจับกุม = หยุดเต้น = police
trial : court|murder|prison|judge|jury|defendant|suspect|fraud|lawyer|jail|verdict|accused = การทดลอง|ทดลอง|ทดสอบ = พิจารณาคดี|ขึ้นศาล|ไต่สวน|สืบพยาน = clinical|drug|vaccine
trial : clinical|vaccine|drug|patients|phase|participants = การพิจารณาคดี|พิจารณาคดี|ขึ้นศาล = ทดลอง|วิจัยทางคลินิก|ศึกษา = court|murder|judge
trial : free|subscription|days|software|app|month = การพิจารณาคดี|พิจารณาคดี = ทดลอง|ฟรี = court|murder
blow : wind|storm|nose|whistle|candle|candles|horn = การโจมตี|เป่าหู = พัด|เป่า|สั่ง
case : court|murder|lawyer|judge|criminal|trial|fraud|legal|evidence = กล่อง|เคสมือถือ|กรณีกล่อง|ปลอก = คดี|กรณี|สำนวน = phone|guitar|pillow
case : phone|guitar|violin|glasses|pillow|leather|laptop|camera|wine|beer = คดี|คดีความ|กรณี = เคส|กล่อง|กระเป๋า|ปลอก|ลัง|ซอง = court|police|in case
case : covid|virus|flu|infection|infections|dengue|measles|cholera|confirmed|outbreak = กล่อง|คดี|คดีความ|เคสโทรศัพท์ = ราย|ผู้ป่วย|ติดเชื้อ|เคส|กรณี = court|police
cool : oven|rack|cake|bread|minutes|completely|soup|shade|dry = เท่|เจ๋ง|เย็นชา = เย็น|พัก = stylish
crew : film|camera|television|filming|director|ambulance|fire|rescue = ลูกเรือ = ทีม|กอง|เจ้าหน้าที่ = ship|flight|plane
desert : army|soldier|soldiers|wife|husband|family|abandoned = ทะเลทราย = หนี|ทิ้ง|ละทิ้ง = sand|sahara|camel
dessert : = ทะเลทราย|หนีทหาร = ของหวาน|ขนม = desert|sand
draft, draught : beer|pint|pub = ร่าง|ฉบับร่าง = สด
ear, =ears : corn|wheat|barley|maize|rice = หู|ใบหู = ฝัก|รวง = hearing|listen
engage, engaged : ring|married|wedding|fiance|couple|announced|proposed = ไม่ว่าง|มีส่วนร่วม|ว่าจ้าง|ยุ่ง = หมั้น = phone|toilet
engaged : phone|line|toilet|tone|number = หมั้น|หมั้นหมาย = ไม่ว่าง|มีคน|สายไม่ว่าง = ring|married
foot, =feet : tall|high|long|deep|wide|above sea level|wall|wave|altitude|square = เท้า|ตีน = ฟุต = shoe|barefoot|walk|hand
foot : hill|mountain|bed|stairs|page|cliff = ฟุต = เชิง|ตีน|ปลาย|ท้าย|ล่าง = tall
game : hunter|reserve|meat|venison|wild|poacher|safari = เกม|การแข่งขัน = สัตว์ป่า|ล่า|เนื้อ = play|team
ground, =grounds : suspicion|divorce|legal|refused|dismissed|reasonable = พื้นดิน|สนาม|บด|พื้น = เหตุ|มูล = coffee
head : department|state|school|company|government|delegation|office|research|marketing|church|agency = ศีรษะ|หัวกะโหลก = หัวหน้า|ประมุข|ผู้นำ|อำนวยการ|ผู้บริหาร|ประธาน|ใหญ่ = hat|hair|injury|hit|face|wound|shot
head : lettuce|cabbage|garlic|cauliflower|broccoli = ศีรษะ|หัวหน้า = หัว
hot : pepper|chilli|spicy|curry|sauce|salsa = ร้อนแรง|อากาศร้อน = เผ็ด = summer|weather|water
last : hours|weeks|forever|long|battery|minutes|war|enough = สุดท้าย|ล่าสุด = ใช้ได้|อยู่|กิน|นาน|ยาวนาน|ทน = last year|last week|last month|last night|the last|at last|last time
letter : alphabet|word|capital|vowel|spelling|english|thai|written in = จดหมาย = อักษร|ตัว = wrote|envelope|sent|mail|received
letter : envelope|wrote|mail|post|received|stamp|mailbox|read|love = ตัวอักษร|อักษร = จดหมาย|หนังสือ = alphabet|word
object : proposal|plan|residents|strongly|opposition|lawyer|decision = วัตถุ|สิ่งของ|วัตถุประสงค์ = คัดค้าน|ไม่เห็นด้วย|ค้าน|โต้แย้ง = metal|ancient|flying
odd : number|numbers|even|pages = แปลก|ประหลาด = คี่ = strange
=odds : bet|win|winning|bookmaker|chance|against = แปลก|ของแปลก|คี่ = โอกาส|อัตรา|ต่อรอง|ราคา|อุปสรรค
page : hotel|boy|king|royal|wedding = หน้ากระดาษ = มหาดเล็ก|เด็กรับใช้|เด็ก = book|newspaper
palm : oil|tree|coconut|beach|plantation = ฝ่ามือ = ปาล์ม|ตาล|มะพร้าว = hand|hands
pen : pig|sheep|cattle|farmer|animals|goats = ปากกา = คอก|เล้า = write|ink|paper
plain, =plains : river|rice|flood|fertile|mountains|central|grassland = ธรรมดา|เรียบง่าย|เรียบๆ = ที่ราบ|ราบ|ทุ่ง = simple|clothes
plot : land|police|story|film = พล็อตกราฟ = ที่ดิน|โครงเรื่อง|แผน|แปลง|เรื่อง = graph|chart
point : score|team|scored|league|win|lost|game|table = จุด|ชี้|ปลายแหลม = แต้ม|คะแนน = view|needle|arrow
pound, =pounds : weight|weigh|lost|heavy|weighs|kilos|weighing = ปอนด์สเตอร์ลิง = ปอนด์|กิโล|น้ำหนัก = sterling|dollar
pound : sterling|dollar|euro|currency|pay|paid|cost|million = ทุบ|ตำ|โขลก = ปอนด์ = hammer|mortar
pound : mortar|garlic|chillies|paste|pestle = ปอนด์ = ตำ|โขลก = sterling
punch : bowl|fruit|drink|party|rum = ชก|หมัด|ต่อย|ต่อยหมัด = พันช์|น้ำ|เครื่องดื่ม = boxer|face
refuse : rubbish|collection|waste|bin|collected = ปฏิเสธ|การปฏิเสธ = ขยะ|มูลฝอย = refused
rock : band|concert|guitar|singer|star|music|album|festival = หิน|ก้อนหิน|โขดหิน = ร็อก|ร็อค = climb|cliff|throw
rock : cliff|geologist|volcanic|layers|mountain|boat|climber|sedimentary = ร็อก|ร็อค|โยก|เพลงร็อก = หิน|โขด|ผา = band|music
rock : baby|cradle|chair|gently|sleep = หิน|ก้อนหิน|ร็อก = โยก|ไกว|กล่อม = band|cliff
ruler : pencil|centimetre|measure|draw|inches|school|plastic = ผู้ปกครอง|กษัตริย์|เจ้าผู้ครอง = ไม้บรรทัด = king|country|ancient
ruler : king|country|military|ancient|kingdom|empire|emirate = ไม้บรรทัด = ผู้ปกครอง|กษัตริย์|เจ้า|ผู้นำ|สุลต่าน = pencil
sharp : o'clock|am|pm|noon|eight|nine|seven = คม|แหลมคม|แหลม = ตรง|พอดี = knife|blade|pain
sharp : music|note|piano|key|violin = คม|แหลมคม = ชาร์ป = knife
flat : note|music|piano|violin|key|e-flat|b-flat|singing = แบน|แฟลตห้อง|อพาร์ตเมนต์|ห้องชุด = แฟลต|เพี้ยน = rent|tyre
shot : vaccine|flu|nurse|doctor|arm|booster|second|covid = ยิง|กระสุน|การยิง|ช็อต = เข็ม|ฉีด|วัคซีน = gun|police|goal
shot : goalkeeper|striker|goal|wide|saved|post|box = กระสุน|ฉีด|เสียงปืน|วัคซีน = ยิง|ลูก|ช็อต = gun|police
shot : espresso|coffee|vodka|whisky|tequila = ยิง|กระสุน|เข็ม|การยิง = ช็อต|ชอต|แก้ว = gun
shower : rain|scattered|thunder|evening|weather|isolated|forecast = อาบน้ำ|ฝักบัว|ห้องอาบน้ำ = ฝน = bathroom|gel
shower : bathroom|gel|hot|bath|towel|soap|toilet|took a = ฝนตก|ฝนปรอย|ฝน = อาบ|ฝักบัว = rain|weather
shower : baby|gifts|bride|pregnant = อาบน้ำ|ฝน|ฝักบัว|ฝนตก = งาน|ปาร์ตี้|รับขวัญ|ฉลอง|ของขวัญ = rain|bathroom
sign : contract|agreement|form|treaty|document|name|deal|player = ป้าย|สัญญาณ|เครื่องหมาย = ลงนาม|เซ็น|ลงชื่อ|เซ็นสัญญา = road|warning|language
sign : zodiac|aries|leo|horoscope|born|star|virgo|libra = ป้าย|สัญญาณ|ลงนาม|เซ็นชื่อ = ราศี = road|contract
spot : beauty|holiday|tourist|popular|fishing|camping|picnic = จุดด่าง|รอยเปื้อน|คราบ = จุด|สถานที่|แหล่ง|ที่ = stain|skin
stamp : letter|envelope|postage|collector|post|collection|rare = กระทืบ|ประทับตรา|ตราประทับ = แสตมป์|ไปรษณียากร = passport|foot
stamp : passport|visa|officer|immigration|date = กระทืบ|แสตมป์ = ประทับ|ตรา = letter|postage
steer : car|ship|wheel|boat|captain|driver = วัวตอน|วัวหนุ่ม|วัว = บังคับ|พวงมาลัย|เลี้ยว|หัน|คุม = cattle|beef
stick : glue|tape|label|wall|paper|rice|pan = ไม้เท้า|กิ่งไม้|ไม้ = ติด|แปะ = walking|dog
stick : drum|hockey|cinnamon|walking|incense = ติด|แปะ = ไม้|แท่ง|ก้าน|ธูป = glue
still water, still life : = ยังคง|ยังคงมีชีวิต|น้ำยัง = นิ่ง|เปล่า|ไม่อัดลม|ไม่อัดแก๊ส
stool : sample|blood|doctor|colon|bowel|constipation|diarrhoea = เก้าอี้|ม้านั่ง|สตูล = อุจจาระ|ถ่าย = bar|sit|wooden
subway : station|passengers|train|new york|line|riders = แซนด์วิช|ทางลอด = รถไฟใต้ดิน|ใต้ดิน = sandwich
tear, =tears : cry|cried|eyes|wept|cheek|wiped|sad|burst|face = ฉีก|ฉีกขาด|รอยฉีก = น้ำตา = paper|ligament|muscle
tear : ligament|muscle|knee|tendon|paper|page|fabric|hamstring = น้ำตา|หยดน้ำตา = ฉีก|ขาด = cried|eyes|crying
tear gas : = ฉีกแก๊ส|แก๊สฉีก|ฉีก = แก๊สน้ำตา|น้ำตา
till : cash|shop|money|cashier|queue|supermarket = จนถึง|จนกระทั่ง|ไถพรวน = เครื่องคิดเงิน|ลิ้นชัก|แคชเชียร์|เครื่องเก็บเงิน|ชำระเงิน = till midnight|till late|till then
toll : death|earthquake|killed|dead|flood|victims|rises|rose = ค่าผ่านทาง|ค่าทางด่วน|ตีระฆัง = ยอด|จำนวน|ผู้เสียชีวิต = bridge|motorway
toll : motorway|bridge|road|expressway|drivers|pay|booth|highway = ยอดผู้เสียชีวิต|ตีระฆัง = ผ่านทาง|ทางด่วน|ค่าทาง = death|killed
top : wear|skirt|cotton|jeans|pink|sleeveless|silk = ด้านบน|ยอด|บนสุด = เสื้อ|ท่อนบน = hill|mountain
top : spinning|toy|child = ด้านบน|บนสุด|ยอด = ลูกข่าง = hill
trip : stairs|fell|step|wire|stone|carpet|over = การเดินทาง|ทริป|ท่องเที่ยว = สะดุด = holiday|travel|school
trip : circuit|breaker|fuse|switch|electric = การเดินทาง|ทริป|ท่องเที่ยว|สะดุด = ตัด|ตัดไฟ = holiday
volume : sound|turn|music|speaker|button|loud|tv|radio|headphones = ปริมาตร|ปริมาณ|เล่ม|เล่มที่ = เสียง|ระดับเสียง = trading|liquid
volume : book|second|published|novel|series|encyclopedia|edition|poems = ระดับเสียง|ปริมาตร|ความดัง|เสียง = เล่ม = sound|music
volume : litre|liquid|cylinder|cubic|container|gas = ระดับเสียง|เล่ม|ความดัง = ปริมาตร = book|music
watch : wrist|gold|strap|swiss|pocket|wear|wore|digital|seconds|luxury = ดู|การดู|เฝ้าดู|เฝ้า|ชม = นาฬิกา = film|tv|movie|match
watch : tv|film|movie|video|match|show|series|episode|game|children = นาฬิกา|นาฬิกาข้อมือ = ดู|ชม|ระวัง|เฝ้า = wrist|gold|strap
=wind, =wound, =winds : clock|watch|spring|key|wool = ลม|สายลม|บาดแผล|แผล = ไขลาน|ไข|หมุน|พัน|ม้วน = storm|weather|blood
wind : storm|weather|km|strong|turbine|rain|north = ไขลาน|คดเคี้ยว = ลม = clock
=wound, =wounds : soldier|hospital|bleeding|knife|bullet|doctor|stab|infected|chest = พัน|ม้วน|ไขลาน = แผล|บาดแผล|บาดเจ็บ = clock
yard : house|garden|dog|children|front|fence|back|grass = หลา = สนาม|ลาน|หลังบ้าน|หน้าบ้าน|สวน = metres|feet|free kick|line|gained
yard : ship|shipyard|naval|vessel|boats|railway = หลา = อู่|ลาน = metres|feet
=arms, arm : chair|sofa = อาวุธ = ที่พักแขน|แขน = weapon
bank : holiday = ธนาคาร = หยุด|วันหยุด = money|account
bluetooth : pair|headphones|device|phone = ฟันสีฟ้า|ฟันสีน้ำเงิน = บลูทูธ
brief : hours|visit|statement|meeting = กางเกงใน = สั้น|ชั่วครู่|ย่อ = underwear
boxer, =boxers : underwear|cotton|shorts|pack = นักมวย|นักชก = กางเกง|บ็อกเซอร์ = fight|champion
belt : seat|driver|passenger|fasten|plane = สายพาน|เข็มขัดกางเกง = เข็มขัดนิรภัย|เข็มขัด|คาด = conveyor
=calves, =calf : cow|farm|milk|herd = น่อง = ลูกวัว|ลูก = muscle|leg
=chip, =chips : fish|fries|vinegar|fried|salt = ชิป|เศษไม้ = มันฝรั่ง|เฟรนช์ฟรายส์|ทอด = computer|silicon
=chip, =chips : computer|silicon|semiconductor|processor|nvidia|intel|ai = มันฝรั่ง|มันฝรั่งทอด|เศษไม้ = ชิป = fish|potato
=chip, =chips : casino|poker|bet|roulette = ชิปคอมพิวเตอร์|มันฝรั่งทอด|มันฝรั่ง = ชิป|เหรียญ|เบี้ย = computer
chest : pain|heart|doctor|x-ray|breathing|lung|cough|hair = หีบ|หีบสมบัติ|ลังไม้|ลัง = อก = treasure|drawers
chest : drawers|treasure|pirate|wooden|gold|tea = หน้าอก|ทรวงอก|อก = หีบ|ตู้|ลัง|กำปั่น = pain|heart
clip : video|youtube|watched|film|tiktok|seconds = คลิปหนีบ|ที่หนีบกระดาษ|กิ๊บ = คลิป|วิดีโอ = paper|hair
composer : orchestra = นักแต่งบทความ|ผู้แต่งเรื่อง = นักแต่งเพลง|คีตกวี|แต่ง = poem
country : music|singer|nashville|album|folk = ประเทศ = คันทรี|ลูกทุ่ง = nation|border
country : cottage|village|walk|fields|house = ประเทศ = ชนบท|บ้านนอก|ต่างจังหวัด = nation|foreign|minister|border|other|world|most|across|european|the country
dock, docked : pay|salary|wages|points = ท่าเรือ|อู่เรือ|เทียบท่า = หัก|ตัด = ship|boat
gas : petrol|station|car|pump|tank|gallon|drivers = แก๊สพิษ|ก๊าซธรรมชาติ = น้ำมัน|เชื้อเพลิง|แก๊ส|ก๊าซ = natural|kitchen
grave : danger|situation|concern|consequences|mistake|condition|crime = หลุมศพ|หลุมฝังศพ|สุสาน = ร้ายแรง|หนัก|สาหัส|รุนแรง|อย่างยิ่ง = buried|cemetery
grave : buried|cemetery|flowers|body|mass|bodies|coffin = ร้ายแรง|หนักหน่วง = หลุม|สุสาน|ศพ = danger|crime
hail : storm|rain|damaged|crops|stones|weather = ทักทาย|ยกย่อง|โห่ร้อง = ลูกเห็บ = taxi
hail : taxi|cab|street = ลูกเห็บ = เรียก|โบก = storm
host : bread|communion|priest = เจ้าภาพ|พิธีกร = ศีล|แผ่นปัง = party
kick off, kick-off : match|game|minutes|season|evening = เตะออก|ถีบออก|ไล่ออก = เริ่ม|เขี่ย|คิกออฟ
leg : first|second|match|semi-final|away|home|tie|return = ขา|แข้ง = นัด|เลก = broken|injury|arm|pain
leg : journey|tour|race|relay|flight|trip = ขา|แข้ง = ช่วง|ไม้|เที่ยว = broken|arm|pain|injury
credit : song|film|end|titles|opening = สินเชื่อ|เครดิตธนาคาร = เครดิต|รายชื่อ = bank|card
lift : floor|button|building|stairs|stuck|hotel|doors = ยก|การยก|ยกขึ้น = ลิฟต์ = weight|heavy|ban|lifted
lift : car|station|home|gave|driver|hitchhiker = ลิฟต์|ยก|ยกขึ้น = ส่ง|ติดรถ|โดยสาร = floor|weight
=lighter : cigarette|gas|smoke|pocket = เบากว่า|เบาลง = ไฟแช็ก|ไฟแช็ค = weight
=like, =likes : facebook|post|photo|instagram|comments|video|million = เหมือน|ราวกับ|คล้าย = ไลก์|ถูกใจ|ชอบ = like this|like a|just like|looks like|look like|like the
check : chess|king|queen|move|board|grandmaster = ตรวจสอบ|เช็คธนาคาร = รุก|หมากรุก = bank
measure, =measures : government|policy|announced|ministers|economic|security|emergency|tax|austerity|virus = วัดขนาด|การวัด|เครื่องวัด|ตวง = มาตรการ|แผน|แนวทาง = length|ruler
model : fashion|runway|magazine|catwalk|actress|photographer = แบบจำลอง|โมเดล|รุ่น = นางแบบ|นายแบบ|แบบ = car|data|train
model : data|ai|training|language|computer|climate|researchers|statistical = นางแบบ|นายแบบ = โมเดล|แบบจำลอง|ตัวแบบ|รุ่น = fashion|magazine
nurse : baby|milk|mother|breast|infant = พยาบาล = ให้นม|ดูดนม|นม|เลี้ยง = hospital|ward
operator : phone|call|switchboard|telephone = ผู้ประกอบการ|ตัวดำเนินการ = พนักงาน|โอเปอเรเตอร์ = tour
operator : tour|ferry|mine|bus|casino|railway = ตัวดำเนินการ|พนักงานรับโทรศัพท์|โอเปอเรเตอร์ = ผู้ประกอบการ|บริษัท|ผู้ให้บริการ|ผู้ดำเนิน = math|phone
order : restaurant|waiter|pizza|menu|dish|food|coffee|online|goods|shop|customer = ลำดับ|ระเบียบ|คำสั่งศาล|ออกคำสั่ง = สั่ง|ออร์เดอร์|ออเดอร์|คำสั่งซื้อ = court|in order|alphabetical
order : alphabetical|chronological|numerical|ascending|descending|names|dates = สั่งซื้อ|คำสั่งซื้อ|คำสั่ง|ออร์เดอร์ = ลำดับ|เรียง = restaurant|online
organ : party|newspaper|communist|official = อวัยวะ|ออร์แกน = กระบอกเสียง|สื่อ|องค์กร = donor|church
=trunks : swimming|swim|beach|wear = งวง|ลำต้น|หีบ = กางเกงว่ายน้ำ|กางเกง = elephant|tree
pool : swimming|swim|hotel|guests|lifeguard|children|diving = พูล|รวมกองกลาง|แอ่งน้ำ = สระ = billiards
push : button|door|enter|notification = ดัน|ผลักดัน|การผลักดัน = กด|ผลัก|พุช|แจ้งเตือน = car|government
prime minister, prime time : = เฉพาะ|จำนวนเฉพาะ|สำคัญยิ่ง = นายก|ไพรม์|ช่วง|หลัก|สำคัญ = number|numbers|factors
scoop : newspaper|reporter|exclusive = ตัก|ช้อนตัก = ข่าวเด็ด|เอ็กซ์คลูซีฟ|ข่าว = ice cream
screen : cancer|breast|patients|women|blood|hospital|passengers|virus|tested = หน้าจอ|จอ|ฉาก = คัดกรอง|ตรวจ = tv|phone|display
=shift, =shifts : worker|night|nurse|factory|hours|eight-hour|staff|overtime = การเปลี่ยนแปลง|เปลี่ยนเกียร์|แป้นชิฟต์ = กะ|เวร|ผลัด|เวลางาน|ชั่วโมง = key|gear
shift : key|keyboard|press|hold|ctrl = กะ|การเปลี่ยนแปลง = Shift|ชิฟต์ = night|worker
skip : school|meal|breakfast|class|lunch = กระโดด|กระโดดเชือก = ข้าม|โดด|อด|งด|ไม่กิน = rope
slip : document|paper|pay|salary|deposit|bank = ลื่น|ลื่นล้ม|พลาดพลั้ง = สลิป|ใบ = fell|ice
soft : drink|drinks|cola|sugar|bottle|beverage = นุ่ม|อ่อนนุ่ม|อ่อน = น้ำอัดลม|น้ำหวาน = pillow|skin
solid : gold|wood|oak|silver = ของแข็ง|มั่นคง = แท้|ทั้งแท่ง|ล้วน|จริง = liquid|gas
staff, =staffs : wood|shepherd|walking|wizard = พนักงาน|บุคลากร|เจ้าหน้าที่ = ไม้เท้า|คทา|ไม้ = hotel|office
stall : market|food|street|vendor|fruit|sell = คอกสัตว์|คอก|ชะงัก|เครื่องดับ = แผง|ร้าน|แผงลอย = horse|engine|talks
stall : engine|car|driver|road = แผงลอย|แผง|คอก = ดับ|ค้าง = market
strip : gaza|coastal|land|narrow = เปลื้องผ้า|เปลือย|แถบผ้า|ระบำเปลื้อง = ฉนวน|แถบ|ผืน|แนว = club|clothes
table tennis, pong : = โต๊ะเทนนิส|เทนนิสโต๊ะ|ตารางเทนนิส = ปิงปอง|เทเบิลเทนนิส
=waste, =wasted : chemical|plastic|nuclear|factory|toxic|household|rubbish|river = สูญเปล่า|เปลือง|เสียเปล่า|สิ้นเปลือง = ขยะ|ของเสีย|น้ำเสีย|กาก|มูลฝอย|สารพิษ|เหลือทิ้ง = time|money
`;
