/** Senses of public life: law, money, the state, war, news and work. The form of a line is said in senses/parse.ts. */
export const PUBLIC_SENSES = `
# law
sentence : @LAW = ประโยค = โทษ|คำตัดสิน|คำพิพากษา|จำคุก = grammar|verb|paragraph
charge : @LAW = ชาร์จ|ประจุ|ค่าใช้จ่าย|ค่าธรรมเนียม|คิดค่าบริการ|เรียกเก็บ|เรียกเก็บเงิน|ค่าบริการ = ข้อหา|ฟ้อง|กล่าวหา = fee|battery|bill|contract|rent|tenant
convict, conviction : @LAW = ความเชื่อมั่น|ความเชื่อ|เชื่อมั่น = ตัดสิน|ความผิด|พิพากษา|นักโทษ|ประวัติ = faith|belief|confidence
motion : court|lawyer|judge|file|filed|parliament|mps|vote|debate|council|opposition = การเคลื่อนไหว|เคลื่อนไหว|การเคลื่อนที่|ความเคลื่อนไหว = ญัตติ|คำร้อง|คำขอ = movement
appeal : @LAW = เสน่ห์|ความน่าสนใจ|ดึงดูด|น่าดึงดูด|อุทธรณ์เสน่ห์ = อุทธรณ์|ฎีกา = charm|attractive
bar : lawyer|attorney|barrister|law = บาร์|แถบ|แท่ง = เนติบัณฑิต|ทนาย|สภาทนาย = drink|beer|chart
bail : @LAW = ถัง|วิดน้ำ = ประกัน = bucket|boat
party, parties : contract|agreement|clause|lawsuit|hereby|tenant|lease|dispute|signed = งานเลี้ยง|ปาร์ตี้|งานปาร์ตี้|พรรค|งานสังสรรค์ = ฝ่าย|คู่สัญญา|คู่กรณี|คู่ความ = birthday|political|election
hearing : court|judge|trial|committee|senate|case|postponed|adjourned = การได้ยิน|ได้ยิน|การฟัง = ไต่สวน|พิจารณา|นัดฟัง|รับฟัง = deaf|ear|aid
brief : lawyer|court|attorney|filed = สั้น|กางเกงใน|สั้นๆ = คำแถลง|สำนวน|เอกสาร = short
action : legal|court|lawsuit|class = การกระทำ|แอ็กชัน|แอคชั่น = คดี|ฟ้อง|ดำเนินคดี|กฎหมาย = film
suit : lawyer|court|filed|file|plaintiff|damages|patent|legal = ชุดสูท|สูท|เสื้อสูท = คดี|ฟ้อง = wore|wearing|tailor|clothes
bench : judge|court|justice = ม้านั่ง|ม้านั่งยาว = บัลลังก์|องค์คณะ|เป็นผู้พิพากษา|ศาล = park|sit
justice : supreme|chief|court|appointed|associate = ความยุติธรรม|ยุติธรรม = ผู้พิพากษา|ประธานศาล|ตุลาการ = ministry|fair|bring
counsel : defence|defense|court|trial|lawyer|legal|judge = คำปรึกษา|คำแนะนำ|ปรึกษา|ให้คำปรึกษา = ทนาย|ที่ปรึกษากฎหมาย|ที่ปรึกษา
execute, execution : prisoner|death|prison|murderer|convict|inmate|hanging|king = ดำเนินการ|การดำเนินการ|การปฏิบัติ|ปฏิบัติ = ประหาร|สังหาร = program|plan|contract
execute, execution : contract|deed|agreement|will|document = ประหารชีวิต|การประหารชีวิต|ประหาร = ลงนาม|ทำ|ปฏิบัติ|ดำเนินการ|บังคับ = death|prisoner|prison
execute : command|program|script|query|code|function = ประหารชีวิต|ประหาร|สำเร็จโทษ = รัน|ดำเนินการ|ทำงาน|ปฏิบัติ|เรียกใช้|สั่ง
deed : property|land|house|title|transfer|notary|estate = การกระทำ|ความดี = โฉนด|เอกสารสิทธิ์|สัญญา|หนังสือ = good|heroic|brave
title : land|property|deed|ownership = ชื่อเรื่อง|ตำแหน่ง = กรรมสิทธิ์|โฉนด|เอกสารสิทธิ์ = book|champion|film|job
lead : police|detective|investigator|investigation = ตะกั่ว|สารตะกั่ว = เบาะแส|ร่องรอย|นำ|หัวหน้า = paint|metal|pipe|poison
lead : @SPORT = ตะกั่ว|สารตะกั่ว = นำ|ขึ้นนำ|คะแนน
lead : role|actor|actress|film|singer|cast|guitarist|company|team|tour|delegation|project|way|country = ตะกั่ว|สารตะกั่ว = นำ|หลัก|เอก|ผู้นำ|หัวหน้า = paint|metal|pipe|poison|poisoning
=leads, =led : @STATE = ตะกั่ว|สายจูง = นำ|หัวหน้า
tip : police|informant|anonymous|detective = เคล็ดลับ|ปลาย|ทิป|คำแนะนำ = เบาะแส|แจ้ง|ข้อมูล
tip : waiter|waitress|restaurant|driver|bill|per cent|percent|porter|guide|bellboy = เคล็ดลับ|คำแนะนำ|ปลาย|เอียง = ทิป = finger|useful
tip : finger|pencil|iceberg|tongue|island|nose|knife|tail|southern|northern = ทิป|เคล็ดลับ|คำแนะนำ = ปลาย|ยอด|สุด = waiter
cell : prison|inmate|prisoner|jail|guard|detained|police = เซลล์ = ห้องขัง|ตะราง|คุก = cancer|blood|phone
cell : battery|torch|flashlight|lithium|dry|solar = ห้องขัง = เซลล์|แบตเตอรี่|ถ่าน = prison
cell : spreadsheet|column|row|table|excel|formula = ห้องขัง|เซลล์ร่างกาย = เซลล์|ช่อง
bond : investor|yield|treasury|government|interest|market|corporate|issued|maturity = พันธะ|ความผูกพัน|ผูกพัน|สายสัมพันธ์ = พันธบัตร|หุ้นกู้|ตราสาร = chemical|family
bond : mother|baby|family|friendship|siblings = พันธบัตร|หุ้นกู้ = ผูกพัน|สายใย|สัมพันธ์ = investor
custody : child|children|mother|father|divorce|parent = การคุมขัง|คุมขัง|การควบคุมตัว|ควบคุมตัว = ปกครอง|ดูแล|อำนาจ = police|arrested
=custody : police|suspect|arrested = การดูแลบุตร|ปกครองบุตร = ควบคุมตัว|คุมตัว|คุมขัง
complaint : patient|chief|presenting|doctor = ร้องเรียน|การร้องเรียน = อาการ = hospital|against
fine : @LAW = ละเอียด|สบายดี|ปรับแต่ง = ปรับ|ค่าปรับ = fine-tune|dust
fine : speeding|parking|driver|paid|pay|imposed|baht|motorist = สบายดี|ละเอียด|วิจิตร|ไม่เป็นไร = ปรับ = dust|art
instrument : debt|financial|derivative|hedge|ratification|treaty = เครื่องดนตรี|เครื่องมือผ่าตัด = ตราสาร|เครื่องมือ|สาร = music|play
forge : money|banknote|document|passport|signature = ตีเหล็ก|หลอม|โรงตีเหล็ก = ปลอม|เท็จ = iron|blacksmith
inquiry, inquiries : public|judge|police|murder|commission|launched = คำถาม|สอบถาม = สอบสวน|ไต่สวน = customer
deputy : county|police = ผู้แทน = ผู้ช่วย|เจ้าหน้าที่|นายอำเภอ = minister|prime|chairman|director|mayor
minor : @LAW = เล็กน้อย|วิชาโท = ผู้เยาว์|เยาวชน|เด็ก = injury|injuries|offence
subject : contract|agreement|law|terms|approval|conditions|tax|change = เรื่อง|วิชา|หัวข้อ|หัวเรื่อง = ขึ้นอยู่|ภายใต้|ต้อง|ตาม|อยู่ใน|อาจ = school|student|email
consideration : contract|sum|paid|valuable = การพิจารณา|ความเกรงใจ = ค่าตอบแทน|สินจ้าง
remedy : breach|contract|court|legal = ยารักษา|ยา|วิธีรักษา = เยียวยา|แก้ไข = herbal|cold
order : court|judge|restraining = สั่งซื้อ|ลำดับ|ใบสั่งซื้อ|คำสั่งซื้อ = คำสั่ง|สั่ง = goods|customer
# money
interest : bank|loan|rate|rates|mortgage|deposit|account|percent|debt|inflation|borrow = ความสนใจ|สนใจ|น่าสนใจ = ดอกเบี้ย|ผลประโยชน์ = hobby|interested|growing
security, =securities : investor|sold|traded|exchange|stock|market|issued|portfolio|broker = ความปลอดภัย|ปลอดภัย|รักษาความปลอดภัย|ความมั่นคง = หลักทรัพย์|ตราสาร|หลักประกัน = guard|police
share : investor|market|company|fell|rose|dividend|price|stock|closed|shareholder|traded = แบ่งปัน|แชร์|การแบ่งปัน = หุ้น|ส่วนแบ่ง|ส่วน = facebook|post|photo
share : photo|post|story|article|link|facebook|friend|friends|secret|room|meal|idea|ideas = หุ้น|หุ้นส่วน = แบ่ง|แชร์|แลกเปลี่ยน|เล่า|ร่วม|บอก|ส่ง = investor|stock|dividend
stock : investor|market|trading|traded|exchange|price|broker|wall|shares|bank|holder|fell|rose = สต็อก|สต๊อก|สินค้าคงคลัง|น้ำสต็อก|น้ำซุป = หุ้น|หลักทรัพย์ = warehouse|inventory|soup
stock : soup|chicken|vegetable|beef|simmer|sauce|litre|pan = หุ้น|สินค้าคงคลัง|คลังสินค้า|หลักทรัพย์ = น้ำสต็อก|น้ำสต๊อก|น้ำซุป|สต็อก|สต๊อก = investor
stock : shop|store|warehouse|shelf|sold|item|size|order = หุ้น|หลักทรัพย์ = สต็อก|สต๊อก|สินค้า|คลัง|มีขาย = market|investor
yield : bond|treasury|investor|dividend|note = ผลผลิต|ยอมแพ้|ยอม|ให้ทาง = ผลตอบแทน|อัตรา = farmer|crop
yield : crop|rice|farmer|harvest|wheat|field = ผลตอบแทน|ยอมแพ้|ยอม = ผลผลิต|เก็บเกี่ยว|ให้ผล = bond
yield : sign|driver|traffic|road|pedestrian|right of way = ผลผลิต|ผลตอบแทน = ให้ทาง|หยุด|หลีก
principal : loan|interest|repay|mortgage|debt|amount = ครูใหญ่|อาจารย์ใหญ่|ผู้อำนวยการ|หลักการ = เงินต้น = school
principal : school|teacher|student|pupil = เงินต้น|หลักการ = ครูใหญ่|อาจารย์ใหญ่|ผู้อำนวยการ = loan
balance : account|bank|card|statement|owe|outstanding|transfer|loan|remaining = สมดุล|ความสมดุล|การทรงตัว|เครื่องชั่ง = ยอด|คงเหลือ|ดุล|งบ = sheet
check, cheque : bank|cash|cashed|pay|payable|deposit|sign|bounced = ตรวจสอบ|ตรวจ|เช็คดู|การตรวจสอบ = เช็ค|เช็ก = security|passport
check : waiter|restaurant|dinner|bill = ตรวจสอบ|การตรวจสอบ = บิล|เช็คบิล|คิดเงิน|เก็บเงิน|เช็ก|เช็ค
bill : waiter|restaurant|dinner|hotel|electricity|water|phone|pay|monthly = ร่างกฎหมาย|พระราชบัญญัติ|จะงอยปาก|จงอยปาก|ธนบัตร = บิล|ค่า|ใบแจ้ง|ใบเสร็จ = parliament|senate|law|dollar
bill : parliament|senate|lawmaker|congress|passed|vote|voted|mps|amendment = บิล|ใบเสร็จ|ธนบัตร|ใบแจ้งหนี้|จะงอยปาก|ค่าใช้จ่าย = ร่าง|กฎหมาย|พ.ร.บ.|พระราชบัญญัติ = electricity|restaurant
bill : dollar|ten|wallet|counterfeit|cash|twenty = ร่างกฎหมาย|พระราชบัญญัติ|ใบเสร็จ = ธนบัตร|แบงก์|ใบ = parliament|pay
bill : duck|bird|beak|long|platypus = ร่างกฎหมาย|บิล|ใบเสร็จ|ใบแจ้งหนี้|ธนบัตร = ปาก
note : ten|dollar|pound|baht|bank|cash|wallet|counterfeit = บันทึก|หมายเหตุ|โน้ต|ตัวโน้ต = ธนบัตร|ใบละ|แบงก์ = wrote|write
note : piano|singer|violin|song|melody|high|low|music = บันทึก|หมายเหตุ|ธนบัตร = โน้ต|ตัวโน้ต|เสียง = wrote
change : cashier|coin|coins|wallet|pay|paid|baht|shop|waiter = การเปลี่ยนแปลง = เงินทอน|ทอน|เศษ|เหรียญ = policy|clothes|climate|plan
capital : tax|investor|profit|raise|raised|venture|investment = เมืองหลวง|ตัวพิมพ์ใหญ่ = ทุน|กำไร = city|letter
capital : letter|letters|sentence|write|word = เมืองหลวง|ทุน|เงินทุน = ตัวใหญ่|ตัวพิมพ์ใหญ่|พิมพ์ใหญ่ = city|invest
stake : company|percent|acquired|buy|bought|sold|shareholder|sell = เดิมพัน|เสาหลัก|หมุด|ความสนใจ = หุ้น|ส่วนได้เสีย|สัดส่วน = gambling|tent
=futures : oil|gold|trading|contract|market|traded = อนาคต|ในอนาคต = ล่วงหน้า|ฟิวเจอร์ส|ฟิวเจอร์
=options, option : stock|trader|exercise|strike|expiry = ตัวเลือก|ทางเลือก = ออปชัน|ออปชั่น|สิทธิซื้อ|สิทธิ
exercise : right|rights|option|shareholder|power|caution|authority|restraint = ออกกำลังกาย|การออกกำลังกาย|แบบฝึกหัด = ใช้|ปฏิบัติ|ระมัดระวัง = gym|daily|healthy
bull : market|investor|trader|wall = วัวตัวผู้|วัวกระทิง|วัว = ขาขึ้น|กระทิง = farm
float : company|currency|market|exchange|shares|baht|stock = ลอยน้ำ|ลอยตัวในน้ำ|ทุ่น = เข้าตลาด|เสนอขาย|ลอยตัว|จดทะเบียน
public : company|went|go|offering|listed|ipo|float = สาธารณะ|สาธารณชน = มหาชน|ตลาด|หลักทรัพย์|เสนอขาย|จดทะเบียน = health|opinion|toilet|debt
return : investor|investment|fund|annual|portfolio = กลับมา|การกลับมา = ผลตอบแทน = home
return : tax|income|file|filed = การกลับมา|ผลตอบแทน = แบบ|ยื่น|ภาษี = home|investor|refund
return : shop|item|refund|receipt|customer|order|product = ผลตอบแทน|การกลับมา = คืน|ส่งกลับ
policy, policies : insurance|insurer|premium|holder|claim|insured = นโยบาย = กรมธรรม์|ประกัน = government|minister
premium : insurance|policy|insurer|insured|pay|annual|monthly = พรีเมียม|พรีเมี่ยม|คุณภาพสูง = เบี้ย = plan|version
claim : insurance|insurer|policy|damage = อ้าง|อ้างว่า|การกล่าวอ้าง = สินไหม|เคลม|เรียกร้อง|ค่าสินไหม = false
cover : insurance|policy|damage|loss|theft|insurer = ปก|ฝา|หน้าปก|ผ้าคลุม = คุ้มครอง|ครอบคลุม|คลุม = book|magazine
agent : estate|house|property|travel|flat|sales|insurance = สายลับ|ตัวแทนลับ|สาร = นายหน้า|ตัวแทน|เอเจนต์|เอเย่นต์ = cia|fbi|spy
estate : real|agent|property|housing|sell = ที่ดินมรดก|กองมรดก|มรดก = อสังหาริมทรัพย์|หมู่บ้าน|บ้านจัดสรร|นายหน้า|ที่ดิน = died|heir|will
property : estate|house|buy|land|owner|landlord|market|rent|tax = คุณสมบัติ|คุณลักษณะ = ทรัพย์|อสังหา|ที่ดิน|ที่พัก|สถานที่ = chemical|physical|file
property : chemical|physical|material|metal|substance|antibacterial|file|object|css = อสังหาริมทรัพย์|ทรัพย์สิน|ที่ดิน = คุณสมบัติ|พร็อพเพอร์ตี|สมบัติ|ฤทธิ์|คุณลักษณะ = estate|owner
quarter : profit|revenue|sales|earnings|gdp|first|second|third|fourth|growth = หนึ่งในสี่|ย่าน|เหรียญ = ไตรมาส = past|final
quarter : latin|old|french|jewish|city|historic = ไตรมาส|หนึ่งในสี่ = ย่าน|เขต = sales|profit
saving, =savings : bank|account|deposit|interest|pension = การประหยัด|การช่วยชีวิต|ประหยัด = ออมทรัพย์|เงินออม|เก็บออม|ออม|เงินเก็บ = energy
deposit : oil|gold|mineral|coal|gas|ore|iron|sediment = เงินฝาก|ฝากเงิน|เงินมัดจำ|มัดจำ = แหล่ง|สินแร่|แร่|ตะกอน|สะสม = bank
deposit : hotel|room|booking|rent|apartment|landlord|flat|tenant|reservation = เงินฝาก|ฝากเงิน|แหล่งแร่ = มัดจำ|ประกัน|วางเงิน = bank
current : account|bank|deficit|surplus = ปัจจุบัน|กระแสน้ำ|กระแสไฟ = กระแสรายวัน|เดินสะพัด|บัญชีกระแส|บัญชีเดิน = currently
current : swimmer|river|sea|strong|swept|boat|electric|wire|ocean|water|socket|flow|amp|circuit|voltage = ปัจจุบัน|ในปัจจุบัน = กระแส|น้ำเชี่ยว
tender : contract|bid|government|bidder|project = อ่อนโยน|นุ่ม|นุ่มนวล|อ่อนนุ่ม = ประมูล|ประกวดราคา|ยื่นซอง = meat|love|touch
tender : meat|beef|simmer|cook|pork|potatoes|chicken = ประมูล|ประกวดราคา|อ่อนโยน = นุ่ม|เปื่อย|สุก
bid : contract|auction|company|offer|takeover = ลาก่อน|อำลา = ประมูล|เสนอ|ความพยายาม|ข้อเสนอ = farewell
firm : law|company|consulting|accounting|business|employee|employees|announced|based|owner = แน่น|มั่นคง|แข็ง|แน่วแน่ = บริษัท|สำนักงาน|ห้าง|กิจการ|ธุรกิจ = mattress|ground|grip
concern : company|business|manufacturing|industrial|going = ความกังวล|กังวล|ความห่วงใย = กิจการ|ธุรกิจ|บริษัท = worry|safety|about|over
turnover : company|annual|sales|revenue|million = พลิกคว่ำ|ขนมพาย|พลิก = รายได้|ยอดขาย|หมุนเวียน|ลาออก
gross, net : profit|income|salary|revenue|weight|loss|tax|asset = ตาข่าย|อวน|น่ารังเกียจ|ขั้นต้นตาข่าย|เน็ต = สุทธิ|รวม|ขั้นต้น = fish|fishing
margin : profit|gross|operating|company|thin = ขอบ|ขอบกระดาษ|ระยะขอบ|ริมขอบ = กำไร|อัตรา|ส่วนต่าง|มาร์จิ้น|มาร์จิน = page
crash : market|stock|exchange|wall|housing = อุบัติเหตุ|รถชน|การชน|ชน = ดิ่ง|ร่วง|ล่ม|ตกต่ำ|พัง = car|plane|driver
crash : plane|aircraft|helicopter|jet|flight = ชน|การชน|ขัดข้อง = ตก|อุบัติเหตุ|โหม่ง|พุ่งชน = car|market
# state
house : parliament|lower|upper|representatives|lawmaker|congress|lords|commons|vote|senate|speaker = บ้าน|บ้านหลัง|บ้านล่าง = สภา|รัฐสภา = white|build|home|live
seat : parliament|party|election|won|lost|coalition|majority|candidate = เบาะ|เบาะนั่ง = ที่นั่ง|เก้าอี้ = car|belt
run, =running : president|election|office|mayor|senate|candidate|governor = วิ่ง|การวิ่ง = ลงสมัคร|ชิง|สมัคร|แข่ง = marathon|river|away
run : company|business|farm|hotel|shop|restaurant|family|website|ministry = วิ่ง = บริหาร|ดำเนิน|เปิด|ดูแล|จัดการ|ดำเนินการ = marathon|ran away|track|fast
run : program|script|command|app|software|installer|code|test = วิ่ง|ลงสมัคร = รัน|เรียกใช้|ทำงาน|เปิด|ดำเนินการ|สั่ง
race : president|presidential|election|mayor|candidate|senate = เชื้อชาติ|การแข่งรถ|เผ่าพันธุ์ = แข่งขัน|ชิง|ศึก|เลือกตั้ง|การแข่ง = ethnic|racism|car
race : ethnic|religion|gender|discrimination|skin|colour|color|nationality|sex = การแข่งขัน|แข่งขัน|การแข่ง|วิ่งแข่ง = เชื้อชาติ|เผ่าพันธุ์|สีผิว = car|runner
race : runner|horse|car|driver|marathon|swimmer|cyclist|finish|metre = เชื้อชาติ|เผ่าพันธุ์ = แข่ง|วิ่ง
poll : election|voter|voters|party|candidate|opinion|percent|survey|lead = เสา|โพลเสา|ขั้ว = โพล|สำรวจ|คะแนน|เลือกตั้ง|หยั่งเสียง|ความนิยม|หน่วย
party : political|election|vote|opposition|leader|seats|coalition|voters|candidate|ruling = งานเลี้ยง|ปาร์ตี้|งานปาร์ตี้|งานสังสรรค์|คู่สัญญา = พรรค|ฝ่าย = birthday|music
party : birthday|invite|invited|cake|dance|guest|christmas|farewell|dinner = พรรค|พรรคการเมือง|คู่สัญญา = งาน|เลี้ยง|ปาร์ตี้|ฉลอง = political
party : hiking|rescue|search|climbing|table = พรรค|พรรคการเมือง|งานเลี้ยง|ปาร์ตี้ = กลุ่ม|คณะ|ทีม = political
office : president|mayor|took|sworn|term|elected|oath|minister|takes = สำนักงาน|ออฟฟิศ|ที่ทำงาน = ตำแหน่ง|วาระ|หน้าที่|อำนาจ|สมัย = building|work
term : president|office|mayor|elected|served|four-year|re-election|second|minister = คำศัพท์|ศัพท์|เงื่อนไข|ภาคเรียน|เทอม = วาระ|สมัย|ระยะเวลา|ดำรง = school
term : contract|agreement|lease|conditions|loan|accept = ภาคเรียน|เทอม|คำศัพท์|ศัพท์ = เงื่อนไข|ข้อกำหนด|ข้อตกลง|ระยะเวลา|อายุ|วาระ|กำหนด = school
term : school|students|exam|exams|autumn|spring|teacher|pupils|university = เงื่อนไข|คำศัพท์|วาระ = เทอม|ภาค = contract|conditions
minister : @STATE = นักบวช|บาทหลวง|ศาสนาจารย์|รัฐมนตรีศาสนา = รัฐมนตรี = church
cabinet : @STATE = ตู้|ตู้เก็บของ|ตู้เสื้อผ้า = คณะรัฐมนตรี|ครม = kitchen|wooden
cabinet : kitchen|wooden|drawer|filing|glass|bathroom|medicine = คณะรัฐมนตรี|ครม. = ตู้ = minister
chamber : parliament|senate|upper|lower|lawmaker = ห้องนอน|หอการค้า = สภา = commerce|gas
chamber : commerce|business|trade = สภา|ห้องนอน = หอการค้า = parliament
floor : senate|parliament|debate|bill|speech = พื้น|พื้นห้อง = ที่ประชุม|สภา|อภิปราย = dance
table : bill|motion|proposal|parliament|amendment = โต๊ะ|ตาราง = เสนอ|ยื่น|เลื่อน|พัก = dinner|wooden|sit
second : motion|proposal = วินาที = รับรอง|สนับสนุน = minute
whip : party|chief|majority|parliament|mps = แส้|ตี|เฆี่ยน = วิป|ประธานวิป = cream|horse
speaker : parliament|house|assembly|mps|lawmaker = ลำโพง|ผู้พูด|เครื่องขยายเสียง = ประธานสภา|ประธาน = bluetooth|loud
lobby : company|industry|groups|minister|lawmaker|congress|law|gun = ล็อบบี้โรงแรม|ห้องโถง|ห้องรับรอง = วิ่งเต้น|ล็อบบี้|กลุ่ม|ผลักดัน|โน้มน้าว = hotel|lift
left : party|politics|election|wing|far|socialist = ซ้ายมือ|ทางซ้าย|ออกจาก|ด้านซ้าย = ฝ่ายซ้าย|ซ้าย|เอียงซ้าย|ออก = turn|hand
right : human|civil|voting|constitution|women's|citizens|workers|minority = ขวา|ด้านขวา|ถูกต้อง|ทางขวา = สิทธิ = left|turn|wing
state : officials|governor|texas|california|capital|florida|legislature|visit|funeral|bank|television = สถานะ|สภาวะ = รัฐ|มลรัฐ|ทางการ|แห่งชาติ = mind|emergency
mint : coin|coins|royal|currency|bank = สะระแหน่|มิ้นต์|มินต์ = โรงกษาปณ์|กษาปณ์|ผลิตเหรียญ = leaf|tea|fresh
bank : river|canal|stream|lake|boat|fish|fishing|flooded|swam|water|shore = ธนาคาร|แบงก์ = ฝั่ง|ตลิ่ง|ริม = money|loan|account|deposit
bank : blood|donor|donate|sperm|food|hospital = ฝั่ง|ตลิ่ง|ริมฝั่ง = ธนาคาร|คลัง = river
branch : bank|office|company|store|opened|shop = กิ่งไม้|กิ่ง|กิ่งก้าน = สาขา|หน่วย = tree
branch : tree|bird|leaf|leaves|broke|storm|oak = สาขา|สำนักงานสาขา = กิ่ง = bank|office
trade : minister|deal|agreement|tariff|export|import|union|deficit|partner = อาชีพ|แลกของ = การค้า|ค้า|สหภาพแรงงาน|สหภาพ = plumber
union : worker|strike|wage|labour|labor = สหภาพการค้า|สมาคมการค้า = แรงงาน
plant : factory|worker|car|power|nuclear|company|assembly|manufacturing|produce|chemical|steel|engine = ต้นไม้|พืช|ปลูก|พรรณไม้ = โรงงาน|โรงไฟฟ้า|โรง = flower|garden|species|seed|tree
plant : flower|garden|leaf|leaves|seed|soil|species|botanist|pot|water|insects = โรงงาน|โรงไฟฟ้า = พืช|ต้น|ปลูก|ไม้|พรรณ = factory|nuclear|worker|electricity
strike : worker|union|wage|pay|teacher|nurse|labour|driver|employee = โจมตี|การโจมตี|ตี|นัดเดียว|ชกต่อย = หยุดงาน|สไตรก์|ประท้วง|ผละงาน = missile|air|drone
strike : missile|air|drone|military|army|israeli|bomb = หยุดงาน|การนัดหยุดงาน|นัดหยุดงาน|ตี|ประท้วง = โจมตี|ถล่ม|ยิง = worker|union
sack, fire : boss|employee|manager|coach|company|worker|minister|staff = กระสอบ|ยิง|ไฟไหม้|เผา|จุดไฟ = ไล่ออก|ปลด|เลิกจ้าง|ให้ออก|ออกจาก = gun|soldier|shot|burned|smoke|missile|firefighter|flame|blaze
fire : gun|soldier|shot|bullet|missile|troops|rocket|police = ไล่ออก|ปลดออก|เลิกจ้าง = ยิง|ปล่อย|เพลิง|ไฟ = employee|manager
notice : resign|job|employer|landlord|employee|tenant|weeks|days = สังเกตเห็น = แจ้ง|บอก|ลาออก = noticed|saw
board : director|company|chairman|meeting|approved|executive|member|trustees = กระดาน|แผ่นไม้|กระดานดำ|ขึ้นเครื่อง = คณะกรรมการ|บอร์ด|กรรมการ = chess|surf|teacher
chair : committee|board|commission|meeting|party|panel|elected = เก้าอี้ = ประธาน|เป็นประธาน = sit|wooden|leg
post : minister|resign|appointed|job|ambassador|quit|senior = โพสต์|ไปรษณีย์|เสา|โพสท์ = ตำแหน่ง|หน้าที่ = facebook|online|office|goal
post : facebook|online|twitter|user|comment|photo|social|blog = ไปรษณีย์|เสา|ตำแหน่ง = โพสต์|ข้อความ|ลง|เผยแพร่ = minister|office|letter
mission : un|peacekeeping|diplomatic|embassy|trade|delegation|moon|space|rescue = พันธกิจ|มิชชันนารี = ภารกิจ|คณะ|ผู้แทน|ปฏิบัติการ = church|vision
# war and news
general : army|military|commander|troop|soldier|coup|staff|war = ทั่วไป|โดยทั่วไป = นายพล|พลเอก|แม่ทัพ|เสนาธิการ = generally|public|election|secretary|assembly|strike
private : army|soldier|sergeant|rank = ส่วนตัว|เอกชน = พลทหาร = company
major : army|officer|soldier|captain|retired|colonel = วิชาเอก = พันตรี = city|operation|attack|offensive
march : soldier|troops|army|protesters|demonstrators|thousands|students|capital|streets = มีนาคม|เดือนมีนาคม = เดิน|ขบวน|เคลื่อน|ยาตรา = =March
magazine : bullet|rifle|ammunition|rounds|loaded|cartridges = นิตยสาร|วารสาร = แม็กกาซีน|ซองกระสุน|แม็ก|คลังแสง = read|cover|editor
round : bullet|gun|rifle|fired|ammunition|shots|police|live = กลม|ทรงกลม = นัด|กระสุน = negotiation|talks
shell : artillery|tank|army|city|fired|explode|exploded|mortar|russian = เปลือก|เปลือกหอย|หอย|กระดอง = กระสุน|ถล่ม|ยิง|ปืนใหญ่ = egg|turtle|beach
mine : soldier|exploded|land|army|naval|cleared|explosion|stepped = ของฉัน|เหมือง|เหมืองแร่ = ทุ่นระเบิด|กับระเบิด|ระเบิด = coal|gold|worker
mine : coal|gold|worker|workers|copper|ore|diamond|miner|underground = ของฉัน|ทุ่นระเบิด|กับระเบิด = เหมือง = soldier|exploded
drill : soldier|troops|navy|military|fire|joint|army|evacuation|earthquake = สว่าน|เจาะ|การเจาะ|ขุดเจาะ = ซ้อม|ฝึก = hole|oil|wall
tank : soldier|army|battle|war|troops|enemy|artillery|armoured = ถัง|แท็งก์|ถังน้ำ = รถถัง = water|fuel|fish|oxygen
tank : water|fuel|fish|petrol|gas|oxygen|litre|oil = รถถัง = ถัง|แท็งก์|ตู้|บ่อ = army|soldier|battle
arm, =arms : dealer|deal|embargo|weapon|nuclear|trade|sales|smuggling|rebels = แขน|วงแขน = อาวุธ = leg|shoulder|broken
draft : conscript|conscription|draft age|vietnam|dodge|dodger|drafted into = ร่าง|ฉบับร่าง|แบบร่าง = เกณฑ์ทหาร|เกณฑ์ = bill|law|document
company : soldier|army|infantry|battalion|regiment|commander = บริษัท = กองร้อย|กอง = firm|business|shares
company : keep|enjoy|enjoyed|friend's|lonely = บริษัท = เพื่อน|อยู่ด้วย|ไปด้วย = firm|business
cell : terrorist|terror|militant|extremist|sleeper = เซลล์|ห้องขัง = เครือข่าย|กลุ่ม|หน่วย = cancer|prison
front : war|troops|army|soldier|battle|eastern|fighting = ด้านหน้า|หน้าบ้าน|ข้างหน้า = แนวรบ|แนวหน้า|สมรภูมิ|แนวปะทะ = door
press : reporter|journalist|conference|freedom|minister|statement|secretary|reported|free = กด|บีบ|การกด|รีด = สื่อ|แถลงข่าว|นักข่าว|สิ่งพิมพ์|หนังสือพิมพ์|ข่าว|โฆษก = button|key
press : button|key|enter|hold|screen|switch|power = สื่อมวลชน|หนังสือพิมพ์ = กด = reporter
paper : reporter|editor|newspaper|daily|front-page|published|headline = กระดาษ = หนังสือพิมพ์|หนังสือ|สิ่งพิมพ์|บทความ|งานวิจัย = wrap|sheet
paper : researcher|journal|published|scientist|author|professor|university|scientific = กระดาษ = บทความ|งานวิจัย|รายงาน|เอกสาร|ผลงาน = sheet
column : newspaper|columnist|writes|magazine|weekly|editor = เสา|คอลัมน์ตาราง = คอลัมน์|บทความ = marble|table
column : marble|temple|stone|greek|building|roman = คอลัมน์ = เสา = newspaper
story : reporter|newspaper|journalist|news|media|published|broke = นิทาน = ข่าว|เรื่อง = building
story, =stories, storey : building|tower|house|five|three|two|ten|apartment = เรื่องราว|นิทาน|ข่าว = ชั้น = tell|told|book|newspaper
cover : reporter|journalist|newspaper|election|war|event = ปก|ฝาครอบ|ปกคลุม = ทำข่าว|รายงานข่าว|รายงาน|เสนอข่าว = book
anchor : news|television|tv|host|channel|programme = สมอ|สมอเรือ|ทอดสมอ = ผู้ประกาศ|พิธีกร = ship|boat
source : told|anonymous|news|reuters|official|police|according = แหล่งกำเนิด|ต้นกำเนิด|ซอสโค้ด = แหล่งข่าว|แหล่ง|ผู้ให้ข่าว = river
leak : document|report|information|press|newspaper|memo|email = รั่ว|รั่วไหลน้ำ|น้ำรั่ว = หลุด|รั่วไหล|เผย|ข้อมูลรั่ว = water|gas|oil|pipe
record : singer|album|band|label|song|released|vinyl = บันทึก|สถิติ|ประวัติ = แผ่นเสียง|อัลบั้ม|อัดเสียง|ผลงาน|ค่ายเพลง = criminal
record : runner|world|olympic|broke|broken|high|low|set|temperature|swimmer|sales = แผ่นเสียง|บันทึก|การบันทึก|อัลบั้ม = สถิติ|ประวัติการณ์ = album|song|criminal
record : criminal|police|conviction|arrest|medical|hospital = แผ่นเสียง|สถิติ|อัลบั้ม = ประวัติ|เวชระเบียน|บันทึก = world
`;
