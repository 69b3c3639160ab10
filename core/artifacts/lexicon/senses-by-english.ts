import { SENSES_OF_NAMES } from './senses-of-names.ts';

/**
 * Wrong senses that the English beside the Thai gives away: `English = wrong Thai = right Thai = English that allows it`. The
 * English is a regular expression source for the word in the sense that was meant, mostly by its neighbours; a line whose
 * English has a capital letter is matched by case. Wrong and right forms are parted by |, the usual right one first.
 * What the last field says is another reason for the Thai word to stand there. Lines that begin with # say what follows.
 */
const TABLE = String.raw`
# a
address(?:es|ed|ing)? (?:the|this|these|that|an?|its|their|our|key|such|all|climate|any) (?:\w+ )?(?:issues?|problems?|concerns?|challenges?|crisis|question|needs?|matter|gap|change|shortage|inequality) = ที่อยู่ = แก้ไข|รับมือ|จัดการ|กล่าวถึง|แก้ปัญหา = \b(?:home|email|e-mail|mailing|ip) address
apply (?:the |a |an |some )?(?:cream|ointment|gel|lotion|sunscreen|paint|glue|changes|filter|pressure|heat|brakes?|makeup|primer|coupon|code|discount) = สมัคร|ยื่นคำร้อง = ทา|ใช้|เหยียบ|ประคบ|กด = subscribe|sign up
arms (?:deal|sales?|race|embargo|dealer|trade|control|exports?|shipment|supplies|smuggl\w+)|(?:nuclear|small|illegal|firearms?|bear) arms|arms and ammunition = แขน = อาวุธ = \b(?:legs?|shoulders?|elbow|his arm|her arm)\b
article \d+|articles \d+ = บทความ = มาตรา|ข้อ = newspaper|published
# b
balance (?:sheet|due|owed|remaining|of payments|of trade)|(?:account|bank|outstanding|remaining|card|your|opening) balance = สมดุล|ความสมดุล = ยอด|ดุล|งบดุล = balanced
(?:river|canal|west|left|right|south|north|opposite|muddy|sandy|steep) banks?\b(?! of [A-Z])|banks? of the (?:river|canal|nile|thames|seine|danube|mekong|ganges|lake|\w+ river) = ธนาคาร = ฝั่ง|ตลิ่ง|ริม|เวสต์แบงก์ = \b(?:loan|deposit|money|branch)
(?:tree |oak |pine |birch )bark|bark of = เห่า = เปลือก = dog
baseball bat|cricket bat|with a bat = ค้างคาว = ไม้ = cave|virus|species
(?:prison|behind) bars|bar exam|bar association = บาร์ = ลูกกรง|เนติบัณฑิต|ทนาย|คุก = 
bear (?:the|a|any|some|in mind|fruit|responsib\w+|arms|witness|children|costs?) = หมี = รับ|แบก|คำนึง|พก|ทน|จำ|ออกผล|มีลูก = \bbears?\b.*(?:cub|forest|polar|zoo)
(?:parliament|senate|house|congress|lawmakers?|mps?|assembly|legislat\w+|vot\w+|passed|reform)\b.*\bbill\b|\bbill\b.*(?:parliament|senate|congress|lawmakers?|legislat\w+|vote[ds]?|amendment|signed into law|passed) = บิล|ใบเรียกเก็บเงิน|ใบแจ้งหนี้|ธนบัตร|ใบเสร็จ = กฎหมาย|พระราชบัญญัติ|ร่าง|พ.ร.บ. = electric\w* bill|phone bill|restaurant
board (?:of|members?|meeting|approved|decid\w+|vot\w+|appoint\w+|said|has|chair\w*|elected)|(?:company'?s?|school|executive|editorial|supervisory|medical|review|advisory|joined the|parole) board\b = กระดาน = คณะกรรมการ|บอร์ด|กรรมการ = blackboard|whiteboard|cutting
board(?:ing|ed|s)? (?:the|a|our|their|your|his) (?:plane|flight|train|ship|bus|aircraft|ferry|boat) = กระดาน|คณะกรรมการ = ขึ้น|โดยสาร = 
government bonds?|(?:corporate|treasury|green|municipal|savings|\d+-year) bonds?|bond (?:market|yields?|holders?|issue\w*|price\w*) = พันธะ = พันธบัตร|หุ้นกู้|ตราสารหนี้ = chemical|molecul
(?:please |to |can |you |must |advance\w* |online )book (?:a|an|the|your|our|online|now|early|tickets?|in advance|ahead|by|rooms?|directly) = หนังสือ = จอง|สำรอง = \b(?:read|author|novel|library|chapter)
(?:car|its|the|in the|large|luggage) boot\b|boot (?:space|capacity|lid) = รองเท้า|รองเท้าบูต|รองเท้าบูท = ท้ายรถ|กระโปรง|เก็บสัมภาระ|เก็บของ = shoe|leather|wear
(?:war|fire|fighting|violence|riots?|clashes|epidemic|disease|protests?|blaze) (?:has |had )?broke(?:n)? out = แตกออก|หักออก|พังออก = ปะทุ|เกิด|ระบาด|ลุก = 
software bugs?|\bbugs? (?:fix\w*|report\w*|in the (?:software|code|app|system))|fix(?:e[ds])? (?:a |the |several |some |many |minor )?bugs? = แมลง = บั๊ก|ข้อผิดพลาด|จุดบกพร่อง = insect
# c
cabinet (?:minister|meeting|reshuffle|approved|member|decision|voted|secretary)|(?:shadow|new|his|her|war|prime minister's|government'?s?) cabinet\b = ตู้|ตู้เก็บของ = คณะรัฐมนตรี|ครม. = wooden|filing|kitchen
calf (?:muscle|injury|strain|pain|cramp)|(?:left|right|his|her) calf\b = ลูกวัว = น่อง = cow|herd
called off = เรียกออก|โทรออก|เรียกปิด = ยกเลิก|ระงับ|ล้มเลิก = 
capital (?:market|gains?|letter|punishment|expenditure|investment|adequacy|flows?|raising)|(?:venture|working|raise[ds]?|human|share|registered|foreign) capital = เมืองหลวง = ทุน|ตัวพิมพ์ใหญ่|ประหาร = capital (?:of|city)
capital (?:city )?of (?!$)|(?:the|its|country'?s|nation'?s|provincial|state) capital,? [A-Z] = เงินทุน|ทุน = เมืองหลวง|เมืองเอก|กรุง = invest|fund|scholarship|cost
(?:phone|pencil|pillow|protective|leather|silicone|carrying|glasses|iphone|laptop) case = กรณี|คดี = เคส|กล่อง|ปลอก|ซอง = \bin case\b
(?:court|murder|criminal|civil|fraud|corruption|legal|landmark|supreme court) case|case (?:was )?(?:dismissed|against|before the court) = กรณี|กล่อง|เคส = คดี|ความ = in (?:this|that|any) case
(?:new|confirmed|suspected|covid\S*|coronavirus|dengue|measles|daily|active|imported) cases = กล่อง|คดี|เคสโทรศัพท์ = ผู้ป่วย|ผู้ติดเชื้อ|ราย|เคส = court
(?:prison|jail|police|holding|detention|in (?:a|his|her|the)) cell\b|cellmate = เซลล์ = ห้องขัง|คุก|ตะราง = stem|cancer|blood cell|tissue|biolog
(?:vice|former|committee'?s?|fed(?:eral reserve)?|deputy|elected) chair\b|\bchair (?:of the (?:committee|board|fed|party|panel|commission|meeting)|jerome) = เก้าอี้ = ประธาน = sit|seat|wooden
(?:keep|small|loose|your|exact|spare) change\b(?! (?:the|your|in|of))|change for a (?:dollar|twenty|ten) = การเปลี่ยนแปลง|เปลี่ยน = เงินทอน|เศษสตางค์|เหรียญ|ทอน = climate
charge(?:d|s)? (?:him |her |them |the \w+ )?with (?:murder|theft|fraud|rape|terror\w*|assault|corruption|treason|conspiracy|manslaughter|arson|espionage|robbery|money|drug|attempted|possess\w*|\w+ing)|(?:criminal|murder|fraud|corruption|terrorism|face[ds]?|facing|denied|dropp\w+) (?:the |all |any )?charges = ชาร์จ|เรียกเก็บเงิน|คิดเงิน|ค่าใช้จ่าย|ค่าธรรมเนียม|คิดค่าบริการ|ค่าบริการ = ข้อหา|ตั้งข้อหา|ฟ้อง|กล่าวหา = battery|fee|extra charge
charg(?:e|es|ed|ing) (?:the|your|its|a|an) (?:battery|phone|device|laptop|car|vehicle|tablet)|charging (?:station|cable|port|point|time)|fully charged = เรียกเก็บเงิน|คิดเงิน|ข้อหา|คิดค่าบริการ|ค่าใช้จ่าย = ชาร์จ|ประจุ = fee|price
chest (?:pain|infection|x-ray|tightness|congestion|wound|muscles?)|(?:in|on|to) (?:the|his|her|your) chest = หีบ|ลังไม้ = อก|ทรวง = treasure
(?:computer|silicon|memory|ai|semiconductor|micro) ?chips?|chip ?(?:maker|manufactur\w+|shortage|design\w*|plant|factory) = มันฝรั่งทอด|มันฝรั่ง = ชิป|เซมิคอนดักเตอร์ = potato|fish and chips
close (?:the|this|all|your|any|a) (?:window|app|tab|file|program|door|browser|dialog|menu|account|lid|box|valve) = ใกล้ = ปิด = close to|nearby
(?:golf|in the|first|head|national|team|former|the) coach (?:said|told|was|has|praised|resigned|of|for|who|jo|be|insist\w*|admit\w*) = รถโค้ช|รถบัส|รถโดยสาร = โค้ช|ผู้ฝึกสอน|กุนซือ = passengers|bus
common cold|(?:catch|caught|have|has|had) a cold|cold and flu|cold symptoms = เย็น|ความเย็น|ความหนาว|หนาว = หวัด = weather
(?:European |the |EU |election |truth |UN |executive |planning |human rights |federal |trade )Commission\b = ค่าคอมมิชชัน|ค่าคอมมิชชั่น|ค่านายหน้า|คอมมิชชัน = คณะกรรมาธิการ|คณะกรรมการ|กรรมการ = sales commission|per cent commission
cool,? (?:and )?dry|cool place|allow to cool|let (?:it |them )?cool|cool completely|cool down = เท่|เจ๋ง = เย็น = stylish|trend
(?:golf|race|obstacle|main|three-|five-|first|second) ?courses? = หลักสูตร|วิชา = สนาม|คอร์ส|จาน|จานหลัก|เมนู = students?|universit|enrol|lesson
(?:supreme|high|appeals?|criminal|constitutional|district|federal|military|international|civil|juvenile|family|in|the|a) court (?:ruled|said|order\w*|heard|found|sentenced|dismiss\w+|reject\w+|of|on|rul\w+|hear\w*|case|will|has|in|convicted|decision|documents)|(?:supreme|appeals|constitutional|criminal|high) court\b = สนาม|คอร์ต|ลาน = ศาล = tennis|basketball|badminton|food court
(?:tennis|basketball|badminton|squash|volleyball|clay|grass|hard) courts? = ศาล = สนาม|คอร์ต|คอร์ท = judge|lawsuit
cranes? (?:migrat\w+|nest\w*|flew|flock\w*)|(?:red-crowned|sarus|whooping|demoiselle) cranes? = ปั้นจั่น|เครน|รถเครน = กระเรียน = construction
(?:app|program|software|system|browser|game|computer|website|server)s? (?:may |will |keeps? |has |to |might )?crash(?:es|ed|ing)? = ชน|ชนกัน = ขัดข้อง|หยุดทำงาน|ค้าง|ล่ม|ปิดตัว|แครช = vehicle|car crash
(?:film|camera|production|tv|television) crew|cast and crew = ลูกเรือ = ทีมงาน|กองถ่าย = ship|flight
cricket (?:match|team|world|club|captain|fans?|ground|league|player)|play(?:ing|ed|s)? cricket = จิ้งหรีด = คริกเก็ต = insect
(?:blood|tissue|cell|bacterial|urine|live|active|yogh?urt|starter|throat) cultures?|cultures? (?:of bacteria|medium|dish) = วัฒนธรรม = เพาะ|เชื้อ|จุลินทรีย์|หัวเชื้อ = tradition|art
(?:electric\w*|alternating|direct|ocean|strong|rip|sea|tidal|air|warm|cold) currents? = ปัจจุบัน = กระแส = currently
# d-f
(?:dried|medjool|chopped|pitted|stuffed|fresh) dates\b|dates? (?:palm|syrup|fruit) = วันที่|ออกเดท|นัด = อินทผลัม|อินทผาลัม = calendar
(?:pay|award\w*|claim\w*|seek\w*|sue[ds]? for|punitive|in|million in) damages = ความเสียหาย = ค่าเสียหาย|ค่าสินไหม = damage to
(?:bachelor'?s|master'?s|law|university|medical|engineering|college|honorary|doctoral|a|her|his) degree (?:in|from|at)|(?:bachelor'?s|master'?s|honorary|doctoral|law|university) degree = องศา = ปริญญา|วุฒิ = temperature|celsius|angle
(?:vaginal|premature|baby|home|natural|caesarean|after the|during) delivery\b|delivery room = การจัดส่ง|จัดส่ง|ส่งมอบ|การส่งมอบ = คลอด = package|parcel|goods
(?:graphics|printer|device|video|sound|audio|usb|display|latest|outdated|network) drivers?\b|driver (?:software|update|version|install\w*) = คนขับ|คนขับรถ|ผู้ขับขี่ = ไดรเวอร์|ไดร์เวอร์ = taxi|bus driver|road
(?:hard|flash|usb|thumb|solid-state|external|disk|google|ssd) drives? = ขับ|ขับรถ|การขับ = ไดรฟ์|ไดร์ฟ = vehicle
(?:draft|craft) beer|beer on (?:draft|tap) = ร่าง = เบียร์สด|สด|คราฟต์ = 
ended? in a(?: \S+)? draw|(?:a|the|goalless|scoreless|\d-\d|home|away) draw\b(?! attention)|drew \d-\d|drew with = วาด|การวาด|วาดภาพ|จับฉลาก = เสมอ = paint|picture|lottery
(?:fire|military|emergency|evacuation|safety|earthquake) drills?|joint drills = สว่าน|เจาะ = ซ้อม|ฝึก = power drill
(?:cancer|new|generic|prescription|antiviral|antibiotic|approved|diabetes|blood pressure|the) drugs? (?:company|maker|treat\w*|to treat|for|trial\w*|approv\w*|price\w*|used|therapy|administration)|food and drug = ยาเสพติด = ยา(?!เสพติด) = traffick|cocaine|heroin|illegal drug|addict
(?:import|customs|excise|stamp|anti-dumping|tariff) dut(?:y|ies)|duties on|duty[- ]free = หน้าที่ = ภาษี|อากร|ดิวตี้ = obligation|responsib
(?:book|trade|job|science|art|county|craft|career) fairs? = ยุติธรรม|ความยุติธรรม = งาน|มหกรรม|เทศกาล = fairness|fair trade
fair (?:hair|skin|complexion)|fair-(?:haired|skinned) = ยุติธรรม = สีอ่อน|ผิวขาว|บลอนด์|สีทอง = justice
(?:in the|this|last|next|early|late) fall\b|fall (?:of 20|semester|season|collection|foliage) = การตก|ล้ม|ตก = ใบไม้ร่วง = fell
(?:football|music|sports?|home|away|loyal|thousands of|many|young|travelling|team'?s) fans\b|fans (?:of|were|cheer\w*|sang|from|who|queue\w*|of the) = พัดลม = แฟน|ผู้ชม|กองเชียร์ = electric fan|ceiling
(?:required|text|empty|all|input|search|email|password|mandatory|the) fields? (?:is|are|below|marked|must|blank|cannot)|fill (?:in|out) (?:all |the )?(?:required )?fields?|required fields? = สนาม|ทุ่ง|ทุ่งนา = ช่อง|ฟิลด์ = football|crop|farm
(?:in the|his|her|this|leading) field of (?:physics|medicine|science|economics|education|study|research|law|\w+ology|engineering|artificial) = สนาม|ทุ่ง = สาขา|ด้าน|วงการ|แวดวง = football
(?:pay|paid|a|the|fined|heavy|maximum|parking|speeding|on-the-spot) fine of|fines? (?:of up to|for|totalling)|(?:parking|speeding|hefty|heavy) fines? = ดี|ละเอียด|สบายดี = ปรับ|ค่าปรับ = fine dining
(?:was|were|been|got|being) fired (?:from|by|for|after|as)|fir(?:e|ed|ing) (?:the |its |his |several |\d+ )?(?:employees?|staff|workers|manager|coach|ceo) = ยิง|ไฟไหม้|เผา = ไล่ออก|ปลด|เลิกจ้าง|ให้ออก = gun|shot|bullet|missile
cease-?fire = หยุดไฟ|ดับไฟ = หยุดยิง|พักรบ = 
opened fire = เปิดไฟ = ยิง = 
(?:two-bedroom|studio|council|rented|her|his|small|london|a|block of) flats?\b(?! (?:tyre|tire|rate|fee|screen)) = แบน|แบนราบ = ห้องชุด|แฟลต|อพาร์ต|อะพาร์ต|ห้องเช่า|ห้องพัก = flat surface
(?:ground|first|second|third|fourth|fifth|top|\d+(?:st|nd|rd|th)) floor\b = พื้น|พื้นดิน = ชั้น = wooden floor
liquid foundation|foundation (?:shade|makeup|coverage|brush|cream)|(?:matte|full-coverage) foundation = มูลนิธิ|รากฐาน|ฐานราก = รองพื้น = charit
# g-l
scor(?:e[ds]?|ing) (?:the |a |an |two |three |four |his |her |both |\d+ )?(?:\w+ )?goals?|goal(?:keeper|less|scorer|post)|(?:winning|opening|own|late|equali[sz]ing|away|first-half) goals? = เป้าหมาย = ประตู|สกอร์ = target|objective
(?:sixth|first|second|third|fourth|fifth|seventh|eighth|\d+th) grade(?:rs?)? = เกรด = ประถม|มัธยม|ชั้น|ป.|ม. = quality
greenhouse (?:gas\w*|effect|emissions?) = บ้านสีเขียว|โรงเรือน|เรือนเพาะชำ = เรือนกระจก = vegetables
ground (?:beef|pork|turkey|chicken|lamb|meat|pepper|cinnamon|cumin|coffee|ginger|nutmeg|almonds?|spices?) = พื้นดิน|พื้น = บด|ป่น|สับ = 
gum (?:disease|infection|bleeding|recession)|bleeding gums|(?:your|the|swollen|healthy) gums = หมากฝรั่ง = เหงือก = chewing
head(?:s)? of (?:state|government|the|a|department|security|marketing|research|sales|mission|household|delegation) = ศีรษะ = หัวหน้า|ประมุข|ผู้นำ|ผู้อำนวยการ|ผู้บริหาร|ประธาน = injur
in (?:computer|the) house(?: of (?:commons|lords|representatives))|house (?:speaker|of (?:commons|lords|representatives)) = บ้าน = สภา|ผู้แทน = 
White House = บ้านสีขาว|บ้านขาว = ทำเนียบขาว|ไวต์เฮาส์ = 
interest rates?|(?:pay|earn|charge|accrued|compound|annual|loan|mortgage|\d%|per cent|percent|percentage) interest = ความสนใจ|น่าสนใจ = ดอกเบี้ย = interested
(?:show\w*|express\w*|great|growing|keen|public|strong|special|his|her|particular|lose|lost|take an|renewed|much|little) interest(?:s)? in = ดอกเบี้ย = สนใจ|ผลประโยชน์ = interest rate|loan
(?:latest|current|back|this|january|february|march|april|may|june|july|august|september|october|november|december|next|first|magazine'?s?) issues? (?:of (?:the|our) (?:magazine|journal|newsletter)|of [A-Z]) = ปัญหา|ประเด็น = ฉบับ|เล่ม = 
issu(?:e[ds]?|ing) (?:a |an |the |new )?(?:statement|warning|warrant|passport|permit|visa|licen[cs]e|bonds?|alert|order|certificate|apology) = ปัญหา|ประเด็น = ออก = 
paper jam|(?:traffic|paper) jams? = แยม = ติด|ติดขัด = strawberry
joint (?:pain|replacement|inflammation)|(?:knee|hip|swollen|stiff|aching) joints? = ร่วมกัน|ร่วม = ข้อ = joint statement
(?:press|hit|tap|the|any|enter|escape|shift|arrow|function|esc|hash|star|return|delete) keys? (?:to|on|and|twice|again)|(?:arrow|shift|enter|escape|function|control) keys? = กุญแจ = ปุ่ม|คีย์|แป้น = lock|door
killer whale = นักฆ่า|ฆาตกร = เพชฌฆาต|ออร์กา = 
(?:what|this|that|some|any|a|every|all|same|new) kinds? of = ใจดี = ชนิด|ประเภท|แบบ|อย่าง|ลักษณะ|ทำนอง|ชนิดใด = kindness
(?:went into|in|during|premature|pre-term|early|induce[ds]?) labou?r\b|labou?r pains?|labou?r and delivery = แรงงาน = คลอด = worker|union|party|force|market
(?:final|first|last|\d+|fastest|opening|penultimate) laps?\b|lap (?:time|record|of) = ตัก = รอบ = on (?:his|her) lap|laptop
lead (?:singer|actor|actress|role|author|vocal\w*|guitar\w*|researcher|investigator)|(?:took|take|taking|early|two-goal|\d-\d|narrow|extend\w*|in the) lead\b = ตะกั่ว = นำ|เอก|หลัก|ขึ้นนำ|หัวหน้า = metal|poison|lead-free
(?:sick|maternity|paternity|annual|parental|paid|unpaid|study|on) leave\b = ใบไม้|ออกจาก|ทิ้ง = ลา = 
left (?:side|hand|arm|leg|foot|turn|corner|lane|wing|knee|ankle|eye|ear|-hand)|(?:on|to|at) the left|turn left|bottom left|top left = ออกจาก|เหลือ|ที่เหลือ = ซ้าย = have left|has left
capital letters?|letters? of the alphabet = จดหมาย = ตัวอักษร|ตัวพิมพ์|อักษร = mail
(?:python|javascript|software|open-source|code|standard|graphics|react|java|c\+\+) librar(?:y|ies) = ห้องสมุด = ไลบรารี|ไลบรารี่ = books
# m-p
made up (?:his|her|my|their|your|our) mind|make up your mind = แต่งหน้า|ทำขึ้น = ตัดสินใจ = 
(?:on|since|in|until|by|early|late|mid-|last|next) March\b|March \d|\d March|March (?:and|through|to) [A-Z] = เดินขบวน = มีนาคม|มี.ค. = protest|marched
(?:protesters?|thousands|demonstrators|people|workers|students|crowds?) (?:\w+ )?march(?:ed|ing)? = มีนาคม = เดินขบวน|เดิน|ขบวน = [0-9] March|March [0-9]
(?:test|exam|full|top|good|high|low|average) marks = เครื่องหมาย|รอย|ทำเครื่องหมาย = คะแนน|เกรด = 
(?:football|tennis|cricket|boxing|rugby|semi-final|final|friendly|league|home|away|opening|the|next) match(?:es)?\b = ไม้ขีด|ไม้ขีดไฟ|การจับคู่|จับคู่ = แข่ง|นัด|แมตช์|เกม|คู่ = match box|lighter|matching
\bmay (?:be|cause|not|have|also|need|take|occur|affect|result|lead|vary|experience|require|contain|apply|help|include|change|use) = พฤษภาคม = อาจ|ได้|สามารถ = \d{1,2} May|May \d|in May
(?:land|anti-personnel|anti-tank|naval|sea|clear\w*|laid|lay) ?mines? = ของฉัน|เหมือง = ทุ่นระเบิด|กับระเบิด = coal|gold
(?:coal|gold|copper|diamond|iron|open-pit|abandoned|underground) mines?\b = ของฉัน|ทุ่นระเบิด = เหมือง = 
miss(?:es|ed|ing)? (?:a |an |the |their |your |his |her |my |our |this |that |out on )?(?:\w+ )?(?:flight|train|bus|class|deadline|chance|opportunity|opportunities|penalty|goal|call|meeting|payment|dose|target|appointment|match|game|work|school|connection) = คิดถึง|นางสาว = พลาด|ลืม|ขาด|ตก = missed (?:him|her|you|home)
(?:wireless|computer|move the|click the|usb|gaming|optical|bluetooth) mouse\b|mouse (?:button|pointer|cursor|pad|wheel|click\w*) = หนู = เมาส์ = mice|rat
nail (?:polish|varnish|salon|clippers?|art|file)|(?:finger|toe)nails? = ตะปู = เล็บ = hammer
net (?:profit|weight|income|loss|worth|sales|asset|salary|revenue|earnings) = ตาข่าย|แห|สุทธิตาข่าย = สุทธิ = fishing
novel (?:coronavirus|virus|approach|method|technique|drug|therapy|treatment|strain|way|idea) = นวนิยาย|นิยาย = ใหม่|แปลกใหม่ = author|chapter
(?:walnut|hex|lock|wheel|tighten\w* the|loosen\w* the|wing) nuts?\b(?! (?:and seeds|butter|allerg))|nuts and bolts = ถั่ว = น็อต|นอต|วอลนัต|แป้นเกลียว = peanut|almond|allerg
(?:heart|brain|eye|knee|hip|surgical|emergency|an|underwent an?|the|after the|before the) operation (?:on|to (?:remove|repair)|at the hospital|theatre)|underwent (?:an |a )?(?:\w+ )?operation = การดำเนินงาน|ปฏิบัติการ|การดำเนินการ|ดำเนินการ = ผ่าตัด = military
out of order = คำสั่ง|คำสั่งซื้อ = เสีย|ชำรุด|ขัดข้อง|ใช้การไม่ได้|ใช้งานไม่ได้ = 
in order to = คำสั่ง|สั่งซื้อ|คำสั่งซื้อ|ลำดับ = เพื่อ = purchase
(?:church|pipe|electric|played the|the) organ (?:music|recital|concert|player)|pipe organ = อวัยวะ = ออร์แกน = donor|transplant
(?:power|electrical|wall) outlets? = ร้าน|ทางออก|เอาต์เล็ต|ร้านค้า = เต้ารับ|ปลั๊ก = 
palm oil|palm (?:trees?|beach|sugar|leaves) = ฝ่ามือ = ปาล์ม|ตาล = palm of
(?:research|scientific|academic|peer-reviewed|white|position|term|green|the|policy) papers? (?:publish\w*|in|on|by|was|shows?|found)|publish\w* (?:a|the|in a) (?:\w+ )?paper = กระดาษ = บทความ|งานวิจัย|เอกสาร|รายงาน|สมุดปกขาว = 
car ?park|no parking|parking (?:lot|space|fee|ticket)|park (?:your|the|their) (?:car|vehicle) = สวนสาธารณะ = จอด = national park
(?:political|ruling|opposition|labou?r|conservative|democratic|republican|liberal|communist|green|coalition|his|her|the|socialist|far-right|left-wing|governing|major) part(?:y|ies) (?:leader|won|lost|members?|candidate|said|has|vot\w*|congress|conference|in parliament|seats?)|(?:labou?r|conservative|democratic|republican|liberal democrat|communist|socialist|opposition|ruling) part(?:y|ies) = งานเลี้ยง|ปาร์ตี้|งานปาร์ตี้ = พรรค|ฝ่าย = birthday|dinner|guests
(?:both|each|the|either|contracting|third|injured|all) part(?:y|ies) (?:to (?:the|this)|agree\w*|shall|may|must|hereby)|third part(?:y|ies) = งานเลี้ยง|ปาร์ตี้|พรรค = ฝ่าย|คู่สัญญา|บุคคลที่สาม|ภาคี = political|election
(?:the|a|each|every|elderly|diabetic|cancer|hospital) patients? (?:was|were|is|are|should|must|with|who|had|has|received|may|can)|patients? with = อดทน|ความอดทน = ผู้ป่วย|คนไข้ = 
penalt(?:y|ies) (?:kick|area|shoot-?out|spot|box|in the \d+)|(?:won|missed|saved|scored|awarded|from|converted|late|took) (?:a |the |two )?penalt(?:y|ies)|on penalties = การลงโทษ|บทลงโทษ|โทษ(?=ที่) = จุดโทษ|ลูกโทษ = prison|fine
(?:death|tax) penalty = จุดโทษ = ประหาร|โทษ|ปรับ = 
(?:football|on the|cricket|grass|off the) pitch\b = ระดับเสียง|เสนอ|ขว้าง|สนามเสียง = สนาม = musical
plants? (?:species|growth|life|food|pots?|seeds?|roots?|leaves)|(?:house|medicinal|native|tropical|rare|flowering|potted|wild|water the|carnivorous|new|garden|indoor|aquatic) plants? (?!workers|manager|production|closure|will open|in (?:china|mexico)) = โรงงาน = พืช|ต้นไม้|พันธุ์ไม้|พรรณไม้ = factory|manufactur|assembly
(?:nuclear|power|car|assembly|cement|steel|chemical|manufacturing|coal|coal-fired|water treatment|production|processing|battery|bottling) plants? = พืช|ต้นไม้ = โรงงาน|โรงไฟฟ้า|โรง = vegetation
railway platform|platform (?:number|\d+)|(?:train|station|subway) platform = แพลตฟอร์ม = ชานชาลา = online|digital|software
(?:online|digital|social media|trading|streaming|e-commerce|cloud|mobile) platforms? = ชานชาลา|แท่น = แพลตฟอร์ม = train
opinion polls?|(?:exit|recent|new|latest|the|public) polls? (?:show\w*|suggest\w*|by|found|ahead|put)|polling (?:station|day|place)|went to the polls = เสา|ขั้วโลก = โพล|สำรวจ|เลือกตั้ง|ลงคะแนน|คูหา = flag
pool table|car ?pool|pool (?:of (?:talent|candidates|investors)) = สระว่ายน้ำ|สระ = พูล|บิลเลียด|กลุ่ม|คาร์พูล = swimming
(?:usb|hdmi|usb-c|serial|ethernet|charging|network|tcp|parallel|lightning|headphone|open) ports?\b|port \d+ = ท่าเรือ = พอร์ต|ช่อง = ship|harbour|container
(?:blog|facebook|social media|instagram|recent|latest|forum|this|sponsored|viral) posts? = เสา|ไปรษณีย์ = โพสต์|บทความ|กระทู้ = goal ?post|lamp
power (?:plant|station|cut|outage|supply|cable|cord|line|button|tool|consumption|grid|bank|saving|failure)|(?:solar|wind|nuclear|electric|hydro|battery) power = อำนาจ = ไฟฟ้า|พลังงาน|ไฟดับ|ไฟ|ปุ่มเปิด|พาวเวอร์ = authority
(?:birthday|christmas|wedding|wrapped|a|gave|anniversary|buy|opened) presents?\b(?! (?:day|tense|situation)) = ปัจจุบัน|นำเสนอ = ของขวัญ = at present
press (?:conference|release|freedom|secretary|officer|briefing|statement|corps|agency|kit|office|room)|(?:freedom of the|free|foreign|local|international|told the|the) press\b(?! (?:the|enter|and hold|button|any|on)) = กด = แถลงข่าว|สื่อ|ข่าว|หนังสือพิมพ์|โฆษก = press the|press and
(?:school|vice|deputy|the|new|former|assistant) principal\b(?! (?:amount|cause|reason|component)) = เงินต้น|หลัก = ครูใหญ่|ผู้อำนวยการ|อาจารย์ใหญ่ = loan
dilated pupils?|pupils? (?:dilat\w*|of the eye|constrict\w*) = นักเรียน = ม่านตา = school
# r-s
(?:world|olympic|club|national|track|personal|broke the|set a|new|guinness|all-time|course) records?\b(?! (?:label|company|store|player|keeping)) = บันทึก = สถิติ|ประวัติการณ์|กินเนสส์ = medical record
record (?:label|company|deal|store|player)|vinyl records? = บันทึก|สถิติ = เพลง|แผ่นเสียง|ค่าย = 
(?:on the|to the|turn|top|bottom|upper|lower) right\b(?! to| of (?:way|appeal|access))|right (?:side|hand|arm|leg|foot|corner|click|knee|ankle|wing|lane|eye|arrow|-click|-hand) = ถูกต้อง|สิทธิ|สิทธิ์|ถูก = ขวา = human rights|correct
(?:boxing|in the|into the|circus) ring\b(?! finger) = แหวน|วงแหวน = เวที|สังเวียน = wedding|engagement
rock (?:band|music|star|concert|singer|and roll|n' roll|group|album|festival)|(?:punk|indie|hard|classic|folk) rock = หิน|ก้อนหิน = ร็อก|ร็อค = geolog
running (?:water|nose|mate|costs?|time|total|shoe) (?!shoes) = วิ่ง = ไหล|คู่ชิง|ดำเนิน|ความยาว|รวม = 
runny nose = วิ่ง = น้ำมูก = 
(?:run|runs|ran|running) (?:for (?:president|office|parliament|mayor|governor|the senate|re-election)|(?:a|the|his|her|their|its|an?) (?:\w+ )?(?:company|business|restaurant|shop|hotel|program|script|command|test|app|software|campaign|school|farm|country|store|café|cafe)) = วิ่ง = ลงสมัคร|บริหาร|ดำเนิน|เปิด|เรียกใช้|รัน|ทำงาน|สั่ง|ดูแล|ลงชิง = marathon
ran out of|run(?:ning|s)? out of = วิ่งออก = หมด|ขาดแคลน = 
(?:economic|us|international|imposed?|lift\w*|new|tough|trade|western|ease|against) sanctions = อนุมัติ|การอนุมัติ = คว่ำบาตร|แซงก์ชัน|ลงโทษ = 
sav(?:e|ed|ing) (?:the |your |all |this |a |any |changes)(?:file|document|changes|settings|image|page|password|project|work|copy|game|draft|progress|link|photo)?s? = ประหยัด|ช่วยชีวิต = บันทึก|เซฟ|จัดเก็บ = save money|energy
schools? of (?:fish|dolphins|tuna|sardines|mackerel) = โรงเรียน = ฝูง = 
(?:rubber|door|oil|airtight|vacuum|official|wax|the) seals?\b(?= (?:ring|is broken|around|on the|prevents|of approval|gasket))|(?:rubber|door|oil|airtight|wax|presidential) seals? = แมวน้ำ = ซีล|ตราประทับ|ปิดผนึก|ตรา = pups|arctic|zoo
season (?:with|to taste|the (?:meat|chicken|fish|soup|sauce|steak)) = ฤดูกาล|ฤดู = ปรุง|หมัก = 
(?:for a|a few|wait a|in a|\d+|every|per|split) seconds?\b(?! (?:hand|half|place|time|world|round|chance|largest|term|floor|to)) = ที่สอง|อันดับสอง = วินาที|สักครู่|ครู่ = 
securit(?:y|ies) (?:and exchange|market|trading|firm)|government securities|mortgage-backed securities = ความปลอดภัย|ความมั่นคง = หลักทรัพย์|พันธบัตร|ตราสาร = 
(?:top|first|second|third|number one|no\. ?\d|unseeded|\d+th) seeds?\b = เมล็ด|เมล็ดพันธุ์ = มือวาง|เต็ง = plant|sow
(?:prison|jail|death|life|suspended|\d+-year|heavy|serv\w+ (?:a|his|her)|reduced|harsh|light|maximum) sentences?|sentence[ds]? (?:to|of \d|him|her|for) = ประโยค = โทษ|จำคุก|ตัดสิน|พิพากษา = grammar|paragraph
share prices?|shares (?:of|in|fell|rose|closed|jumped|dropped|slid|surged|tumbled|gained)|(?:per|common|ordinary|preferred|million|buy|sell) shares? = แบ่งปัน|การแบ่งปัน|แชร์ = หุ้น = share (?:this|the|your)
shar(?:e|ed|ing) (?:this|the|your|a|an|it|with|photos?|files?|information|their|her|his|our|on|via|links?|screen|articles?|stories|posts?)\b = หุ้น = แชร์|แบ่งปัน|ส่งต่อ|เล่า|ร่วม|แบ่ง = shares (?:fell|rose)|share price|shareholder
(?:artillery|mortar|tank|unexploded|fired|explosive) shells?\b = เปลือกหอย|เปลือก = กระสุน|ลูกปืน|ปืนครก = beach|egg
ships? (?:within|from|to|in \d|free|worldwide)|shipping (?:cost|address|fee|method|policy|time|is free)|free shipping = เรือ|การเดินเรือ|ทางเรือ = จัดส่ง|ส่ง = vessel|captain|sea freight
(?:flu|booster|vaccine|insulin|tetanus|covid|allergy) shots?\b = ยิง|นัด|ช็อต|การยิง|กระสุน = ฉีด|เข็ม|วัคซีน = gun
(?:kitchen|stainless|bathroom|in the|double) sink\b = จม|อ่างจม = อ่าง|ซิงก์ = ship
(?:new|latest|debut|first|hit|second|lead) single\b(?! (?:mother|parent|room|bed|person|day)) = โสด|คนเดียว|คนโสด = ซิงเกิล|เพลง = unmarried
(?:character|weapon|new|exclusive|rare|legendary|unlock\w* (?:a|the|new)?) ?skins?\b(?= (?:for|in the game|are|is|pack))|(?:character|weapon) skins? = ผิวหนัง|ผิว = สกิน = dermat
soap opera = สบู่ = น้ำเน่า|ละคร = 
(?:rubber|leather|non-slip|outer|shoe) soles? = แต่เพียงผู้เดียว|เพียงผู้เดียว|ปลาลิ้นหมา = พื้นรองเท้า|พื้น = 
(?:outer|in|into|deep|from|international) space\b|space (?:station|shuttle|agency|telescope|exploration|travel|mission|suit|probe|race|tourism|debris|program\w*) = พื้นที่|ช่องว่าง = อวกาศ = storage|parking
spare (?:part|tyre|tire|wheel|ribs?|key)s? = ว่าง|เผื่อแผ่ = อะไหล่|สำรอง|ซี่โครง = spare time
(?:guest|keynote|main|invited|the|native|public|motivational) speakers?\b(?= (?:at|said|of|will|was|at the|include|told|at this))|(?:guest|keynote|native|public) speakers? = ลำโพง = วิทยากร|ผู้พูด|องค์ปาฐก|ผู้บรรยาย|เจ้าของภาษา = bluetooth|audio
(?:house|parliament'?s?|senate) speaker|speaker of (?:the )?(?:house|parliament|assembly) = ลำโพง|ผู้พูด = ประธานสภา|ประธาน = 
spring (?:mattress|water|roll|onion|coil|steel|balance|clip)s?|(?:hot|mineral|coil|metal|steel|the watch|valve|mattress|compression|broken) springs?|the springs? (?:of the|in the (?:watch|mattress|mechanism|pen)) = ฤดูใบไม้ผลิ|ใบไม้ผลิ = สปริง|น้ำพุ|น้ำแร่|ปอเปี๊ยะ|ต้นหอม = summer
(?:town|city|main|public|times|red|tiananmen|trafalgar|tahrir|central|independence|market|st\.? peter'?s) square\b = สี่เหลี่ยม|ตาราง = จัตุรัส|ลาน|สแควร์ = square (?:metres?|meters?|feet|root)
stable condition|condition is stable = มั่นคง|เสถียร = ทรงตัว|คงที่|พ้นขีดอันตราย = 
critical condition = วิพากษ์วิจารณ์|วิจารณ์ = วิกฤต|สาหัส|โคม่า = 
(?:pop|film|movie|rock|tv|hollywood|soap|guest|reality|co-) ?stars?\b|star(?:red|ring|s) in (?:the|a) = ดวงดาว|ดาว(?=ภาพ|หนัง|ป๊อป|ใน) = ดารา|แสดง|นักร้อง|ซูเปอร์สตาร์|ดาว = planet|galaxy
state of emergency|state of (?:war|siege|disaster)|head of state = สถานะ|รัฐของ = สถานการณ์|ภาวะ|ประมุข = 
bank statements?|(?:monthly|account|credit card) statements? = คำแถลง|คำสั่ง|แถลงการณ์ = รายการเดินบัญชี|ใบแจ้งยอด|สเตตเมนต์|เดินบัญชี|ใบแจ้ง = press statement
(?:chicken|vegetable|beef|fish|cups? of) stock\b|stock cubes? = หุ้น|สต็อกสินค้า = น้ำสต๊อก|น้ำสต็อก|น้ำซุป|ซุปก้อน|สต๊อก = market
(?:stock|share) (?:market|exchange|index|price|broker|option)s? = สต็อกสินค้า|สินค้าคงคลัง = หุ้น|หลักทรัพย์ = inventory
(?:in|out of|low) stock\b = หุ้น = สต็อก|สต๊อก|สินค้า|หมด|พร้อมส่ง = stock market
(?:flash )?flood(?:s|ing)? (?:storm|surge) = ฉวยโอกาส = น้ำท่วม|คลื่น = 
(?:general|hunger|rail|train|teachers'?|nurses'?|pilots'?|workers'?|nationwide|24-hour|on|went on|go on|the|doctors'?) strike\b(?= (?:over|for|by|action|called|on|in protest|has|will|began|since|$|[.,]))|strik(?:e|es|ing) (?:workers|over pay|teachers|nurses|for higher) = โจมตี|ตี|การโจมตี|นัดตี = นัดหยุดงาน|หยุดงาน|สไตรก์|ประท้วง = air ?strike|missile|drone
(?:empty|connection|query|text|character|json|the|return\w* a|as a|input) strings?\b(?! of| quartet) = เชือก|สาย = สตริง|ข้อความ|อักขระ = rope|guitar
(?:suffered|had|a|risk of|ischa?emic|after (?:a|his|her)|heart attack (?:or|and)|mini-|acute) strokes?\b(?! (?:of|play|ahead|behind)) = จังหวะ|ลายเส้น = หลอดเลือดสมอง|เส้นเลือดสมอง|สโตรก|อัมพาต = swimming|tennis|golf
heat ?stroke = จังหวะ = ลมแดด|ฮีตสโตรก|ฮีทสโตรก = 
(?:came on as a|as a|late|unused|second-half|substitute[sd]?) substitutes?\b|substitute teacher = สารทดแทน|ทดแทน|ตัวทดแทน = สำรอง|สอนแทน|แทน = sugar
(?:executive|presidential|honeymoon|junior|bridal|penthouse|en-?) ?suite = ชุดสูท|สูท|ชุด(?=ประธาน|ฮันนี) = สวีต|สวีท|ห้องชุด|ห้องน้ำในตัว = tailor
# t-z
table \d+|(?:league|times|periodic|multiplication|the following|see|data|price|size) table\b|tables? (?:of contents|shows?|below|above) = โต๊ะ = ตาราง|สารบัญ = dining|wooden|furniture
(?:\d+|one|two|per|each|take|aspirin|paracetamol|vitamin|mg|sleeping|chewable|daily|coated) tablets?\b(?! (?:pc|computer|app|device)) = แท็บเล็ต = เม็ด = android|ipad|screen
(?:android|your|smartphone\w* (?:and|or)|phone or|laptop or|the new|samsung|graphics|computer) tablets?\b(?! of| daily) = ยาเม็ด|เม็ดยา = แท็บเล็ต = medicine|mg
tank top = ถัง|รถถัง = เสื้อกล้าม|เสื้อแขนกุด = 
(?:battle|russian|israeli|german|enemy|ukrainian|army|leopard|abrams|anti-) ?tanks? = ถัง = รถถัง = water tank|fuel
(?:fuel|water|fish|oxygen|gas|storage|petrol|septic|propane|oil) tanks? = รถถัง = ถัง(?!.*รถถัง)|ตู้ปลา|แท็งก์|แทงก์ = army
think tank = ถัง|รถถัง = คลังสมอง|สถาบัน|กลุ่มนักคิด = 
(?:term|school|spring|autumn|first|second|final) terms?\b(?= (?:of (?:school|the (?:school|academic))|exam|begins|starts|ends)) = เงื่อนไข|คำศัพท์ = ภาคเรียน|เทอม|ภาคการศึกษา = conditions
take place|takes place|took place|taken place = สถานที่ = จัด|เกิด|มีขึ้น|ดำเนิน = venue
take(?:s|n)? off (?:from|at|on time|in)|took off (?:from|at|shortly|in)|plane (?:\w+ )?(?:takes?|took) off = ถอด|ถอดออก|เอาออก = ขึ้นบิน|บิน|ออกเดินทาง|ทะยาน = clothes|shoes|jacket
(?:on|murder|criminal|stand|fraud|face|awaiting|put on|fair|corruption|war crimes|his|her|goes on|went on) trial\b(?! (?:version|period|and error|results)) = ทดลอง|การทดลอง|ทดลองใช้ = พิจารณาคดี|ไต่สวน|ขึ้นศาล|สอบสวน = clinical|vaccine|drug trial
trunk of (?:the|a|his|her) (?:car|vehicle)|(?:car|its) trunk\b = ลำต้น|งวง = ท้ายรถ|กระโปรง|ฝากระโปรง = tree|elephant
elephant'?s? trunk|trunk of (?:the|an) elephant = ลำต้น|กระโปรงหลัง|หีบ = งวง = 
Turkey(?:'s|,| and| has| is| was| will|\.|$)|(?:in|to|from|with|of|between|visit) Turkey\b|Turkish = ไก่งวง = ตุรกี|ตุรเคีย|ตุรกิเย = turkey (?:meat|breast|sandwich)|Thanksgiving
Poland|Polish (?!your)\w+ = ขัด|ขัดเงา|น้ำยาขัด = โปแลนด์|โปล = 
Chile\b|Chilean = พริก = ชิลี = 
China\b|Chinese = เครื่องลายคราม|พอร์ซเลน = จีน = porcelain
Hungary = หิว|ความหิว = ฮังการี = hungry
Greece\b = จาระบี|ไขมัน = กรีซ = grease
Wales\b = วาฬ|ปลาวาฬ = เวลส์ = whale
Jordan\b = จอร์แดนรองเท้า = จอร์แดน = 
WHO\b = ใคร = อนามัยโลก|ฮู|WHO = \bwho\b
the US\b|US (?:president|government|dollars?|troops|economy|military) = เรา|พวกเรา = สหรัฐ|อเมริกา|ดอลลาร์ = \bus\b|\bwe\b|\bour\b
\bIT (?:department|support|systems?|staff|industry|company|sector|security|manager|infrastructure) = มัน = ไอที|IT|สารสนเทศ = \bit\b
Apple\b(?='s| (?:said|has|will|announced|unveiled|launched|released|store|watch|music|pay|inc)) = แอปเปิ้ลผล|ผลแอปเปิล = แอปเปิล|Apple = fruit
\bAmazon (?:rainforest|river|basin|forest) = แอมะซอนดอทคอม|ร้านแอมะซอน = แอมะซอน|อเมซอน = 
(?:blood|coronary) vessels? = เรือ|ภาชนะ = หลอดเลือด|เส้นเลือด = ship
(?:fishing|cargo|naval|merchant|patrol|military|container|sank|the) vessels?\b(?= (?:was|sank|with|carrying|collided|had|off)|s? in the (?:sea|gulf|strait)) = ภาชนะ|หลอดเลือด = เรือ = blood
arrest warrants?|search warrants?|issued a warrant = ใบสำคัญแสดงสิทธิ|การรับประกัน|รับประกัน|ใบรับประกัน = หมาย = 
(?:wrist ?|gold|smart ?|luxury|swiss|his|her|pocket|digital|sports) ?watch(?:es)?\b(?= (?:strap|band|face|battery|maker|is|was|on (?:his|her)|collection|with))|smart ?watch = ดู|เฝ้าดู|ชม = นาฬิกา|สมาร์ตวอตช์|สมาร์ทวอทช์ = 
watch (?:the|a|this|tv|now|live|movies?|films?|videos?|online|your|more) = นาฬิกา = ดู|ชม|ระวัง|เฝ้า = wrist|watchmaker
heavy cream|heavy whipping cream = หนัก = วิปครีม|วิปปิ้ง|เฮฟวี = 
wisdom (?:tooth|teeth) = ภูมิปัญญา|ปัญญา|สติปัญญา = ฟันคุด = 
(?:world|first|second) war (?:ii|two|i|one)?\b.*second world war|second world war = วินาที = ครั้งที่สอง|ที่ 2|ที่สอง = 
yards?\b(?= sale|work)|(?:back|front) ?yard = หลา = สนาม|ลาน|หลังบ้าน|หน้าบ้าน = metres
`;

export interface SenseByEnglish {
  readonly english: RegExp;
  readonly wrong: readonly string[];
  /** Any of these in the Thai says that the word was understood. */
  readonly understood: RegExp;
  /** What to write, the usual one first, bare of lookarounds. */
  readonly right: readonly string[];
  readonly allowed: RegExp | null;
}

export const SENSES_BY_ENGLISH: readonly SenseByEnglish[] = [TABLE, SENSES_OF_NAMES]
  .flatMap((table) => table.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [english = '', wrong = '', right = '', allowed = ''] = line
      .split(/ = ?/)
      .map((part) => part.trim());
    const flags = /(?<!\\)[A-Z]/.test(english.replace(/\[A-Z\]/g, '')) ? 'u' : 'iu';
    return {
      english: new RegExp(
        /^[\w(]/.test(english) ? `(?<![\\p{L}'-])(?:${english})(?!\\p{L})` : english,
        flags,
      ),
      wrong: wrong.split('|').filter((each) => !each.includes('(')),
      understood: new RegExp(right.replace(/\.(?!\*)/g, '\\.'), 'u'),
      right: right.split('|').map((each) => each.replace(/\(\?.*\)/, '')),
      allowed: allowed === '' ? null : new RegExp(allowed, 'u'),
    };
  });
