/** Senses of everyday life: health, food, sport, travel, home, nature, stage and school. The form is said in senses/parse.ts. */
export const DAILY_SENSES_BY_DOMAIN = `
# health
condition : @HEALTH = เงื่อนไข|ปรับอากาศ|สภาพอากาศ = อาการ|ภาวะ|โรค|สภาพ|สภาวะ = terms|provided|insurance|contract|agreement|loan|payment|on condition|weather
temperature : fever|nurse|cough|sick|patient|child|infection|thermometer|took|flu = สภาพอากาศ|อุณหภูมิห้อง = ไข้|ตัวร้อน|อุณหภูมิร่างกาย|อุณหภูมิ = oven|weather
temperature : has a temperature|had a temperature|running a temperature|have a temperature = อุณหภูมิ = ไข้|ตัวร้อน
cold : sneeze|cough|runny|flu|fever|caught|catch|nose|sore|doctor = เย็น|ความเย็น|หนาว|ความหนาว|อากาศเย็น = หวัด = weather|ice|winter|water
ward : hospital|patient|nurse|maternity|children's|icu|surgical = วอร์ดเลือกตั้ง|ผู้อยู่ในความปกครอง = หอผู้ป่วย|วอร์ด|แผนก = election|mayor
theatre, theater : surgery|surgeon|operating|hospital|patient|operation|anaesthetic = โรงละคร|โรงหนัง|โรงภาพยนตร์ = ห้องผ่าตัด|ผ่าตัด = actor|play|film
operation, operate : surgeon|hospital|patient|doctor|heart|surgery|knee|cancer = ปฏิบัติการ|การดำเนินการ|การดำเนินงาน|ดำเนินงาน = ผ่าตัด = military|rescue|machine|open|hours
practice : doctor|dentist|gp|medical|clinic = ฝึกซ้อม|ฝึกหัด|การฝึกฝน|ฝึกฝน = คลินิก|เวช|สถานพยาบาล|ปฏิบัติ
practise, practice : doctor|law|lawyer|medicine|licence|licensed = ฝึกซ้อม|ฝึกหัด|ฝึกฝน = ประกอบวิชาชีพ|ว่าความ|ประกอบ|ปฏิบัติ|ทำงาน
culture : bacteria|blood|lab|laboratory|cell|tissue|throat|grown|urine|dish = วัฒนธรรม = เพาะ|เชื้อ = tradition|traditional|art
tissue : doctor|cell|muscle|lung|brain|damage|sample|organ|scar = กระดาษทิชชู|ทิชชู่|ทิชชู|กระดาษชำระ = เนื้อเยื่อ|เยื่อ = box|nose
tissue : nose|box|sneeze|wipe|tears|pack = เนื้อเยื่อ = ทิชชู|กระดาษ = muscle
organ : donor|transplant|kidney|heart|liver|body|donate|vital = ออร์แกน|หีบเพลง|องค์กร = อวัยวะ = church|music
organ : church|played|music|pipe|bach = อวัยวะ = ออร์แกน = donor|transplant
vessel : blood|heart|artery|brain|coronary = เรือ|ภาชนะ = หลอดเลือด|เส้นเลือด = ship
vessel : sea|cargo|port|coast|navy|captain|crew|fishing|sank = หลอดเลือด|เส้นเลือด|ภาชนะ = เรือ = blood
vessel : pottery|clay|bronze|ceramic|ancient|drinking = เรือ|หลอดเลือด = ภาชนะ|โถ|หม้อ|ไห = sea
stroke : hospital|patient|brain|suffered|blood|risk|heart|pressure|doctor = จังหวะ|ลายเส้น|ลูบ|ตี|การตี = หลอดเลือดสมอง|เส้นเลือดสมอง|อัมพาต|สโตรก|อัมพฤกษ์ = swim|brush
stroke : swimmer|swim|swimming|pool|freestyle = โรคหลอดเลือดสมอง|หลอดเลือดสมอง|เส้นเลือดในสมอง = ท่า|จังหวะ|แขน|ตี = brain
stroke : brush|paint|painter|pen|ink|chinese character = โรคหลอดเลือดสมอง|หลอดเลือดสมอง = ลาย|เส้น|ฝีแปรง|ขีด = brain
attack : heart|asthma|panic|anxiety|epileptic = โจมตี|การโจมตี|จู่โจม = วาย|หอบ|กำเริบ|ตื่นตระหนก|อาการ|แพนิก = troops|military|missile
labour, labor : mother|pregnant|baby|hospital|birth|contractions|hours = แรงงาน|ใช้แรงงาน = คลอด|เจ็บท้อง = worker|party|market
delivery : baby|mother|birth|caesarean|pregnant|hospital|midwife = จัดส่ง|การจัดส่ง|ส่งของ|ส่งมอบ|การส่งมอบ = คลอด = parcel|order
deliver : baby|babies|midwife|birth = จัดส่ง|ส่งมอบ|นำส่ง = คลอด = order
deliver : speech|lecture|verdict|address|sermon = จัดส่ง|ส่งมอบ|นำส่ง = กล่าว|บรรยาย|แสดง|ปราศรัย|อ่าน|ตัดสิน = parcel|order
expect : baby|pregnant|mother|twins = คาดหวัง|คาดการณ์ = ตั้งครรภ์|ท้อง|คาดว่า = results
dress, dressing : wound|nurse|bandage|burn|sterile = แต่งตัว|เสื้อผ้า|น้ำสลัด|การแต่งกาย = ทำแผล|ผ้าพันแผล|แผล = wear|salad
dressing : salad|lettuce|vinegar|oil|olive = การแต่งกาย|แต่งตัว|ผ้าพันแผล|แต่งกาย = น้ำสลัด|เดรสซิ่ง|ราด = wound
patient : hospital|doctor|nurse|ward|surgery|clinic|treated|treat = อดทน|ความอดทน|ใจเย็น = ผู้ป่วย|คนไข้ = impatient|be patient
tablet : dose|doctor|day|take|pain|mg|vitamin|daily|water|pharmacist = แท็บเล็ต|แผ่นจารึก = เม็ด|ยา = ipad|screen|computer
capsule : dose|doctor|vitamin|swallow|daily = แคปซูลอวกาศ|ยานแคปซูล = แคปซูล|เม็ด = space
drug : medicine|patient|doctor|treat|treatment|cancer|trial|hospital|pharmaceutical|cure|approved = ยาเสพติด|สารเสพติด = ยา = dealer|smuggle|cocaine|heroin|police|addict|abuse|trafficking
drip, line : nurse|vein|intravenous|patient = หยด|บรรทัด|คิว = สายน้ำเกลือ|น้ำเกลือ = phone
appendix : surgery|surgeon|removed|burst|hospital|pain = ภาคผนวก = ไส้ติ่ง = report|page
appendix : report|page|table|book|see|document = ไส้ติ่ง = ภาคผนวก|ผนวก = surgery|hospital
joint : knee|pain|hip|arthritis|elbow|finger|swollen|inflammation = ร่วมกัน|กัญชา = ข้อ = venture|statement|military
joint : statement|venture|exercise|operation|declaration|committee = ข้อต่อ|ข้อพับ|กัญชา = ร่วม|แถลงการณ์ = knee
palm : hand|hands|fingers|sweaty|reading|held = ต้นปาล์ม|ปาล์ม|ต้นตาล = ฝ่ามือ|ลายมือ = tree|oil|beach
calf, calves : muscle|leg|player|injury|strain|knee = ลูกวัว|น่องวัว = น่อง = cow|farm
sole : foot|feet|shoe|boots|rubber = เพียงผู้เดียว|ปลาลิ้นหมา|แต่เพียงผู้เดียว|คนเดียว = ฝ่าเท้า|พื้นรองเท้า|พื้น|ส้น = owner|purpose
temple : head|hair|pain|grey|forehead|gun|throbbing = วัด|วิหาร|พระวิหาร = ขมับ = buddha|monk|ancient|worship
pupil : eye|eyes|dilated|iris|light = นักเรียน|ลูกศิษย์ = ม่านตา|รูม่านตา = teacher|school
iris : eye|pupil|vision|scan = ดอกไอริส|ไอริส = ม่านตา = flower
nail : finger|fingers|polish|toe|manicure|salon|paint|bite = ตะปู|ตอก = เล็บ = hammer|wood
nail : hammer|wood|wall|carpenter|plank|board = เล็บ = ตะปู|ตอก = finger|polish
crown : tooth|dentist|teeth|dental|porcelain = มงกุฎ = ครอบฟัน|ครอบ = king|queen
filling : tooth|dentist|teeth|cavity|dental = ไส้|การเติม|ไส้ขนม = อุด = pie|cake
plaque : teeth|tooth|dentist|dental|brush|artery|arteries = แผ่นป้าย|ป้าย|แผ่นโลหะ|โล่ = คราบ|หินปูน = wall|unveiled
canal : root|tooth|dentist|ear|birth = คลอง = ราก|ช่องหู|ช่อง|รักษาราก = boat|water|suez|panama
brace, =braces : teeth|dentist|orthodontist|dental|wear = สายเอี๊ยม|วงเล็บปีกกา|สายโยง|ปีกกา = จัดฟัน|เหล็กดัด|ดัดฟัน = trousers|code
drill : dentist|tooth|teeth = ฝึกซ้อม|ซ้อมรบ = กรอ|เจาะ
period : menstrual|pregnant|cramps|missed|bleeding|gynaecologist|cycle|women = ช่วงเวลา|ระยะเวลา|ยุค|คาบเรียน = ประจำเดือน|รอบเดือน|เมนส์ = history|years
scale, =scales : bathroom|kitchen|weigh|weight|grams|fruit|pounds = เกล็ด|มาตราส่วน = ชั่ง|ตาชั่ง|เครื่องชั่ง = fish|map
scale, =scales : fish|snake|dragon|remove|lizard = มาตราส่วน|ตาชั่ง|เครื่องชั่ง = เกล็ด = weigh|map
scale, =scales : piano|violin|practise|practice|notes|guitar|major|minor = เกล็ด|ตาชั่ง|มาตราส่วน|เครื่องชั่ง = สเกล|บันไดเสียง|ไล่เสียง = fish
scale, =scales : map|atlas|drawing|ratio|kilometre = เกล็ด|ตาชั่ง|เครื่องชั่ง = มาตราส่วน|สเกล = fish|weigh
scale, scaled : wall|climber|mountain|cliff|peak|climb|fence = เกล็ด|มาตราส่วน|ปรับขนาด = ปีน|ไต่ = fish|map
# food
season : @COOK = ฤดูกาล|ฤดู = ปรุง|รส = summer|winter|rainy|autumn|football|fresh
date : palm|dried|fruit|figs|sweet|syrup|ramadan|stuffed = วันที่|ออกเดต|นัดหมาย|เดต = อินทผลัม|อินทผาลัม = calendar
date : girlfriend|boyfriend|romantic|dating|dinner|couple|girl = วันที่|อินทผลัม|วันเดือนปี = เดต|นัด|ออกไป|คบ = calendar
course : dinner|menu|meal|main|dessert|restaurant|starter|three|chef = หลักสูตร|วิชา|คอร์สเรียน = จาน|คอร์ส|เมนู|สำรับ = student|university
course : golf|race|horse|hole = หลักสูตร|วิชา = สนาม = student
course : ship|plane|navigation|captain|changed = หลักสูตร|วิชา = เส้นทาง|ทิศทาง|แนว = student|university
dish : serve|spicy|restaurant|menu|chef|delicious|favourite|thai|chicken|traditional|signature = จานดาวเทียม|จานรับสัญญาณ = อาหาร|เมนู|จาน|กับข้าว = satellite
dish : satellite|signal|roof|tv|radio = อาหาร|เมนู|กับข้าว = จาน = restaurant
dress : table|salad|crab|chicken = ชุดเดรส|แต่งตัว = คลุก|ราด|แต่ง = wear
=ground : beef|pork|coffee|pepper|meat|spices|turkey|cinnamon|ginger = พื้นดิน|พื้น|สนาม = บด|ป่น|สับ = floor|underground|football
beat : egg|eggs|cream|butter|sugar|mixture|whisk = เอาชนะ|จังหวะ|ชนะ|ทุบตี|เต้น = ตี = team|heart
beat : team|match|rival|final|champion|goals|2-1|opponent = ทุบตี|ตี|จังหวะ|ตีไข่ = ชนะ|พิชิต|เฉือน|ถล่ม = egg|drum|police
beat : drum|music|song|rhythm|dance = เอาชนะ|ทุบตี|ชนะ = จังหวะ|บีต|ตี = team|police
beat : heart|fast|pulse = ทุบตี|เอาชนะ|ชนะ = เต้น|จังหวะ = team|police|champion
whip, whipped : cream|egg|cake|dessert = แส้|เฆี่ยน|เฆี่ยนตี|แส้ตี = วิป|ตี = horse
fold : egg|whites|flour|mixture|batter|cream|dough = รอยพับ = ตะล่อม|คน|ผสม|พับ = paper|clothes
toast : bread|butter|breakfast|jam|slice|egg = ดื่มอวยพร|อวยพร|คำอวยพร = ปิ้ง|โทสต์|ขนมปัง = wedding|glass|bride
toast : wedding|bride|champagne|glass|raised|propose|couple = ขนมปังปิ้ง|ขนมปัง|ปิ้ง|โทสต์ = ดื่ม|อวยพร|ชนแก้ว = butter|bread
jam : bread|toast|strawberry|butter|breakfast|spread|jar = ติดขัด|รถติด|จราจรติดขัด|อัดแน่น = แยม = traffic|paper
jam : traffic|road|driver|hours|highway|cars = แยม = ติด|จราจร = bread
jam : printer|paper|copier|gun|door = แยม|รถติด = ติด|ขัด = bread|traffic
roll : bread|butter|cheese|sausage|bakery|soup = ม้วน|กลิ้ง|บทบาท = ขนมปัง|โรล|ปอเปี๊ยะ = film|paper|toilet
mint : tea|lamb|fresh|chopped|leaves|sauce = โรงกษาปณ์|กษาปณ์ = สะระแหน่|มิ้นต์|มินต์
rocket : salad|parmesan|leaves|lettuce|tomato|cheese = จรวด = ร็อกเก็ต|ผัก = space|missile
shell : pasta|taco|tart|pastry = กระสุนปืน|ปลอกกระสุน|กระสุน = เปลือก|แผ่น
shell : beach|sea|turtle|egg|nut|snail|crab|walnut = กระสุน|ปลอกกระสุน|ลูกกระสุน|กระสุนปืน = เปลือก|กระดอง|หอย = artillery|army
kid, =kids : school|mum|dad|parents|play|playground|boy|girl|teacher|family = ลูกแพะ|แพะ = เด็ก|ลูก = goat
=pulse, =pulses : lentils|beans|chickpeas|vegetables = ชีพจร = ถั่ว
squash : vegetable|pumpkin|roast|soup|butternut = สควอช|บีบ|ทับ|กีฬาสควอช = ฟักทอง|ฟัก|น้ำเต้า = racket|court
squash : racket|court|player|played = ฟักทอง|ฟัก|บีบ = สควอช = soup
bass : guitar|band|player|drums|singer|musician = ปลากะพง|กะพง|ปลาเบส = เบส = fish
bass : fisherman|fishermen|caught|fish|lake|grilled|sea|fishing = เบส|เสียงเบส|กีตาร์เบส = กะพง|ปลา = guitar
perch : fish|fishermen|caught|lake = เกาะคอน|คอน = ปลา
rare : steak|beef|cooked|ordered = หายาก|หาได้ยาก = แรร์|ดิบ|สุกๆ = rarely|species
=well : done steak|dug|water|oil|villagers|bucket|dry|drilled|deep = อย่างดี|สบายดี|ก็ดี = บ่อ = as well|very well|well-known|feel
pot : plant|flower|soil|clay|garden|seedling = หม้อ|หม้อแกง|กัญชา = กระถาง = cook|soup|boil|coffee
pot : soup|boil|cook|stew|lid|simmer|stove = กระถาง|กัญชา = หม้อ = flower|garden
bowl : ball|cricket|bowler|over|wicket = ชาม|ถ้วย|โบวล์ = ขว้าง|โยน = soup
cup : world|final|team|football|match|won|fa = ถ้วยกาแฟ|แก้ว|ถ้วยตวง = ฟุตบอลโลก|บอลโลก|คัพ|ถ้วย|แชมป์ = tea|coffee|sugar
can : food|beer|tuna|soup|drink|open|opened|tin = สามารถ = กระป๋อง = you can|can be|i|he|she|they|it|we|people
tin : food|tuna|beans|soup|biscuits|sardines|open = ดีบุก = กระป๋อง|ตลับ = mine|metal
tin : mine|metal|ore|copper|price = กระป๋อง = ดีบุก|แร่ = food
tap : water|kitchen|bathroom|turn|drink|leak|drip|running = แตะ|เคาะ|ก๊อกแตะ = ก๊อก|น้ำประปา|ประปา = screen|button|icon
tap : screen|icon|button|phone|app = ก๊อกน้ำ|ก๊อก|น้ำประปา = แตะ|กด|เคาะ = water
draught, draft : beer|pub|bar|pint = ร่าง|แบบร่าง|ฉบับร่าง = สด|เบียร์สด|ดราฟต์ = document
spirit, =spirits : alcohol|whisky|vodka|gin|drink|wine|bar|rum = วิญญาณ|จิตวิญญาณ|ภูตผี|ผี = สุรา|เหล้า = ghost|team
port : wine|glass|cheese|bottle|sherry = ท่าเรือ|พอร์ตเชื่อมต่อ = พอร์ต|ไวน์ = ship
port : usb|cable|hdmi|laptop|plug|network|charger = ท่าเรือ|เมืองท่า = พอร์ต|ช่อง = ship|sea
port : ship|cargo|sea|vessel|ferry|container|docked = พอร์ต|ช่องเสียบ|ช่องต่อ = ท่า = usb|wine
# sport
pitch : football|player|team|fans|match|grass|ran|referee|stadium = ระดับเสียง|ขว้าง|การขว้าง|เสนอขาย = สนาม = voice|sales
pitch : voice|music|singer|high|note|sound = สนาม|ขว้าง = เสียง|คีย์|ระดับ = football
pitch : tent|camp|camping = สนาม|ระดับเสียง|ขว้าง = กาง|ตั้ง = football
pitch : investor|sales|client|idea|startup = สนาม|ระดับเสียง|ขว้าง = เสนอ|นำเสนอ|ขาย|พิตช์ = football
goal : match|striker|scored|score|player|minute|team|football|goalkeeper|half|league = เป้าหมาย|จุดมุ่งหมาย = ประตู|สกอร์ = climate|our goal|target
draw : match|team|home|league|goalless|away|game|point = วาด|วาดรูป|การวาดภาพ|วาดภาพ|ลิ้นชัก = เสมอ|จับสลาก|แบ่งสาย|จับฉลาก|จับติ้ว = picture|pencil|crowd
draw : curtain|curtains|blind|blinds|window = วาด|เสมอ = ปิด|ดึง|รูด|เปิด = picture
draw : gun|pistol|sword|weapon = วาด|เสมอ = ชัก|ดึง = picture
draw : lottery|prize|raffle|winning|winner|lots = วาด|วาดรูป|เสมอ = จับ|ออกรางวัล|สลาก|ออก = picture
tie : match|score|game|points|cup|penalty = เนคไท|เน็คไท|ผูก|มัด = เสมอ|เท่า|นัด = shirt|suit|rope
tie : shirt|suit|wear|wore|jacket|silk|collar = เสมอ|ผูกมัด|ความสัมพันธ์ = เนคไท|เน็คไท|เนกไท|ไทสี|หูกระต่าย = match|score
match, =matches : fire|lit|light|strike|struck|box|candle|stove|smoke = แข่งขัน|การแข่งขัน|นัด|แมตช์|คู่แข่ง = ไม้ขีด = football|team|player
match : football|team|player|cup|league|tennis|stadium|win|tournament = ไม้ขีดไฟ|ไม้ขีด|จับคู่|ตรงกัน = นัด|แข่ง|แมตช์|เกม|คู่ = fire|candle
book : referee|defender|yellow|card|foul|player|midfielder = หนังสือ|จอง = ใบเหลือง|เตือน|คาดโทษ = read|author|wrote
card : yellow|red|referee|player|foul|minute = นามบัตร|บัตรเครดิต|การ์ดอวยพร|การ์ดสี = ใบแดง|ใบเหลือง|ใบ = credit
corner : goal|kick|header|minute|defender|conceded|scored|taken|cross = มุมห้อง|มุมถนน|หัวมุม = เตะมุม|มุม = street
cross : header|striker|winger|goal|ball|box|kick = ไม้กางเขน|กากบาท|ข้ามถนน|กางเขน = เปิดบอล|ครอส|เปิด|โยน = church|road
pass : ball|midfielder|striker|goal|player|teammate = บัตรผ่าน|สอบผ่าน = ส่ง|จ่าย|ผ่านบอล = exam|law
pass : mountain|snow|road|climb|valley|alpine|khyber|himalayan = บัตรผ่าน|ส่งบอล = ช่องเขา|ช่อง|ด่าน = exam|ball
pass : bus|train|day|ticket|tourist|rail|museum|boarding = ช่องเขา|ส่งบอล|สอบผ่าน|ผ่านไป = บัตร|ตั๋ว|พาส = mountain|exam
save : goalkeeper|keeper|penalty|shot|striker|striker's|brilliant = ประหยัด|บันทึก|ออมเงิน|การออม = เซฟ|ปัด|รับ|ป้องกัน = money|file
save : file|document|work|button|changes|folder|settings|photo = ประหยัด|ช่วยชีวิต|ออมเงิน|ออม = บันทึก|เซฟ|จัดเก็บ|เก็บ = money|energy|battery|lives
save : drowning|child's|lives|firefighter|rescuer|life|doctor = ประหยัด|บันทึก|ออมเงิน|ออม = ช่วย|รอด|กู้ = money|file
keeper : goal|penalty|saved|save|ball|striker|shot = ผู้ดูแล|ผู้รักษา|คนดูแล|คนเลี้ยง = ผู้รักษาประตู|นายทวาร|มือกาว = zoo|bee
bench : substitute|player|coach|manager|team|minute = ม้านั่ง|ม้านั่งยาว = สำรอง|ม้านั่งสำรอง = park|garden
cap : england|international|national|player|won|team|debut = หมวก|ฝา|ฝาครอบ|หมวกแก๊ป = ติดทีมชาติ|ทีมชาติ|นัด = wear|wore|bottle
side : football|home|match|league|win|goals|visiting = ด้านข้าง = ทีม|ฝ่าย = street|road|left|right|both
final : team|cup|reached|champion|match|semi|tennis|play = สุดท้าย|ขั้นสุดท้าย|ครั้งสุดท้าย = ชิง|นัดชิง|รอบชิง|รอบสุดท้าย = exam|decision
seed : tennis|tournament|player|top|wimbledon|second|third|round = เมล็ด|เมล็ดพันธุ์|หว่าน = มือวาง|วาง = plant|farmer
serve : tennis|ace|player|set|fault|point|racket|break = เสิร์ฟอาหาร|รับใช้|บริการ = เสิร์ฟ|ลูกเสิร์ฟ = food|army
serve : army|prison|sentence|years|jail|navy|term|president = เสิร์ฟ = รับใช้|ดำรง|รับโทษ|จำคุก|ประจำการ|ติดคุก|รับราชการ = food|tennis|dish
court : tennis|badminton|basketball|racket|squash|player|volleyball = ศาล|ราชสำนัก|ลานศาล = คอร์ต|สนาม|คอร์ท = judge|lawyer
court : king|queen|royal|emperor|palace|prince = ศาล|สนาม|คอร์ต = ราชสำนัก|วัง = judge|tennis
set : tennis|match|racket|6-4|6-3|tie-break|final|won = ตั้งค่า = เซต = tv|table
set : film|actor|director|filming|crew|scenes = เซตเทนนิส|ตั้งค่า = กองถ่าย|ฉาก = match
bat : ball|baseball|cricket|batsman|hit|player|wooden = ค้างคาว = ไม้ = cave|virus|wing
bat : cave|wings|night|virus|fly|fruit|vampire = ไม้ตี|ไม้เบสบอล|ไม้ = ค้างคาว = ball
club : golf|ball|swing|iron|golfer = สโมสร|คลับ|ชมรม = ไม้กอล์ฟ|ไม้ = football|member
hole : golf|par|golfer|birdie|ninth|bunker|putt = รู|โพรง|หลุมดำ = หลุม|โฮล = wall
ring : boxer|boxing|fight|fighter|knockout|wrestler|canvas = แหวน|วงแหวน|กริ่ง = เวที|สังเวียน = wedding|finger
ring : wedding|finger|diamond|gold|engagement|jeweller = สังเวียน|เวที|กริ่ง|วงแหวน = แหวน = boxer|phone
ring : phone|bell|telephone|alarm|doorbell = แหวน|วงแหวน|สังเวียน = ดัง|โทร|กริ่ง|สั่น = wedding|finger
ring : planet|saturn|telescope = แหวน|แหวนแต่งงาน|สังเวียน = วงแหวน = wedding
ring : drug|smuggling|police|crime|gang|spy|trafficking = แหวน|วงแหวน|กริ่ง = แก๊ง|เครือข่าย|ขบวนการ = wedding
coach : team|player|football|training|match|tennis|athlete = รถโค้ช|รถบัส|รถทัวร์|รถโดยสาร = โค้ช|ผู้ฝึกสอน|กุนซือ = road|passenger
coach : passenger|road|driver|tourists|bus|motorway|travel|overturned = โค้ช|ผู้ฝึกสอน|กุนซือ = รถ = team|player
train : athlete|team|coach|player|dog|boxer|marathon|staff|gym|soldiers = รถไฟ = ฝึก|อบรม|ซ้อม = station|railway|track|passenger
train : station|passenger|platform|railway|missed|ticket|tracks|carriage = ฝึกอบรม|ฝึกซ้อม|การฝึก|ฝึก|อบรม|ฝึกฝน = รถไฟ|ขบวน = athlete|coach
track : athlete|runner|sprinter|field|race|metres|stadium = เพลง|ติดตาม|ทางรถไฟ|รางรถไฟ = ลู่|สนาม|กรีฑา|แทร็ก = album|song|train
track : album|song|singer|band|listen|record|single = ลู่วิ่ง|รางรถไฟ|ทางรถไฟ|ติดตาม|ลู่ = เพลง|แทร็ก = runner|train
track : train|railway|rail|station|derailed = ลู่วิ่ง|เพลง|ติดตาม|แทร็ก = ราง = album|athlete
track : parcel|order|package|delivery|shipment = ลู่วิ่ง|เพลง|รางรถไฟ|แทร็ก = ติดตาม|ตรวจสอบ
foul : player|referee|defender|penalty|tackle|box = เหม็น|สกปรก|น่ารังเกียจ = ฟาวล์|ทำผิด|ผิดกติกา = smell|air
header : goal|striker|corner|scored|cross|minute = ส่วนหัว|หัวกระดาษ = โหม่ง = page|table
transfer : player|club|striker|season|fee|window|signed|million = โอนเงิน|โอนย้ายข้อมูล|ถ่ายโอน = ย้าย|ซื้อขาย|ตลาดนักเตะ = bank|file
tackle : defender|player|midfielder|referee|ball|rugby = อุปกรณ์ตกปลา|รับมือ = สกัด|เข้าสกัด|เสียบ|แท็กเกิล = problem|crime
swing : children|playground|park|child|garden|push|girl|boy = สวิตช์|สวิง|แกว่ง|เหวี่ยง = ชิงช้า = golf|vote|mood
slide : children|playground|park|pool|water|child = ภาพนิ่ง|สไลด์|เลื่อน = กระดานลื่น|ไม้ลื่น|สไลเดอร์|ลื่น = presentation|screen
spell : bench|club|loan|manager|injury = สะกด|คาถา|มนตร์ = ช่วง|ระยะ = word|witch
spell : witch|magic|wizard|princess|cast|fairy = สะกดคำ|สะกด|ช่วงเวลา = คาถา|มนตร์|เวทมนตร์|มนต์|สาป = word|letters
# travel, road, home
gate : airport|flight|boarding|passenger|plane|departure = ประตูรั้ว|รั้ว|ประตูบ้าน = เกต|ประตูทางออก|ประตูขึ้น|ประตู|เกท = garden|house
=land, =landed, =lands, =landing : plane|pilot|flight|aircraft|airport|runway|helicopter|passengers|spacecraft|moon = ที่ดิน|แผ่นดิน|ที่ดินแปลง = ลงจอด|ลง|จอด|แลนดิ้ง = farmer|property
board : passenger|flight|plane|train|ship|bus|ferry|aircraft|gate = กระดาน|คณะกรรมการ|แผ่นไม้ = ขึ้นเครื่อง|ขึ้นรถ|ขึ้นเรือ|ลงเรือ|ขึ้นโดยสาร|ทยอยขึ้น = director|wooden|chess
book : hotel|flight|ticket|room|table|online|restaurant|advance|seat|trip|tour|cruise = หนังสือ|สมุด = จอง|สำรอง = read|author|wrote|novel|bookshop|library|guide
check in, check-in : hotel|airport|flight|reception|guest|online|luggage|passenger = ตรวจสอบใน|ตรวจสอบเข้า = เช็กอิน|เช็คอิน|เข้าพัก|ลงทะเบียน
check out, check-out : hotel|guest|room|noon|reception = ตรวจสอบออก|ตรวจสอบ|ดู = เช็กเอาต์|เช็คเอาท์|เช็คเอาต์|เช็กเอาท์|คืนห้อง|คืนกุญแจ
single, double : room|bed|booked|reservation = โสด|คนโสด|สองเท่า|เท่าตัว = เดี่ยว|คู่|เตียง = married|people|man|woman|parent|person|mother|traveller|women|men
suite : hotel|guest|room|night|honeymoon|presidential = ชุดสูท|ชุดโปรแกรม|สูท = สวีท|สวีต|ห้องชุด = software
reception : hotel|desk|guest|front|lobby = การต้อนรับ|งานเลี้ยงรับรอง|งานเลี้ยง = แผนกต้อนรับ|เคาน์เตอร์|ต้อนรับ|ฟรอนต์|ล็อบบี้ = wedding
flight : stairs|steps|floor|staircase = เที่ยวบิน|การบิน = ขั้น|บันได|ช่วง = plane|airline
fare : bus|taxi|train|passenger|ticket|airline = อาหาร|ยุติธรรม = ค่าโดยสาร|ค่ารถ|ราคา|ค่าตั๋ว
fair : book|trade|job|village|school|visitors|exhibition|county|held|stalls = ยุติธรรม|เป็นธรรม|ความยุติธรรม|พอใช้ = งาน|มหกรรม|นิทรรศการ|แฟร์ = unfair|justice|trial|just
fair : skin|hair|complexion|sunburn = ยุติธรรม|เป็นธรรม|งานแฟร์ = ขาว|อ่อน|บลอนด์|ทอง = justice|trade
platform : train|station|passenger|railway|rail|commuters = แพลตฟอร์ม|เวที = ชานชาลา = online|software|digital
carriage : train|passenger|railway|station = รถม้า|การขนส่ง = ตู้|โบกี้|ขบวน|คัน = horse
=tip : rubbish|waste|garbage = เคล็ดลับ|ทิป|ปลาย = ทิ้ง|ที่ทิ้ง|กอง
light, =lights : traffic|red|driver|stop|junction|jumped = แสงสว่าง = ไฟแดง|ไฟ|สัญญาณ = weight
light : bag|weight|carry|luggage|weigh|laptop|suitcase = แสง|แสงสว่าง|ไฟ = เบา = lamp|bulb|sun
light : sun|lamp|bulb|window|dark|bright|shine = เบา|น้ำหนักเบา = แสง|ไฟ|สว่าง = weight|heavy
light : meal|lunch|snack|dinner|breakfast = แสง|แสงสว่าง|ไฟ = เบา|ว่าง|มื้อ = lamp
park : car|driver|vehicle|street|garage|space|lorry = สวนสาธารณะ|สวน|อุทยาน = จอด = tree|children|national|playground
boot : car|luggage|suitcase|driver = รองเท้าบูต|รองเท้าบู๊ต|รองเท้า|บูต|บูท = ท้ายรถ|กระโปรง|สัมภาระ = wear|leather
boot : computer|laptop|system|windows|startup|drive|linux = รองเท้า|รองเท้าบูต|รองเท้าบูท|กระโปรงรถ = บูต|เปิด|เริ่ม|สตาร์ต|บูท = leather
bonnet, hood : car|engine|mechanic|driver|smoke|open = หมวก|หมวกคลุม|ฮูด|หมวกฮู้ด = กระโปรง|ฝากระโปรง = wear|jacket|baby
trunk : car|luggage|suitcase|driver|spare|groceries = ลำต้น|งวง|หีบ = ท้ายรถ|กระโปรง = elephant|tree
trunk : elephant|water|spray|zoo|calf = ลำต้น|ท้ายรถ|หีบ = งวง = car|tree
trunk : tree|bark|oak|branch|leaves = งวง|ท้ายรถ|กระโปรงท้าย|หีบ = ลำต้น|ต้น|โคน = elephant|car
horn : car|driver|honk|traffic|sound|beep = เขา|เขาสัตว์ = แตร = rhino|buffalo|cow
horn : rhino|buffalo|cow|bull|deer|goat|antelope = แตร|แตรรถ|ฮอร์น = เขา|นอ = car
gear, =gears : car|driver|engine|bike|bicycle|clutch|change|lever = อุปกรณ์|เครื่องมือ|เฟือง = เกียร์ = camping|climbing
exhaust : car|engine|pipe|diesel|vehicle|fumes = เหนื่อย|หมดแรง|เหนื่อยล้า|อ่อนเพลีย = ไอเสีย|ท่อ = tired|exhausted
tyre, tire : car|flat|wheel|spare|puncture|mechanic|driver = เหนื่อย|เมื่อยล้า|เหนื่อยล้า|เบื่อ = ยาง|ล้อ = tired|sleep
flat : tyre|tire|car|bicycle|wheel = แฟลต|อพาร์ตเมนต์|ห้องชุด|ราบเรียบ = แบน|รั่ว|ยาง = rent|landlord
flat : rent|landlord|bedroom|london|tenant|live|moved|lives|kitchen|floor = แบน|ราบ|แบนราบ|ราบเรียบ = แฟลต|ห้องชุด|อพาร์ต|อะพาร์ต|ห้อง = tyre|tire|screen
let : flat|house|room|landlord|tenant|apartment = ปล่อยให้|ให้เรา = ให้เช่า|เช่า|ปล่อยเช่า = me|us|him
plug : wall|electric|socket|charger|cable|electrician|lamp|appliance|kettle|old|power = พืช|ต้นไม้|จุกไม้ก๊อก|เสียบปลั๊กหู = ปลั๊ก|เสียบ = plant
socket : wall|electric|plug|charger|lamp|cable|power = เบ้าตา|เบ้า|ซ็อกเก็ต = เต้ารับ|เต้าเสียบ|ปลั๊ก = eye|network
fuse : electric|blown|blew|box|electrician|lights|power = สายชนวน|ชนวน|หลอมรวม|ฟิวชัน = ฟิวส์ = bomb
bulb : light|lamp|electric|socket|changed|led = หัวหอม|หัวพืช|กระเปาะ = หลอดไฟ|หลอด = flower|garden|tulip
bulb : tulip|flower|garden|autumn|soil|daffodil|planted = หลอดไฟ|หลอด = หัว = lamp|electric
lead : battery|electric|plug|cable|charger|laptop = ตะกั่ว|ผู้นำ|นำทาง = สาย = metal|acid
lead : dog|walk|park|collar|puppy = ตะกั่ว|ผู้นำ = สายจูง|จูง = paint|pipe
charge : battery|phone|laptop|electric|charger|cable|car|full = ข้อหา|ตั้งข้อหา|ค่าใช้จ่าย|ค่าธรรมเนียม|คิดเงิน|เรียกเก็บเงิน = ชาร์จ|ประจุ = police|fee|court|extra
charge : hotel|fee|extra|service|customer|card|delivery|free|guests = ข้อหา|ชาร์จ|ประจุ|ตั้งข้อหา = ค่า|คิด|เก็บ|ฟรี = battery|police|phone
charge : bull|elephant|soldiers|cavalry|rhino|troops|hill = ชาร์จ|ข้อหา|ค่าใช้จ่าย|ค่าธรรมเนียม = พุ่ง|บุก|จู่โจม|โจมตี = battery|court
power : electricity|outage|cut|blackout|storm|village|lines|homes|station|cable = อำนาจ|พลังอำนาจ = ไฟ|ไฟฟ้า = president|political|military
power : president|political|seized|military|coup|party|ruler|minister = ไฟฟ้า|กระแสไฟ|พลังงานไฟฟ้า = อำนาจ|มหาอำนาจ = electric|plant
iron : shirt|clothes|ironing|laundry|press|crease|dress = เหล็ก|ธาตุเหล็ก = เตารีด|รีด = steel|ore|blood
nut : bolt|wrench|screw|tighten|wheel|spanner|metal = ถั่ว|ลูกนัท|เมล็ดถั่ว = น็อต|นอต|แป้นเกลียว = eat|allergy|chocolate
bolt : nut|screw|tighten|wrench|engine|metal|spanner|wheel = ฟ้าผ่า|สายฟ้า|สลักประตู|วิ่งหนี = โบลต์|สลัก|น็อต|นอต = lightning|horse
screw : screwdriver|tighten|wood|loosen|wall|metal|bolt = บิด = สกรู|ตะปูเกลียว|ขัน
jack : car|wheel|tyre|lift|tire|flat = แจ็ค|แจ็คเก็ต|แจ็คหูฟัง = แม่แรง
crane : construction|building|site|port|container|collapsed|load|lifted|tower = นกกระเรียน|กระเรียน|ชะเง้อ = เครน|ปั้นจั่น = bird|nest
crane : bird|nest|migrate|wetland|feathers|flock = ปั้นจั่น|เครน|รถเครน = กระเรียน = construction
mouse : cursor|click|keyboard|wireless|computer|pad|button|scroll = หนู|หนูบ้าน = เมาส์ = cat|cheese
sink : kitchen|dishes|tap|wash|bathroom|drain|water = จม|จมลง|อับปาง = อ่าง|ซิงก์|ซิงค์ = ship|boat|sank
basin : river|amazon|congo|flood|mekong = อ่างล้างหน้า|กะละมัง|ชาม = ลุ่มน้ำ|แอ่ง|ลุ่ม = wash|bathroom
drawer : desk|kitchen|open|clothes|socks|bottom|cabinet = คนวาด|ผู้วาด|ช่างวาด = ลิ้นชัก
wash : line|clothes|hung|laundry = การล้าง|ล้าง = ซัก|ผ้า = hands|dishes|car
vacuum : carpet|floor|dust|clean|bag = สุญญากาศ|ที่ว่าง = ดูดฝุ่น|เครื่องดูด = space|power
blind, =blinds : window|curtains|sun|room|bedroom|venetian = ตาบอด|คนตาบอด = ม่าน|มู่ลี่ = eye|guide dog
=saw : wood|tree|carpenter|cut|blade|timber = ได้เห็น|มองเห็น = เลื่อย|ตัด = he saw|she saw|i saw|they saw|we saw|witness
plane : wood|carpenter|smooth|timber|workshop = เครื่องบิน|ระนาบ = กบไสไม้|ไส|กบ = airport|flight
file : nail|metal|carpenter|smooth|rough = ไฟล์|แฟ้ม = ตะไบ = computer
file : lawsuit|complaint|court|divorce|appeal|report|taxes|claim|petition|lawyer = ไฟล์|แฟ้ม|ตะไบ|แฟ้มข้อมูล = ยื่น|ฟ้อง|แจ้ง = computer|folder
file : computer|folder|upload|download|attach|open|delete|email|pdf = ตะไบ|ยื่นฟ้อง|แถวเรียงหนึ่ง = ไฟล์|แฟ้ม|เอกสาร = nail|court
spring : mattress|sofa|coil|watch|metal|trampoline|broken|steel|mechanism = ฤดูใบไม้ผลิ|น้ำพุ = สปริง = summer|flower|water
spring : water|hot|mineral|mountain|village|bath|drank|source = ฤดูใบไม้ผลิ|สปริง = น้ำพุ|น้ำแร่|ตาน้ำ|บ่อน้ำ|พุ = mattress|summer|april|march
spring : flower|summer|winter|april|season|warm|blossom|trees = สปริง|น้ำพุ|กระโดด = ใบไม้ผลิ|วสันต์ = mattress|hot spring|water
fall : leaves|autumn|october|september|semester|november|season|foliage = ล้ม|การตก|การล้ม = ใบไม้ร่วง|สารท = fell|price|injury|stairs|broke
fall, =falls : water|niagara|river|jungle|tourists|waterfall = ฤดูใบไม้ร่วง|การล้ม|ล้ม = น้ำตก = autumn
# nature, clothes, stage, school
bark : tree|oak|trunk|brown|birch|pine|cinnamon|peel = เห่า|เสียงเห่า = เปลือก = dog|puppy
bark : dog|puppy|loud|stranger|night|neighbour = เปลือกไม้|เปลือก = เห่า = tree
bear : fruit|tree|children|child|cost|mind|weight|pain|responsibility|load|burden = หมี = ออก|มี|ให้กำเนิด|รับ|ทน|แบก|คำนึง|คลอด = forest|zoo|polar|cub
seal : fish|ice|arctic|beach|sea|pup|harbour = ผนึก|ตราประทับ|ปิดผนึก|ซีล = แมวน้ำ = envelope|document
seal : envelope|document|royal|letter|stamp|official|jar|lid|bag = แมวน้ำ = ผนึก|ตรา|ปิด|ซีล = ice|fish
fly, =flies : insect|kitchen|fruit|window|buzz|dead|swat|spider = บินได้ = แมลงวัน|แมลง = plane|bird
wave : hand|goodbye|crowd|smile|flag|queen|child|door = คลื่น|ลูกคลื่น = โบก = sea|beach|surf
wave : sea|beach|boat|surf|coast|storm|high|surfer = โบก|โบกมือ = คลื่น = hand|goodbye
=swallow, =swallows : bird|nest|migrate|roof|birds|sky = กลืน|กลืนกิน = นางแอ่น|แอ่น = food|throat|pill
=swallow, =swallowed, =swallowing : pill|tablet|throat|food|pain|water|coin = นกนางแอ่น|นางแอ่น = กลืน = bird
duck : bullet|ball|low|doorway|branch|head = เป็ด = ก้ม|หลบ|มุด = pond|bird|egg
school : fish|dolphins|sea|tuna|sardines|diver|ocean = โรงเรียน = ฝูง = student|teacher|pupils
pride : lions|lion|savanna|lioness = ความภาคภูมิใจ|ภูมิใจ|ความภูมิใจ = ฝูง|ครอบครัว = proud
mole : skin|doctor|cancer|cheek|dermatologist = ตัวตุ่น|ตุ่น|โมล = ไฝ|ขี้แมลงวัน = garden|chemistry
mole : spy|agent|intelligence|cia|agency = ตัวตุ่น|ตุ่น|ไฝ = สายลับ|ไส้ศึก|หนอน = garden|skin
bug : software|app|code|developer|update|program|version|fixed|system = แมลง = บั๊ก|ข้อผิดพลาด|จุดบกพร่อง = insect|garden
bug : spy|room|phone|embassy|hidden|listening|microphone = แมลง|บั๊ก = ดักฟัง|เครื่องดัก = insect
worm : computer|email|software|infected|file = หนอนผีเสื้อ|ไส้เดือน|พยาธิ = หนอน|เวิร์ม|ไวรัส|มัลแวร์ = soil
=leaves, leave : tree|autumn|green|branch|plant|tea|oak|yellow|wind = ออกจาก|จากไป|ออกเดินทาง|ลางาน = ใบ = train|work|home
leave : sick|maternity|annual|days|employee|paid|work|parental = ใบไม้|ออกเดินทาง|ปล่อยทิ้ง = ลา = tree|train
=rose : garden|red|bouquet|flower|thorn|petals|vase = เพิ่มขึ้น|ลุกขึ้น|พุ่งขึ้น|สูงขึ้น = กุหลาบ = price|percent|sun|stocks
=rose : price|percent|sales|profit|temperature|inflation|index|shares = กุหลาบ|ดอกกุหลาบ = เพิ่ม|สูง|พุ่ง|ขึ้น|ปรับ = garden|flower
lie, lies : bed|down|sofa|floor|beach|grass|sleep|ground|asleep = โกหก|พูดเท็จ|คำโกหก = นอน|ล้ม|วาง = truth|told|liar
lie, lies : town|village|island|city|north|south|kilometres|border|valley|river = โกหก|พูดเท็จ|คำโกหก|มุสา = ตั้งอยู่|อยู่|ทอด|ห่าง = truth|told
kind : type|what|same|different|all|every|many|species|this|some|certain = ใจดี|มีเมตตา|กรุณา = ชนิด|ประเภท|แบบ|อย่าง|ทำนอง|ลักษณะ = was kind|kind to|kind man|kind woman|very kind|so kind|kindly
mean, =means : transport|average|word|statistics|public|travel = ใจร้าย|ใจแคบ|ขี้เหนียว = หมายถึง|วิธี|เฉลี่ย|พาหนะ|หมายความ|แปล|ค่าเฉลี่ย|ยานพาหนะ|วิธีการ = cruel|boy
miss : train|bus|flight|plane|ferry|class|penalty|deadline|goal|appointment|meeting = คิดถึง|นางสาว|คุณหนู = พลาด|ไม่ทัน|ตก|ขาด|ไม่ได้ = mother|family|home
miss : mother|family|home|grandmother|friend|husband|wife = พลาด|นางสาว = คิดถึง = train|chance|opportunity|penalty|missing
=novel : idea|approach|method|virus|coronavirus|technique|way|design|drug|treatment = นวนิยาย|นิยาย = ใหม่|แปลกใหม่ = author|read|wrote
=present : birthday|gift|wrapped|christmas|gave|box|received = ปัจจุบัน|นำเสนอ = ของขวัญ = past|report|paper
=present : past|moment|meeting|future|day = ของขวัญ = ปัจจุบัน|อยู่|เข้าร่วม|ขณะนี้ = birthday|gift
=content : happy|felt|life|quiet|smile = เนื้อหา|สารบัญ|คอนเทนต์ = พอใจ|สุข = website|video|book
=minute : tiny|particles|amount|detail|insects|crack = นาที = เล็ก|จิ๋ว|น้อย|ละเอียด = hour|minutes
=minutes : meeting|board|secretary|approved|recorded|committee|previous = นาที = รายงานการประชุม|บันทึกการประชุม|บันทึก = five|ten|hour|late
=custom, =customs : airport|border|officer|goods|duty|declare|passenger|seized|smuggle = ประเพณี|ขนบธรรมเนียม|ธรรมเนียม = ศุลกากร|ด่าน = wedding|tradition
=custom, =customs : wedding|village|ancient|tradition|tribe|culture|old = ศุลกากร|กำหนดเอง = ประเพณี|ธรรมเนียม|ขนบ = airport|duty
duty : import|customs|tax|excise|goods|free|paid = หน้าที่|ภาระหน้าที่|ปฏิบัติหน้าที่ = อากร|ภาษี|ดิวตี้ = soldier|citizen
=degree, =degrees : university|bachelor|master|law|engineering|graduate|student|phd = องศา|ระดับ = ปริญญา|วุฒิ = celsius|temperature|angle
=major, =majored, =majoring : university|student|economics|biology|degree|history|college = พันตรี = วิชาเอก|เอก|สาขา = army|city
faculty : university|members|professor|school|students|dean = ความสามารถ|สติ = คณะ|คณาจารย์|อาจารย์ = mental
faculty : mental|sight|hearing|reason = คณาจารย์ = สติ|ความสามารถ|ประสาท = university
class : business|first|economy|passenger|flight|airline|ticket|seat = ชั้นเรียน|คลาสเรียน|วิชา = ชั้น|คลาส = student|teacher
class : social|middle|working|upper|ruling|society = ชั้นเรียน|ห้องเรียน|คลาส = ชนชั้น|ชั้น = student|teacher|school
subject : email|line|inbox|message|reply = วิชา|หัวเรื่องเรียน|ประธาน|ราษฎร = เรื่อง|หัวเรื่อง|หัวข้อ = school
subject : experiment|researcher|study|trial|volunteers|participants|tested = วิชา|หัวข้อ|ราษฎร|ประธาน = ผู้เข้าร่วม|อาสาสมัคร|ตัวอย่าง|กลุ่มทดลอง|ผู้ถูกทดลอง = school
grade : student|school|pupil|exam|year-old|sixth|fifth|seventh|teacher = เกรดยา|ลาดชัน|ความชัน = เกรด|ชั้น|ประถม|คะแนน|ป.|ม. = slope
form : school|student|sixth|pupils = แบบฟอร์ม|รูปแบบ|ฟอร์ม = ชั้น|มัธยม|ม. = fill|application
form : fill|application|sign|complete|submit|online = รูปทรง|รูปร่าง = แบบ|ฟอร์ม = water
play : theatre|shakespeare|actor|stage|director|audience|wrote|act|performed = การเล่น = ละคร|บทละคร = game|football|guitar|plays the
play : song|piano|guitar|music|video|film = ละครเวที|บทละคร = เล่น|บรรเลง|ดีด|เปิด = theatre|shakespeare
cast : film|actor|actress|director|star|play|drama|series = หล่อ|เฝือก|ขว้าง|เหวี่ยง = นักแสดง|แสดง|คัดเลือก|คัดตัว = iron|leg|vote
cast : leg|arm|broken|doctor|plaster|wrist = นักแสดง|หล่อ|ขว้าง = เฝือก = film|vote
cast : vote|ballot|election|voters|polling = นักแสดง|หล่อ|ขว้าง|เฝือก = ลงคะแนน|ใช้สิทธิ|ออกเสียง|หย่อน = film|leg
star : film|actor|movie|pop|singer|hollywood|tv|concert|fans = ดวงดาว|ดาวฤกษ์|ดวงดาวบน = ดารา|นักแสดง|แสดงนำ|ซูเปอร์สตาร์|นักร้อง|ศิลปิน = planet|night sky|telescope
star : planet|telescope|astronomer|galaxy|sky|light years|sun = ดารา|นักแสดง|ดาราดัง|ดาราหนัง = ดาว = film|singer
part : actor|actress|play|film|role|played|plays = ชิ้นส่วน|อะไหล่ = บท|รับบท|แสดง|มีส่วน = machine|engine
part : engine|machine|car|spare|replace|repair|broken = บทบาท|บทละคร|แยกจาก = ชิ้นส่วน|อะไหล่|ส่วน = actor|role
lines, line : actor|script|learn|forgot|stage|play|actress = บรรทัด = บท = phone
line : fishing|fisherman|hook|cast|rod|fish = บรรทัด|เส้นตรง = สาย|เบ็ด|เอ็น = phone
line : phone|busy|call|telephone|hold = บรรทัด|เส้นตรง = สาย = print
line : queue|wait|waited|stood|people|passport = บรรทัด = แถว|คิว = phone|print
score : orchestra|composer|film|music|piano|wrote|symphony = คะแนน|ทำประตู|สกอร์ = ดนตรี|เพลง|โน้ต|สกอร์เพลง = match|goal
key : piano|music|minor|major|song|sing|singer = กุญแจ|ลูกกุญแจ = คีย์|บันไดเสียง|ลิ่ม = door|lock
key : keyboard|press|enter|shift|ctrl|escape|type = กุญแจ|ลูกกุญแจ = ปุ่ม|คีย์|แป้น = door|lock
key : door|lock|car|lost|room|house|pocket = คีย์|ปุ่ม|ที่สำคัญ = กุญแจ = factor|keyboard
key : map|symbols|legend|diagram = กุญแจ|ลูกกุญแจ = คำอธิบาย|สัญลักษณ์ = door
cuff : police|handcuffs|suspect = ปลอกแขน|ข้อมือเสื้อ = กุญแจมือ|ใส่กุญแจ
suit : wore|wearing|wear|jacket|tailor|tie|black|navy = ฟ้องร้อง|คดีความ|การฟ้องร้อง|คดี = สูท|ชุด = court|lawyer
coat : paint|wall|apply|second|varnish|dry = เสื้อโค้ต|เสื้อคลุม|เสื้อโค้ท|เสื้อนอก = ชั้น|รอบ|ทา|เคลือบ = wear|winter|wore
coat : dog|fur|shiny|horse|cat|brush|thick = เสื้อโค้ต|เสื้อคลุม|เสื้อโค้ท|เสื้อนอก = ขน = wear|winter|wore
train : wedding|dress|bride|gown|long = รถไฟ|ฝึก = ชายกระโปรง|หาง|ชาย = station
=glasses : wear|wore|read|reading|eye|eyesight|optician = แก้วน้ำ|แก้ว|กระจก = แว่น = wine|water|drink
=glasses, glass : wine|water|milk|beer|drink|pour|juice = แว่นตา|แว่น|กระจก = แก้ว = wear|reading
frame : glasses|optician|lens|wear = กรอบรูป|เฟรม = กรอบ|แว่น = picture
=type : blood|hospital|donor|diabetes|transfusion = พิมพ์|การพิมพ์|ตัวพิมพ์ = กรุ๊ป|หมู่|ชนิด|ประเภท|กรุป = keyboard
=type, =typing, =typed : keyboard|password|letter|letters|text|box|name|search|address = ชนิด|ประเภท|กรุ๊ปเลือด = พิมพ์|ป้อน|กรอก = blood
mass : church|priest|pope|sunday|catholic|cathedral|attended = มวล|มวลชน|จำนวนมาก = มิสซา|พิธี = physics|gravity
cross : church|jesus|wooden|christ|wore|neck = ข้าม|ข้ามถนน|โกรธ|กากบาท = กางเขน = road|river
minister : church|sermon|congregation|wedding|baptist|prayer|service = รัฐมนตรี = ศาสนาจารย์|บาทหลวง|นักเทศน์|ศิษยาภิบาล|อนุศาสนาจารย์ = prime|government|cabinet
service : church|sunday|funeral|memorial|attended|priest|mosque = บริการ|การบริการ|รับใช้ = พิธี|นมัสการ|ไว้อาลัย = customer|hotel|bus
solution : acid|salt|chemical|water|percent|dissolve|ml|lab = ทางออก|วิธีแก้ปัญหา|แนวทางแก้ไข|การแก้ปัญหา = สารละลาย|น้ำยา = problem|crisis
=base : acid|chemistry|alkali|salt|ph = ฐานทัพ|ฐาน|รากฐาน = เบส|ด่าง = military|army
=base, =bases : military|air|army|navy|troops|naval|soldiers = เบส|ฐานราก|พื้นฐาน|ก้นฐาน = ฐาน|ฐานทัพ|ค่าย = acid
cell : phone|signal|tower|mobile|call|coverage = เซลล์|ห้องขัง = มือถือ|โทรศัพท์|สัญญาณ = cancer|prison
field : magnetic|electric|gravity|gravitational = ทุ่งนา|สนามหญ้า|ทุ่ง = สนามแม่เหล็ก|สนาม = farmer
field : research|science|medicine|expert|study|physics|work|career|professor|specialist = ทุ่งนา|สนาม|ทุ่ง|ท้องทุ่ง = สาขา|ด้าน|วงการ|แวดวง|ภาคสนาม = farmer|football
field : form|required|enter|text|blank|password|empty|email = ทุ่งนา|สนาม|ทุ่ง|ท้องทุ่ง = ช่อง|ฟิลด์ = farmer|football
=may, =might : strength|strong|army|power = อาจ|อาจจะ = อำนาจ|กำลัง|พลัง|แสนยานุภาพ = he might|she might|they might|might be|may
patch : software|update|security|windows|version|vulnerability|bug = ปะ|แผ่นปะ|ผ้าปะ|รอยปะ = แพตช์|แพทช์|อัปเดต|แก้ไข = trousers|knee
fan : football|team|stadium|singer|concert|star|match|band|club = พัดลม = แฟน|กองเชียร์|ผู้ชม|คนดู = electric|cool|ceiling|air
fan : electric|ceiling|cool|air|blade|hot|computer|cpu = แฟนคลับ|แฟน|แฟนบอล = พัดลม = football|singer
`;
