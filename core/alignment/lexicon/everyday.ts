/**
 * Words of daily life: people, house, food, body, nature, time, qualities. The form is said in parse.ts.
 * Own selection by field of meaning, written without looking at any text of the labelled set.
 */
export const EVERYDAY = `
แม่ มารดา = mother mom mum; พ่อ บิดา = father dad; ลูกชาย บุตรชาย = son; ลูกสาว บุตรสาว ธิดา = daughter; พี่ชาย น้องชาย = brother;
พี่สาว น้องสาว = sister; ยาย คุณยาย คุณย่า = grandmother grandma granny; คุณตา คุณปู่ = grandfather grandpa; สามี = husband;
ภรรยา เมีย = wife; เด็ก เด็กๆ = child children kid; ลูก บุตร = child children; ทารก = baby infant; ผู้หญิง สตรี = woman women female lady;
ผู้ชาย บุรุษ = man men male; เพื่อน มิตร = friend; เพื่อนบ้าน = neighbour neighbor; ครอบครัว = family; ผู้คน = people; ชาวบ้าน = villager;
ครู อาจารย์ = teacher; นักเรียน = student pupil; นักศึกษา = student; หมอ แพทย์ = doctor physician; พยาบาล = nurse; คนไข้ ผู้ป่วย = patient;
ชาวนา เกษตรกร = farmer; ชาวประมง = fisherman fishermen fisher; แขก = guest; ลูกค้า = customer client; คนขับ = driver; ทหาร = soldier troop military;
พระ = monk; เจ้าของ = owner; ชื่อ = name; อายุ = age old aged; ชีวิต = life live lives; วิญญาณ = soul spirit; ผี = ghost;
บ้าน = house home; ห้องน้ำ = toilet bathroom restroom; ห้องนอน = bedroom; ห้องครัว = kitchen; ห้อง = room; ประตู = door gate; หน้าต่าง = window;
หลังคา = roof; กำแพง ผนัง = wall; บันได = stair stairs ladder; เตียง = bed; โต๊ะ = table desk; เก้าอี้ = chair; กุญแจ = key lock;
กระเป๋า = bag luggage suitcase; กล่อง = box; ขวด = bottle; แก้ว = glass cup; จาน = plate dish; ช้อน = spoon; มีด = knife; หม้อ = pot;
กระทะ = pan wok; เตาอบ = oven; ตู้เย็น = refrigerator fridge; ตะเกียง โคมไฟ = lamp lantern; ไฟฟ้า = electric electricity electrical power;
เสื้อ = shirt; เสื้อผ้า = clothes clothing; รองเท้า = shoe; หมวก = hat cap helmet; ร่ม = umbrella; แหวน = ring; ผ้า = cloth fabric;
หนังสือ = book; จดหมาย = letter; กระดาษ = paper; ปากกา = pen; นาฬิกา = clock watch; โทรศัพท์ = phone telephone call; โทรทัศน์ ทีวี = television tv;
วิทยุ = radio; คอมพิวเตอร์ = computer; กล้อง = camera; รูปถ่าย ภาพถ่าย = photo photograph picture; ของเล่น = toy; ของขวัญ = gift present;
ดนตรี = music; เพลง = song; ภาพยนตร์ = film movie; เกม = game; กีฬา = sport; ฟุตบอล = football soccer; เงิน = money; เหรียญ = coin medal;
อาหาร = food meal; อาหารเช้า = breakfast; อาหารกลางวัน มื้อกลางวัน = lunch; อาหารเย็น มื้อเย็น มื้อค่ำ = dinner supper; ข้าว = rice; ขนมปัง = bread;
ก๋วยเตี๋ยว เส้น = noodle; ซุป = soup; น้ำแกง แกง = curry; เนื้อหมู หมู = pork pig; เนื้อวัว วัว = beef cow cattle; ไก่ = chicken; ปลา = fish;
กุ้ง = shrimp prawn; ไข่ = egg; นม = milk; ชีส = cheese; เนย = butter; น้ำตาล = sugar; เกลือ = salt; พริกไทย = pepper; พริก = chilli chili chile;
กระเทียม = garlic; หัวหอม หอมแดง = onion shallot; มะนาว = lime lemon; มะพร้าว กะทิ = coconut; น้ำปลา = fish; ซีอิ๊ว = soy; น้ำส้มสายชู = vinegar;
ผัก = vegetable; ผลไม้ = fruit; กล้วย = banana; มะม่วง = mango; ส้ม = orange; แอปเปิล = apple; มะละกอ = papaya; แป้ง = flour; น้ำมัน = oil;
กาแฟ = coffee; น้ำชา = tea; เบียร์ = beer; ไวน์ = wine; เหล้า สุรา = liquor alcohol whisky; ขนม = sweet snack dessert; เค้ก = cake; ถั่ว = bean nut peanut;
น้ำแข็ง = ice; รสชาติ = taste flavour flavor; หวาน = sweet; เปรี้ยว = sour; เค็ม = salty; เผ็ด = spicy hot; อร่อย = delicious tasty; สด = fresh;
หิว = hungry hunger; กระหาย = thirsty; ร้านอาหาร ภัตตาคาร = restaurant; ร้าน = shop store; ตลาด = market;
ศีรษะ หัว = head; ใบหน้า = face; ผม เส้นผม = hair; ดวงตา สายตา นัยน์ตา = eye eyes sight; จมูก = nose; ปาก = mouth; ฟัน = tooth teeth; ลิ้น = tongue;
หู = ear; คอ = neck throat; ไหล่ = shoulder; แขน = arm; มือ = hand; นิ้ว = finger inch; หน้าอก = chest; หัวใจ = heart; ท้อง = stomach belly;
หลัง = back; ขา = leg; เท้า = foot feet; เข่า = knee; ผิวหนัง ผิว = skin; กระดูก = bone; เลือด = blood; สมอง = brain; ร่างกาย = body; น้ำตา = tear tears;
เสียง = voice sound noise; กลิ่น = smell scent; ไข้ = fever; ไอ = cough; ยา = medicine drug; โรค = disease illness; ปวด เจ็บ = pain ache hurt;
แดด แสงแดด = sun sunlight sunshine; ดวงอาทิตย์ พระอาทิตย์ = sun sunset sunrise; ดวงจันทร์ พระจันทร์ = moon; ดาว = star; ท้องฟ้า = sky; เมฆ = cloud;
ฝน = rain; ลม = wind; พายุ = storm; หิมะ = snow; ฟ้าผ่า ฟ้าร้อง = lightning thunder; น้ำท่วม อุทกภัย = flood; อากาศ = air weather; อุณหภูมิ = temperature;
ทะเล = sea; มหาสมุทร = ocean; ชายหาด หาด = beach; เกาะ = island; แม่น้ำ = river; คลอง = canal; ทะเลสาบ = lake; น้ำตก = waterfall falls; ภูเขา เขา = mountain hill;
ป่า = forest jungle; ต้นไม้ = tree; ไม้ = wood wooden; ดอกไม้ = flower; ใบไม้ = leaf leaves; หญ้า = grass; ก้อนหิน หิน = stone rock; ทราย = sand; ดิน = soil earth;
โลก = world earth globe; น้ำ = water; ไฟ = fire light; ควัน = smoke; ฝุ่น = dust; ทอง = gold golden; เหล็ก = iron steel; สวน = garden; ทุ่งนา = field paddy;
สัตว์ = animal; สุนัข หมา = dog; แมว = cat; ช้าง = elephant; เสือ = tiger; ม้า = horse; ควาย = buffalo; นก = bird; งู = snake; ลิง = monkey; หนู = mouse rat mice;
ยุง = mosquito; ผีเสื้อ = butterfly; ผึ้ง = bee; มด = ant; เต่า = turtle tortoise; เรือ = boat ship vessel ferry; รถไฟ = train railway rail; รถยนต์ = car vehicle automobile;
รถเมล์ รถบัส รถโดยสาร = bus; แท็กซี่ = taxi cab; รถจักรยาน จักรยาน = bicycle bike cycle; รถจักรยานยนต์ มอเตอร์ไซค์ = motorcycle motorbike; เครื่องบิน = plane aircraft airplane flight;
ถนน = road street; สะพาน = bridge; สถานี = station; สนามบิน ท่าอากาศยาน = airport; โรงแรม = hotel; โรงเรียน = school; โรงพยาบาล = hospital; วัด = temple; พระราชวัง วัง = palace;
พิพิธภัณฑ์ = museum; ห้องสมุด = library; ธนาคาร = bank; หมู่บ้าน = village; เมือง = city town; กรุงเทพ กรุงเทพฯ = bangkok; เชียงใหม่ = chiang; ภูเก็ต = phuket;
ประเทศไทย ไทย = thailand thai; สหรัฐ สหรัฐอเมริกา อเมริกา อเมริกัน = us usa american america states; อังกฤษ = england english british uk; จีน = china chinese;
ญี่ปุ่น = japan japanese; เกาหลี = korea korean; อินเดีย = india indian; เวียดนาม = vietnam vietnamese; ลาว = laos lao; กัมพูชา = cambodia cambodian; พม่า เมียนมา = myanmar burma;
มาเลเซีย = malaysia malaysian; สิงคโปร์ = singapore; อินโดนีเซีย = indonesia indonesian; รัสเซีย = russia russian; ฝรั่งเศส = france french; เยอรมนี เยอรมัน = germany german;
ยุโรป = europe european; เอเชีย = asia asian; แอฟริกา = africa african; ออสเตรเลีย = australia australian;
วันนี้ = today; เมื่อวาน เมื่อวานนี้ = yesterday; พรุ่งนี้ = tomorrow; ตอนเช้า เช้า รุ่งเช้า = morning; ตอนบ่าย บ่าย = afternoon; ตอนเย็น เย็น = evening; กลางคืน ค่ำ คืน = night;
เที่ยง = noon midday; เที่ยงคืน = midnight; วันจันทร์ = monday; วันอังคาร = tuesday; วันพุธ = wednesday; วันพฤหัสบดี วันพฤหัส = thursday; วันศุกร์ = friday; วันเสาร์ = saturday;
วันอาทิตย์ = sunday; สัปดาห์ อาทิตย์ = week; เดือน = month; ปี = year; ชั่วโมง = hour; นาที = minute; วินาที = second; ทุกวัน = daily every; ฤดูร้อน หน้าร้อน = summer;
ฤดูหนาว หน้าหนาว = winter cold; ฤดูฝน หน้าฝน = rainy monsoon; วันเกิด = birthday; วันหยุด = holiday; ปีใหม่ = new; อดีต = past former; อนาคต = future; ปัจจุบัน = current present now;
สีแดง แดง = red; สีน้ำเงิน สีฟ้า = blue; สีเขียว เขียว = green; สีเหลือง เหลือง = yellow; สีขาว ขาว = white; สีดำ ดำ = black; ใหญ่ = big large great; เล็ก = small little tiny;
สูง = high tall height; ต่ำ = low; ยาว = long length; สั้น = short; กว้าง = wide width broad; แคบ = narrow; ใหม่ = new; เก่า = old; ร้อน = hot heat; หนาว = cold; อบอุ่น อุ่น = warm;
เปียก = wet; แห้ง = dry; สะอาด = clean; สกปรก = dirty; หนัก = heavy; เบา = light; แข็งแรง = strong; อ่อน = soft weak gentle; เร็ว รวดเร็ว = fast quick quickly rapid; ช้า = slow slowly late;
สวย สวยงาม งดงาม = beautiful pretty; มืด = dark darkness; สว่าง = bright; เงียบ = quiet silent silence; ดัง = loud; ว่างเปล่า ว่าง = empty free; เต็ม = full; ลึก = deep; ไกล = far distant; ใกล้ = near close nearby;
ขวา = right; ซ้าย = left; เหนือ = north northern above; ใต้ = south southern under; ตะวันออก = east eastern; ตะวันตก = west western; แพง = expensive; ถูก = cheap; รวย = rich; จน ยากจน = poor poverty;
ดีใจ = glad happy; มีความสุข ความสุข = happy happiness; เศร้า = sad sadness; โกรธ = angry anger; กลัว = afraid fear scared; เหนื่อย = tired; ตกใจ = shocked startled; แปลกใจ ประหลาดใจ = surprised surprise; ความรัก รัก = love;
คนเดียว = alone; ทั้งหมด = all total; ครึ่ง = half; อันตราย = dangerous danger; ปลอดภัย ความปลอดภัย = safe safety security; ง่าย = easy simple; ยาก = difficult hard; สำคัญ = important significant; จริง = true real really;
`;
