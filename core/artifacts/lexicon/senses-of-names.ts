/**
 * Names that are words as well: months, countries, places, people, organisations. A table of senses-by-english.ts. The capital letter
 * tells them from the word, and where a sentence may begin with it, so does what stands around it.
 */
export const SENSES_OF_NAMES = String.raw`
# months and days
(?:in|of|last|next|since|by|until|till|from|early|late|mid|during|before|after|every|through|and|to|On|\d\d?|\d(?:st|nd|rd|th)) May\b(?! [A-Z][a-z]+(?:ed|s)?\b)|May \d|May(?:,| and) (?:June|April) = อาจ|อาจจะ|อาจมี = พฤษภาคม|พ.ค. =
(?:in|of|last|next|since|by|until|till|from|early|late|mid|during|before|after|every|on|\d\d?|\d(?:st|nd|rd|th)) March\b|March \d|March(?:,| and) (?:February|April) = เดินขบวน|การเดินขบวน|เดินทัพ|เดินสวนสนาม = มีนาคม|มี.ค. = march
(?:in|of|last|next|since|by|until|from|early|late|during|before|after|\d\d?) August\b|August \d = น่าเกรงขาม|สง่างาม|สิงหา = สิงหาคม|ส.ค. =
(?:on|last|next|this|by|until|every) Sunday = วันอาบแดด|วันแดด|ดวงอาทิตย์ = วันอาทิตย์|อาทิตย์ = sun
(?:on|last|next|this|by|until|every|since) (?:Sat|Saturday) = นั่ง|วันนั่ง = วันเสาร์|เสาร์ = sat
# countries and places
Turkey\b = ไก่งวง|ไก่|ไก่ตุรกี = ตุรกี|ตุรเคีย|ตุรกิเย = turkey|Thanksgiving
Chile\b|Chilean = พริก|พริกชี้ฟ้า|หนาว = ชิลี = chil(?:li|i|ly)
China\b = เครื่องกระเบื้อง|กระเบื้อง|เครื่องเคลือบ|เครื่องลายคราม|ถ้วยชาม|จานชาม = จีน = porcelain|china
Greece\b|Greek = ไขมัน|จาระบี|น้ำมันหล่อลื่น = กรีซ|กรีก|กรีซ = grease|fat
Hungary\b|Hungarian = หิว|ความหิว|หิวโหย = ฮังการี = hung(?:er|ry)
Poland\b|(?:the|a|in|many) Polish = ขัดเงา|น้ำยาขัดเงา|ขัดมัน|ขัด|ยาขัด = โปแลนด์|โปล = polish
Wales\b|Welsh = ปลาวาฬ|วาฬ = เวลส์|เวลช์ = whale
Georgia\b = จอร์จ = จอร์เจีย = George
Jordan\b(?! \d) = รองเท้าจอร์แดน = จอร์แดน =
Japan\b|Japanese = แล็กเกอร์|เคลือบเงา = ญี่ปุ่น|นิปปอน = lacquer
(?:in|of|to|from|with|by|between|and|near) Cuba\b = คิวบิก|ลูกบาศก์ = คิวบา =
Panama\b(?! hat) = หมวกปานามา = ปานามา = hat
Guinea\b(?! pig) = หนูตะเภา = กินี = pig|pigs
Niger\b = นิเกอร์คนดำ = ไนเจอร์ =
Togo\b|in Togo = ไปไหน|สั่งกลับบ้าน|กลับบ้าน = โตโก = to go
Mali\b = มะลิ|ดอกมะลิ = มาลี = jasmine
Oman\b = โอ้มนุษย์|มนุษย์ = โอมาน = man
Iran\b|Iranian = ฉันวิ่ง|วิ่ง = อิหร่าน = ran|run
Iceland\b|Icelandic = ดินแดนน้ำแข็ง|แผ่นดินน้ำแข็ง|น้ำแข็ง = ไอซ์แลนด์ = \bice
Greenland\b = ดินแดนสีเขียว|พื้นที่สีเขียว|ที่ดินสีเขียว = กรีนแลนด์ = green land
Ireland\b|Irish = ดินแดนโกรธ|ความโกรธ = ไอร์แลนด์|ไอริช =
Finland\b = แผ่นดินครีบ|ครีบ = ฟินแลนด์ = fins?\b
(?:the )?Netherlands\b|Holland\b = ดินแดนต่ำ|โลกล่าง = เนเธอร์แลนด์|ฮอลแลนด์|ดัตช์ =
Ivory Coast = ชายฝั่งงาช้าง|งาช้าง = โกตดิวัวร์|ไอวอรี = ivory (?:trade|tusk)
Cape Town = เมืองแหลม|เสื้อคลุมเมือง|เมืองเคป = เคปทาวน์ =
Cape Verde = แหลมสีเขียว|แหลมเขียว = เคปเวิร์ด|กาบูเวร์ดี =
(?:the )?Gulf (?:states?|countries|war|of) = กอล์ฟ|ช่องว่าง = อ่าว = golf
Phoenix\b = นกฟีนิกซ์|ฟีนิกซ์นก = ฟีนิกซ์(?!นก) = bird|rose from
Cork\b = จุกก๊อก|ไม้ก๊อก|จุกไม้ก๊อก = คอร์ก = cork
Bath\b = อ่างอาบน้ำ|ห้องน้ำ|การอาบน้ำ|อาบน้ำ = บาธ|บาท = bath
Reading\b(?= (?:Festival|FC|station|University|Borough))|(?:in|from|near|at) Reading\b = การอ่าน|อ่าน|อ่านหนังสือ = เรดดิง|เรดิง =
Nice\b(?=,| (?:in|on|is|airport|and|attack)|\.|$)|(?:in|to|from|near) Nice\b = ดี|สวย|น่ารัก|ดีงาม = นีซ = nice
Orange (?:County|Free State|River) = สีส้ม|ส้ม = ออเรนจ์|ออร์เรนจ์ = oranges?\b
Rugby\b(?=, England)|Rugby School = กีฬารักบี้ = รักบี = rugby
Buffalo,? (?:New York|NY)|Buffalo Bills = ควาย = บัฟฟาโล = buffaloes
Bologna\b = ไส้กรอกโบโลญญา|ไส้กรอก = โบโลญญา|โบโลญา = sausage
Hamburg\b = แฮมเบอร์เกอร์ = ฮัมบูร์ก|ฮัมบวร์ค = burger
Frankfurt\b = ไส้กรอก|ไส้กรอกแฟรงก์เฟิร์ต = แฟรงก์เฟิร์ต = sausage
Dresden\b|Essen\b = กินอาหาร|การกิน = เดรสเดน|เอสเซิน =
Split\b(?=, Croatia|,| in Croatia)|(?:in|from|to) Split\b = แยก|แบ่ง|การแยก|แตกแยก = สปลิต|สปลิท =
Mobile,? Alabama = มือถือ|โทรศัพท์มือถือ|เคลื่อนที่ = โมบีล|โมบิล =
Little Rock = หินน้อย|หินก้อนเล็ก|ร็อคเล็ก = ลิตเทิลร็อก|ลิตเติลร็อก =
Salt Lake City = เมืองทะเลสาบเกลือ|ทะเลสาบเกลือ = ซอลต์เลก|ซอลท์เลค =
Grand Canyon = หุบเขาใหญ่|หุบเขาลึกใหญ่ = แกรนด์แคนยอน =
Wall Street = ถนนกำแพง|ถนนวอลล์กำแพง|กำแพง = วอลล์สตรีต|วอลล์สตรีท = \bwall\b
Silicon Valley = หุบเขาซิลิคอน|หุบเขาซิลิโคน|หุบเขา = ซิลิคอนวัลเลย์|ซิลิคอน แวลลีย์|ซิลิคอนแวลลีย์ = valley
Downing Street = ถนนล่ม|ถนนลง|ถนนขาลง = ดาวนิง =
(?:the )?White House = บ้านขาว|บ้านสีขาว|ทำเนียบสีขาว = ทำเนียบขาว|ไวต์เฮาส์ = white house
Big Ben = เบนใหญ่|บิ๊กใหญ่ = บิ๊กเบน =
Hyde Park|Central Park = สวนกลาง|ซ่อนสวน|สวนสาธารณะกลาง|สวนสาธารณะซ่อน = ไฮด์|เซ็นทรัล|เซนทรัล =
Times Square = สี่เหลี่ยมจัตุรัสเวลา|จัตุรัสเวลา|ครั้งสี่เหลี่ยม|เวลาสแควร์ = ไทม์สแควร์|ไทมส์ =
(?:the )?Dead Sea|(?:the )?Red Sea|(?:the )?Black Sea = ทะเลตาย|ทะเลแห่งความตาย|ทะเลสีแดง|ทะเลสีดำ = เดดซี|ทะเลแดง|ทะเลดำ =
# organisations, firms and media
Apple\b(?='s|,? (?:said|has|will|is|announced|unveiled|launched|released|Inc|CEO|shares|plans|sued|and Google))|(?:by|from|of|at|for|to|against|sued) Apple\b = แอปเปิลผลไม้|ผลแอปเปิ้ล|ลูกแอปเปิ้ล|ลูกแอปเปิล|ผลไม้ = บริษัทแอปเปิล|แอปเปิล|Apple = apples?\b|fruit
Amazon\b(?='s|,? (?:said|has|will|announced|launched|Web|Prime|workers?|warehouses?|customers?|delivery|shares)) = ป่าแอมะซอน|แม่น้ำแอมะซอน|ป่าอเมซอน|ลุ่มน้ำแอมะซอน = แอมะซอน|อเมซอน|Amazon = forest|river|rainforest
Shell\b(?='s| (?:said|plc|oil|petrol|station|has|will|plans|announced|sold)) = เปลือกหอย|เปลือก|กระสุน = เชลล์|Shell = shells?\b
Visa\b(?= (?:card|and Mastercard|Inc|said|or Mastercard)) = วีซ่าเข้าเมือง|ตรวจลงตรา|ใบอนุญาตเข้าเมือง = วีซ่า|Visa = passport
Windows\b(?! of) = หน้าต่างกระจก|บานหน้าต่าง|หน้าต่าง = วินโดวส์|Windows = window
(?:Microsoft )?(?:Word|Excel|Outlook|Access)\b(?= (?:file|document|files|documents|program|app|for|20\d\d|user))|Microsoft (?:Word|Excel|Outlook|Access|Office|Teams|Edge) = คำ|คำพูด|ยอดเยี่ยม|แนวโน้ม|การเข้าถึง|ทีมงาน|ขอบ|สำนักงาน = เวิร์ด|เอกเซล|เอ็กเซล|เอาต์ลุก|Word|Excel|Outlook|Access|Office|Teams|Edge|ออฟฟิศ|ทีมส์ =
Meta\b(?='s|,? (?:said|Platforms|has|will|announced|owns|which)) = เมตาดาตา|อภิ = เมตา|เมต้า|Meta = metadata
Target\b(?= (?:store|stores|said|Corporation)) = เป้าหมาย|เป้า = ทาร์เก็ต|Target = targets?\b
Gap\b(?= (?:store|stores|Inc|jeans|said)) = ช่องว่าง = แก๊ป|Gap = gap\b
Dove\b(?= (?:soap|shampoo|brand|beauty)) = นกพิราบ|นกเขา = โดฟ|Dove = bird
Tide\b(?= (?:detergent|pods)) = กระแสน้ำ|น้ำขึ้นน้ำลง = ไทด์|Tide =
Time magazine|Time's (?:cover|Person) = นิตยสารเวลา|เวลา = ไทม์|Time =
(?:the )?(?:New York |Financial |Irish |Los Angeles )Times\b = เวลานิวยอร์ก|ครั้งนิวยอร์ก|เวลาการเงิน|ครั้งการเงิน|เวลาทางการเงิน|นิวยอร์กครั้ง = ไทมส์|ไทม์ส|Times|ไทม์ =
(?:the )?Guardian\b(?= (?:said|reported|newspaper|reports|has)) = ผู้ปกครอง|ผู้พิทักษ์|ผู้คุ้มครอง = การ์เดียน|Guardian = guardian
(?:the )?Sun (?:newspaper|reported) = ดวงอาทิตย์|พระอาทิตย์ = เดอะซัน|เดอะ ซัน|Sun =
(?:the )?Economist\b(?= (?:said|magazine|reported|newspaper)) = นักเศรษฐศาสตร์ = ดิอีโคโนมิสต์|อีโคโนมิสต์|Economist = economists?\b
Fox News = ข่าวจิ้งจอก|สุนัขจิ้งจอก|ข่าวสุนัขจิ้งจอก|จิ้งจอก = ฟ็อกซ์|ฟอกซ์|Fox = fox
WHO\b = ใคร|ที่ใคร = อนามัยโลก|ดับเบิลยูเอชโอ|WHO = \bwho\b|\bWho\b
(?:the )?US\b(?! and them) = เรา|พวกเรา = สหรัฐ|อเมริกา|ดอลลาร์ = \bus\b|\bwe\b|\bour\b|\bWe\b|\bOur\b
\bAIDS\b = ช่วยเหลือ|ตัวช่วย|เครื่องช่วย = เอดส์ = \baids?\b|hearing
\bSARS\b|\bMERS\b = ซาร์ส์รัสเซีย|ซาร์ = ซาร์ส|เมอร์ส = tsar
\bPIN\b = เข็มหมุด|หมุด|เข็มกลัด|พิน = รหัส|PIN|พิน = \bpins?\b
\bRAM\b = แกะตัวผู้|แกะ|กระแทก = แรม|RAM|หน่วยความจำ = sheep
\bGO\b train|Go language = ไป = Go|โก =
Python\b(?= (?:code|script|program|programming|library|developers?|3|2|version|function)) = งูเหลือม|งูหลาม|งู = ไพทอน|Python = snake
Java\b(?= (?:code|program|programming|class|developers?|version|application|runtime)) = กาแฟ|เกาะชวา|ชวา = จาวา|Java = island|coffee
Ruby\b(?= (?:code|on Rails|program|gem|developers?)) = ทับทิม = รูบี|Ruby = jewel
Swift\b(?= (?:code|programming|language)) = รวดเร็ว|นกแอ่น|นกนางแอ่น = สวิฟต์|Swift = swift\b
Taylor Swift|Swift's (?:album|tour|concert|fans) = รวดเร็ว|ช่างตัดเสื้อ|ตัดเสื้อ|นกแอ่น = สวิฟต์|สวิฟท์ = swift\b
# people
(?:President |George W?\.? ?H?\.? ?W?\.? ?)Bush\b = พุ่มไม้|พุ่ม = บุช = bushes
(?:Donald |President )Trump\b = ไพ่ทรัมป์|ไพ่เหนือ|ไพ่ตาย = ทรัมป์ = trump card
(?:Bill )Gates\b = ประตู|ประตูรั้ว|บิล = เกตส์|เกตต์|เกทส์ = gates\b|\bbill\b
(?:Tim )Cook\b = ทำอาหาร|ปรุงอาหาร|พ่อครัว = คุก|ทิม คุก = cooks?\b
(?:Gordon |Prime Minister |James )Brown\b = สีน้ำตาล|น้ำตาล = บราวน์ = brown\b
(?:Theresa )May\b = อาจ|พฤษภาคม = เมย์ = \bmay\b
(?:Justice|Judge|Mr|Mrs|Ms|Dr|Professor|Sir|President) (?:White|Black|Green|Brown|Gray|Grey)\b = สีขาว|สีดำ|สีเขียว|สีน้ำตาล|สีเทา = ไวต์|ไวท์|แบล็ก|กรีน|บราวน์|เกรย์ =
(?:Mr|Mrs|Ms|Dr|Professor|Sir|John|David|Mary|James|Jane|Paul|Peter) (?:Baker|Cook|Smith|Taylor|Carpenter|Fisher|Hunter|Miller|Potter|Shepherd|Bishop|King|Knight|Young|Long|Short|Rich|Wise|Stone|Wood|Rose|Day|Winter|Summers|Rivers|Fields|Hill|Bird|Fox|Wolf|Lamb) = คนทำขนมปัง|พ่อครัว|ช่างตีเหล็ก|ช่างเหล็ก|ช่างตัดเสื้อ|ช่างไม้|ชาวประมง|นายพราน|นักล่า|คนโม่แป้ง|ช่างปั้นหม้อ|คนเลี้ยงแกะ|กษัตริย์|อัศวิน|ก้อนหิน|ฤดูหนาว|ฤดูร้อน|แม่น้ำ|ทุ่งนา|เนินเขา|สุนัขจิ้งจอก|หมาป่า|ลูกแกะ = เบเกอร์|คุก|สมิธ|เทย์เลอร์|คาร์เพนเทอร์|ฟิชเชอร์|ฮันเตอร์|มิลเลอร์|พอตเตอร์|เชฟเฟิร์ด|บิชอป|คิง|ไนต์|ยัง|ลอง|ชอร์ต|ริช|ไวส์|สโตน|วูด|โรส|เดย์|วินเทอร์|ซัมเมอร์|ริเวอร์|ฟิลด์|ฮิลล์|เบิร์ด|ฟ็อกซ์|วูล์ฟ|แลมบ์ = 
`;
