/** Senses of screens, buttons and machines. The form is said in senses/parse.ts. */
export const SCREEN_SENSES = `
# labels: the whole English
Save : LABEL = ประหยัด|ช่วยชีวิต|ออม|ช่วย = บันทึก
Back, Go back : LABEL = หลัง|ด้านหลัง|แผ่นหลัง = กลับ|ย้อนกลับ
Open : LABEL = ที่เปิดอยู่|เปิดกว้าง = เปิด
Close : LABEL = ใกล้|ใกล้ชิด = ปิด
Home : LABEL = บ้าน = หน้าแรก|หน้าหลัก
Next : LABEL = ต่อไปนี้|ข้างๆ|ข้าง = ถัดไป|ต่อไป
Share : LABEL = หุ้น|ส่วนแบ่ง = แชร์|แบ่งปัน
Post : LABEL = เสา|ไปรษณีย์ = โพสต์
Like : LABEL = เหมือน|เช่น|ชอบเหมือน = ถูกใจ|ชอบ
Book, Book now : LABEL = หนังสือ|หนังสือตอนนี้|จองหนังสือ = จอง
Order, Order now : LABEL = คำสั่งตอนนี้|ระเบียบ = สั่งซื้อ|สั่ง
Check out, Checkout : LABEL = ตรวจสอบออก|ตรวจสอบ|เช็คเอาต์ = ชำระเงิน
Apply : LABEL = สมัคร|ทา = นำไปใช้|ใช้
Submit : LABEL = ยอมจำนน|ยอม|จำนน = ส่ง
Cancel : LABEL = ยกเลิกแล้ว = ยกเลิก
Clear, Clear all : LABEL = ชัดเจน|ใส|แจ่มใส|ชัดเจนทั้งหมด = ล้าง
Exit : LABEL = ทางออก = ออก
Print : LABEL = ลายพิมพ์|รอยพิมพ์ = พิมพ์
Copy : LABEL = สำเนา|ฉบับ = คัดลอก
Paste : LABEL = แป้งเปียก|กาว|เพสต์ = วาง
Cut : LABEL = บาดแผล|รอยตัด|แผล = ตัด
Undo : LABEL = แก้เชือก|ปลด = เลิกทำ
Retry : LABEL = พิจารณาคดีใหม่ = ลองใหม่|ลองอีกครั้ง
Reply : LABEL = คำตอบ = ตอบกลับ|ตอบ
Rate, Rate us : LABEL = อัตรา|อัตราเรา|คะแนนเรา = ให้คะแนน
Watch, Watch now : LABEL = นาฬิกา|เฝ้ายาม|นาฬิกาตอนนี้ = ดู|ชม
Play : LABEL = ละคร|เล่นละคร|บทละคร = เล่น
Pause : LABEL = อุ้งเท้า = หยุดชั่วคราว
Mute : LABEL = เป็นใบ้|ใบ้ = ปิดเสียง
Volume : LABEL = เล่ม|เล่มที่|ปริมาตร = ระดับเสียง|เสียง
Remove : LABEL = ถอดออก|เคลื่อนย้าย = ลบ|นำออก
Run : LABEL = วิ่ง = เรียกใช้|รัน
Draft, Drafts : LABEL = ร่างทหาร|เกณฑ์ทหาร|ลมโกรก = ฉบับร่าง
Trash : LABEL = ขยะมูลฝอย = ถังขยะ
Preview : LABEL = ดูตัวอย่างหนัง = แสดงตัวอย่าง|ดูตัวอย่าง
View : LABEL = วิว|ทิวทัศน์ = ดู
File : LABEL = ตะไบ|ยื่น = ไฟล์|แฟ้ม
Tools : LABEL = อุปกรณ์ช่าง = เครื่องมือ
Free, Free! : LABEL = อิสระ|ว่าง|เสรี = ฟรี
Sale : LABEL = การขาย|ขาย = ลดราคา
Title : LABEL = กรรมสิทธิ์|โฉนด = ชื่อเรื่อง|คำนำหน้า
Female : LABEL = ตัวเมีย|เพศเมีย = หญิง
Male : LABEL = ตัวผู้|เพศผู้ = ชาย
Single : LABEL = เดียว|เดี่ยว = โสด
Left : LABEL = ออกไป|เหลือ = ซ้าย
Right : LABEL = ถูกต้อง|สิทธิ = ขวา
Live : LABEL = มีชีวิต|มีชีวิตอยู่|อาศัย = สด|ถ่ายทอดสด
Last : LABEL = สุดท้ายนี้|คงทน = สุดท้าย
Pay, Pay now : LABEL = ค่าจ้าง|เงินเดือน = ชำระเงิน|จ่าย
Shop, Shop now : LABEL = ร้านค้าตอนนี้|อู่ = ซื้อ|ช้อป|ร้านค้า
Charge : LABEL = ข้อหา = ชาร์จ|ค่าใช้จ่าย|ค่าบริการ
Match : LABEL = ไม้ขีด|ไม้ขีดไฟ = จับคู่|ตรงกัน|นัด|แมตช์
# in sentences
save : button|click|window|file|changes|settings|dialog|document|press|tap = ประหยัด|ออมเงิน|ช่วยชีวิต = บันทึก|เซฟ = energy|money|battery
close : window|tab|app|program|dialog|door|browser|lid|menu|file|box = ใกล้|ใกล้ชิด|ใกล้เคียง = ปิด = near|close to
open : file|tab|window|menu|app|settings|folder|door = ที่โล่ง|กว้าง = เปิด
enter : password|code|name|email|number|username|amount|address|pin|date = เข้าสู่|เข้าไป|เข้ามา = ป้อน|กรอก|ใส่|ระบุ|พิมพ์ = building|room
drag : mouse|icon|file|drop|cursor = น่าเบื่อ|แรงต้าน = ลาก
drop : menu|down|list|file|drag = หยด|ร่วง = วาง|ดรอป|เลื่อนลง|รายการ = water|eye|price
drive : hard|usb|flash|disk|folder|external|google|storage|ssd|files = ขับรถ|ขับ|ขับขี่|แรงขับ = ไดรฟ์|ไดร์ฟ|ดิสก์ = car|road
driver : printer|install|software|windows|graphics|update|device|usb|network = คนขับ|คนขับรถ|ผู้ขับขี่|พนักงานขับรถ = ไดรเวอร์|ไดร์เวอร์|โปรแกรมควบคุม = taxi|bus|car
server : network|website|data|database|file|web|cloud|hosting|internet = พนักงานเสิร์ฟ|คนเสิร์ฟ|บริกร|ผู้เสิร์ฟ = เซิร์ฟเวอร์|แม่ข่าย = restaurant
server : restaurant|tip|table|menu|dinner|waiter = เซิร์ฟเวอร์|เครื่องแม่ข่าย = พนักงานเสิร์ฟ|บริกร|พนักงาน = network
host : website|server|network|domain|web|cloud = เจ้าภาพ|พิธีกร|เจ้าบ้าน = โฮสต์|โฮสติ้ง|แม่ข่าย|ให้บริการ|ฝาก = guests|party
host : parasite|virus|bacteria|infection|cell = เจ้าภาพ|พิธีกร|โฮสต์เว็บ = โฮสต์|พาหะ|เจ้าบ้าน|ตัวถูกเบียน = party
host : show|tv|television|programme|radio|quiz = เจ้าภาพ|เจ้าบ้าน|โฮสต์ = พิธีกร|ผู้ดำเนินรายการ|จัดรายการ = games|server
host : cup|olympics|games|tournament|summit|conference|country = พิธีกร|โฮสต์ = เจ้าภาพ|จัด = server|tv
memory : computer|ram|gb|phone|card|gigabytes|device|storage|laptop|usb = ความทรงจำ|ความจำเสื่อม = หน่วยความจำ|เมมโมรี|แรม|ความจำ = childhood|happy
table : data|row|column|database|figures|page|chapter|results|excel|spreadsheet|shows = โต๊ะ|โต๊ะอาหาร = ตาราง = dinner|sit|wooden|kitchen
row : table|column|spreadsheet|data|database|delete|insert = ทะเลาะ|พายเรือ|พาย = แถว = boat
row : boat|lake|oars|river|boats = ทะเลาะ = พาย = table|column
row : between|government|minister|diplomatic|political|over|parents|argument = พายเรือ = ทะเลาะ|ขัดแย้ง|พิพาท|โต้เถียง|ถกเถียง = table|boat|seat|third|fifth|front
key : encryption|api|private|public|secret|decrypt|database|primary = กุญแจรถ|ลูกกุญแจ = คีย์|กุญแจ
cookie : browser|website|privacy|accept|site|settings|consent = คุกกี้อบ|ขนมคุกกี้|บิสกิต = คุกกี้ = bake
clear : browser|cache|history|cookies|data = ชัดเจน|แจ่มใส|ปลอดโปร่ง = ล้าง|เคลียร์|ลบ = sky|weather
string : code|text|variable|characters|function|empty|program|returns|json = เชือก|สายกีตาร์|เส้นด้าย = สตริง|ข้อความ|อักขระ = guitar|rope
string : guitar|violin|broke|tune|cello|instrument = เชือก|สตริง = สาย = code
argument : function|command|method|parameter|passed|code|line = การโต้เถียง|โต้เถียง|การทะเลาะ|ข้อโต้แย้ง = อาร์กิวเมนต์|พารามิเตอร์|อากิวเมนต์ = quarrel
class : object|method|code|python|java|inherits|instance = ชั้นเรียน|ห้องเรียน|ชนชั้น = คลาส = student
loop : code|iteration|array|program|infinite|variable = ห่วง|บ่วง = ลูป|วนซ้ำ|วน = rope
array : code|index|element|function|program|integers = มากมาย|การจัดทัพ|หลากหลาย = อาร์เรย์|แถวลำดับ
return : function|value|method|code|null|false|true = ผลตอบแทน|กลับบ้าน|กลับมา|การกลับมา = คืนค่า|คืน|ส่งค่า|ส่งกลับ = home
library : code|python|javascript|function|import|software|developers|install = ห้องสมุด|หอสมุด = ไลบรารี|คลัง = read|borrow
branch : git|merge|commit|repository|main|code|master = กิ่งไม้|สาขาธนาคาร|กิ่ง = แบรนช์|สาขา|บรานช์ = tree
commit : git|code|repository|branch|push|changes|message = ก่อเหตุ|กระทำผิด|กระทำ|ทำผิด = คอมมิต|บันทึก = crime|murder|suicide
commit : crime|murder|suicide|robbery|theft|offence = คอมมิต|มุ่งมั่น|ผูกมัด = ก่อ|กระทำ|ทำผิด|ฆ่าตัวตาย|ทำ = git
crash : app|computer|browser|program|software|system|server|website|windows = ชนกัน|รถชน|ชน|การชน|อุบัติเหตุ = ขัดข้อง|ค้าง|ล่ม|หยุดทำงาน|แครช|ดับ = car|driver
hang, freeze : screen|computer|app|system|program|phone|windows = แช่แข็ง|หนาวจัด|แขวน|แขวนคอ = ค้าง|หยุดตอบสนอง = food|water
tab : browser|window|open|page|close|click|new = แถบป้าย|แท็บยา|ฝากระป๋อง = แท็บ = can
icon : click|tap|screen|desktop|app|button|toolbar = รูปเคารพ|บุคคลสำคัญ|สัญลักษณ์บุคคล = ไอคอน|สัญลักษณ์ = church
icon : church|orthodox|saint|virgin|religious = ไอคอนโปรแกรม|ไอคอน = รูปเคารพ|ภาพเขียน|พระรูป = click
junk : email|mail|folder|inbox = เศษเหล็ก|ของเก่า|ขยะมูลฝอย = ขยะ|สแปม
feed : rss|news|instagram|facebook|scroll|social = ให้อาหาร|ป้อนอาหาร|อาหารสัตว์ = ฟีด = baby|dog
thread : forum|post|reply|comments|discussion|email = ด้าย|เส้นด้าย = กระทู้|เธรด|หัวข้อ|บทสนทนา = needle|sew
handle : twitter|username|account|@ = ด้ามจับ|มือจับ = ชื่อผู้ใช้|ชื่อบัญชี|บัญชี = door
story, stories : instagram|facebook|followers|snapchat = นิทาน = สตอรี|สตอรี่|เรื่องราว|เรื่อง
stream : live|video|music|netflix|online|watch|viewers|platform = ลำธาร|สายน้ำ|กระแสน้ำ|ธารน้ำ = สตรีม|ถ่ายทอด|รับชม|ชม = river|water
stream : water|river|forest|mountain|fish|valley|hike = สตรีม|สตรีมมิง|ถ่ายทอดสด = ลำธาร|ธาร|ห้วย|น้ำ = video|music|live
cloud : storage|data|server|file|backup|computing|upload|software|platform|services = เมฆ|ก้อนเมฆ|กลุ่มเมฆ = คลาวด์ = sky|rain
web : spider|fly|caught|insect|silk = เว็บ|เว็บไซต์ = ใย|ใยแมงมุม = site|internet
net : fishing|fishermen|fish|boat|caught|trawl = เน็ต|สุทธิ|อินเทอร์เน็ต|อินเตอร์เน็ต = แห|อวน|ตาข่าย|สวิง = income|internet
net : ball|goal|tennis|striker|volleyball|post = สุทธิ|เน็ต|อวน|แห = ตาข่าย|ประตู|เน็ตเทนนิส = income|profit
monitor : screen|computer|inch|display|desk|cable = ผู้ตรวจสอบ|หัวหน้าห้อง|เฝ้าดู|เฝ้าระวัง = จอ|มอนิเตอร์ = election
tablet : screen|app|ipad|android|device|charger|phone|laptop = ยาเม็ด|เม็ดยา|เม็ด = แท็บเล็ต = pill|dose
terminal : airport|flight|passenger|departure|bus|ferry = ระยะสุดท้าย|ขั้นสุดท้าย|เทอร์มินัล = อาคาร|ท่า|สถานี = cancer|illness
terminal : cancer|illness|patient|disease|ill = อาคารผู้โดยสาร|เทอร์มินัล|สถานีปลายทาง = ระยะสุดท้าย|ขั้นสุดท้าย = airport
terminal : command|linux|type|shell|window|prompt = อาคารผู้โดยสาร|ระยะสุดท้าย|สถานีปลายทาง = เทอร์มินัล|หน้าต่างคำสั่ง|บรรทัดคำสั่ง = airport|cancer
shell : command|linux|bash|terminal|script|unix = เปลือกหอย|เปลือก|กระสุน = เชลล์ = egg|beach
disk, disc : slipped|spine|back|pain|vertebrae|herniated = ดิสก์|แผ่นดิสก์|จานแม่เหล็ก|แผ่นดิสก์ = หมอนรองกระดูก = hard|computer
signal : phone|mobile|wifi|weak|network|tower = สัญญาณมือ|ส่อให้เห็น = สัญญาณ
bar : search|address|menu|tool|status|progress|browser|scroll = บาร์เหล้า|ทนาย|ร้านเหล้า|บาร์ = แถบ|แท็บ|ช่อง = beer|lawyer
bar : chocolate|soap|gold|snack|granola|protein = บาร์เหล้า|ทนายความ|แถบ|ผับ = แท่ง|ก้อน|บาร์ = beer
bar : prison|window|cell|metal|behind|cage|iron = บาร์|ทนายความ|แถบ = ลูกกรง|ซี่กรง|เหล็กดัด|คุก = beer|lawyer|drink
bar : beer|drink|cocktail|pub|night|wine = แท่ง|ลูกกรง|เนติบัณฑิต|แถบ = บาร์|ผับ|ร้านเหล้า = chocolate|prison|lawyer
skip : ad|ads|intro|button|step|video = กระโดดเชือก|กระโดด|ถังขยะ = ข้าม = rope
background : image|color|colour|screen|wallpaper|desktop|page|photo|picture = ภูมิหลัง|ความเป็นมา = พื้นหลัง|ฉากหลัง|วอลเปเปอร์ = family|education
background : family|poor|education|humble|student|check|criminal|employee = พื้นหลัง|ฉากหลัง|วอลเปเปอร์ = ภูมิหลัง|ประวัติ|พื้นเพ|ครอบครัว = image|screen
character : password|letters|digits|eight|minimum|unicode|text|special|at least = ตัวละคร|อุปนิสัย|ลักษณะนิสัย|นิสัย = อักขระ|ตัวอักษร|ตัว = novel|film
character : novel|film|actor|plays|movie|game|book|cartoon|main|fictional = อักขระ|ตัวอักษร|อักษร = ตัวละคร|บท|ตัวเอก = password|chinese
character : chinese|japanese|write|written|calligraphy|stroke = ตัวละคร|นิสัย|อุปนิสัย = อักษร|อักขระ|ตัวหนังสือ|คันจิ = novel
figure : data|sales|statistics|unemployment|report|official|percent|ministry|released = รูปร่าง|หุ่น|รูปปั้น|บุคคล = ตัวเลข|ข้อมูล|สถิติ|ยอด = public|leading|woman
figure : political|public|leading|key|historical|religious|prominent|senior|opposition = ตัวเลข|รูปร่าง|รูปปั้น = บุคคล|คน|แกนนำ|ผู้นำ = sales|data
plot : film|novel|story|movie|book|twist|series = ที่ดิน|แปลงที่ดิน|แปลง|แผนร้าย = โครงเรื่อง|เนื้อเรื่อง|พล็อต = land
plot : land|farm|hectares|house|garden|sold|vegetable|square = โครงเรื่อง|เนื้อเรื่อง|พล็อต|แผนร้าย = ที่ดิน|แปลง|ผืน = film|novel
plot : police|kill|assassinate|terrorist|foiled|overthrow|coup = ที่ดิน|โครงเรื่อง|แปลง|พล็อต = แผน|สมคบ|วางแผน = land|film
=light : version|edition|app|lite = แสงสว่าง = ไลต์|ไลท์|เบา = lamp|sun
resolution : screen|pixels|image|camera|display|video|monitor|photo = ปณิธาน|มติ|ความตั้งใจ|การแก้ไข = ความละเอียด = un|council|new year
resolution : council|un|nations|vote|assembly|parliament|board|adopted|security = ปณิธาน|ความละเอียด|การแก้ไข|ความตั้งใจ = มติ|ข้อมติ = pixels|new year
resolution : year's|january|new year|weight|exercise = มติ|ความละเอียด|การแก้ปัญหา = ปณิธาน|ตั้งใจ|ตั้งเป้า = council|pixels
block : user|account|spam|number|caller|website|popup|facebook = บล็อกไม้|ช่วงตึก|ก้อน|ปิดกั้นถนน = บล็อก|ปิดกั้น|ระงับ = building
block : city|walk|street|away|two|three = ปิดกั้น|ขัดขวาง = ช่วงตึก|บล็อก|ตึก = user
apartment block, tower block, office block : = บล็อก|ขัดขวาง = อาคาร|ตึก|แฟลต
`;
