export const cli = {
  help: `สองภาษาแบบไม่เปิดหน้าต่าง

  check FILE [FILE...]     แสดงสิ่งที่กฎตรวจพบในไฟล์
    --target FILE          ไฟล์ภาษาอังกฤษที่คู่กับไฟล์ข้อความล้วนภาษาไทยหนึ่งไฟล์ จับคู่ทีละย่อหน้า
    --format FORMAT        text (ค่าปกติ), jsonl หรือ sarif
    --rules LIST           a,b: ใช้เฉพาะกฎหรือหมวดเหล่านี้; -a: ใช้ทั้งหมดยกเว้น a; +a: เปิดกฎ a ที่ปกติปิดไว้
    --min-severity LEVEL   error, warning หรือ hint (ค่าปกติ)
    --terms FILE           รายการศัพท์ (TBX หรือตารางที่มีคำไทยและคำอังกฤษ) ใช้ตรวจศัพท์ที่ขาดและคำต้องห้าม
  repair FILE --safe -o OUT
                           แก้เฉพาะจุดที่แก้แล้วไม่มีทางผิด ลงในไฟล์สำเนา
    --rules LIST           เช่นเดียวกับข้างต้น
    --overwrite            ยอมให้ OUT เป็นไฟล์เดียวกับ FILE
  stats FILE [FILE...]     นับเซกเมนต์ อักขระ คำ สถานะ และจุดที่ตรวจพบ
    --format FORMAT        text (ค่าปกติ) หรือ jsonl
  convert IN -o OUT        แปลงไฟล์เป็นรูปแบบตามนามสกุลของ OUT และแจ้งสิ่งที่รูปแบบนั้นเก็บไม่ได้
    --to FORMAT            รูปแบบปลายทาง เมื่อนามสกุลไม่ได้บอกชัด: xliff-1.2, xliff-2.1, tmx-1.4, po, csv, html,
                           review-docx, review-xlsx, text-thai หรือ text-english
    --from FORMAT          รูปแบบของ IN เมื่อไม่ตรงกับที่เห็น
    --target FILE          ไฟล์ภาษาอังกฤษที่คู่กับข้อความล้วนภาษาไทย จับคู่ทีละย่อหน้า
  align TH EN -o OUT       จับคู่บรรทัดของข้อความล้วนสองไฟล์ พร้อมค่าความมั่นใจของแต่ละคู่ เป็น CSV ที่มีคอลัมน์ id, th, en,
                           confidence หรือเป็นรูปแบบตามนามสกุลของ OUT
    --by UNIT              จับคู่ทีละ paragraph (ค่าปกติ) หรือทีละ sentence
    --terms FILE           รายการศัพท์ที่ช่วยจับคู่บรรทัด เช่นเดียวกับข้างต้น
    --to FORMAT            เช่นเดียวกับข้างต้น
  validate FILE [FILE...]  ตรวจว่าไฟล์ XLIFF หรือ TMX ผิดข้อกำหนดของรูปแบบตรงไหน
    --format FORMAT        text (ค่าปกติ) หรือ jsonl
  merge A B -o C           รวมสำเนาสองไฟล์ของโปรเจกต์เดียวกันเป็นไฟล์ใหม่ และแสดงจุดขัดแย้งซึ่งต้องตัดสินให้ครบ
    --prefer WHOSE         เมื่อขัดแย้งกันให้ใช้ของ mine (A), theirs (B) หรือ newer (ที่ใหม่กว่า)
    --dry-run              แสดงผลที่จะเกิดขึ้นเท่านั้น ไม่เขียนไฟล์
    --as NAME              ชื่อผู้รวม หากไม่ระบุจะใช้ชื่อผู้ใช้คอมพิวเตอร์
  --lang th|en             ภาษาของข้อความ หากไม่ระบุจะใช้ตาม LANG
  --version                เวอร์ชันของโปรแกรม

FILE เป็นข้อความล้วน, Markdown, HTML, Word, ไฟล์คำบรรยาย, ตาราง (CSV, TSV, Excel), XLIFF, TMX หรือ PO
ใช้ - แทนอินพุตมาตรฐาน และใช้เป็น OUT แทนเอาต์พุตมาตรฐาน
เซกเมนต์เรียกตาม id ที่มีในไฟล์ หากไม่มีจะนับจาก 1 ตามที่โปรแกรมแบ่ง
check จบด้วยรหัส 0 เมื่อไม่พบสิ่งใด รหัส 1 เมื่อพบ และรหัส 2 เมื่อเกิดข้อผิดพลาด
validate จบด้วยรหัส 0 เมื่อทุกไฟล์ถูกต้อง รหัส 1 เมื่อมีไฟล์ที่ผิดข้อกำหนด และรหัส 2 เมื่อมีไฟล์ที่อ่านไม่ได้เลย รวมถึง XML ที่เขียนผิดรูป
merge จบด้วยรหัส 0 เมื่อรวมครบ รหัส 1 เมื่อยังมีจุดขัดแย้งและไม่ได้เขียนไฟล์ และรหัส 2 เมื่อเกิดข้อผิดพลาด`,
  usage: {
    noCommand: 'โปรดระบุคำสั่ง: check, repair, stats, convert, align, merge, validate หรือ help',
    unknownCommand:
      'ไม่มีคำสั่ง “{{command}}” คำสั่งที่ใช้ได้คือ check, repair, stats, convert, align, merge, validate และ help',
    noFile: 'คำสั่ง {{command}} ต้องระบุไฟล์',
    twoFiles: 'คำสั่ง align ต้องระบุสองไฟล์ คือข้อความภาษาไทย ตามด้วยข้อความภาษาอังกฤษ',
    twoCopies: 'คำสั่ง merge ต้องระบุสำเนาของโปรเจกต์สองไฟล์',
    oneFile: 'คำสั่ง {{command}} รับได้ครั้งละหนึ่งไฟล์',
    oneTarget: '--target ใช้กับไฟล์ภาษาไทยได้ครั้งละหนึ่งไฟล์',
    targetNeedsText: '--target ใช้กับข้อความล้วนเท่านั้น ส่วน {{file}} มีที่สำหรับภาษาอังกฤษอยู่ในตัวแล้ว',
    notRepaired: 'เขียนกลับลงใน {{file}} ไม่ได้ โปรดแปลงเป็น CSV ก่อน',
    overOwnInput: 'คำสั่งนี้จะเขียนทับ {{file}} โปรดตั้งชื่ออื่นหลัง -o',
    sayTo: 'ชื่อ {{file}} ไม่ได้บอกว่าจะให้เป็นรูปแบบใด โปรดระบุ --to ตามด้วยรูปแบบใดรูปแบบหนึ่ง: {{words}}',
    notValidated: '{{file}} ไม่ใช่ XLIFF หรือ TMX ซึ่งเป็นรูปแบบที่ตรวจสอบได้',
    noOutput: 'คำสั่ง {{command}} ต้องมี -o ตามด้วยชื่อไฟล์ที่จะเขียน',
    onlySafe: 'หากไม่มีคนตรวจ จะแก้ได้เฉพาะจุดที่ปลอดภัย โปรดเพิ่ม --safe',
    overInput: 'คำสั่งนี้จะเขียนทับ {{file}} โปรดตั้งชื่ออื่นหลัง -o หรือเพิ่ม --overwrite',
    unknownOption: 'คำสั่งนี้ไม่มีตัวเลือก “{{option}}”',
    optionValue: 'ตัวเลือก “{{option}}” ไม่ครบถ้วน หรือไม่รับค่า',
    notOneOf: '{{option}} เป็น “{{value}}” ไม่ได้ ค่าที่ใช้ได้คือ {{words}}',
    unknownRule: 'ไม่มีกฎหรือหมวดชื่อ “{{name}}”',
  },
  detail: {
    'encoding-invalid': 'เมื่ออ่านเป็น {{encoding}} พบว่าผิดที่ไบต์ {{offset}}',
    'format-unknown': 'นามสกุลไฟล์คือ “{{extension}}”',
    'file-unreadable': 'สาเหตุ: {{reason}}',
    'write-failed': 'สาเหตุ: {{reason}}',
    'csv-malformed': 'สาเหตุ: {{reason}}',
    'xml-malformed': 'สาเหตุ: {{reason}}',
    'folder-read-only': 'โฟลเดอร์ {{folder}}',
    internal: 'สาเหตุ: {{reason}}',
  },
  check: {
    safe: '[ปลอดภัย]',
    together: 'แก้พร้อมกัน: {{pairs}}',
    errors_other: 'ผิด {{count}} จุด',
    warnings_other: 'น่าสงสัย {{count}} จุด',
    hints_other: 'ข้อสังเกต {{count}} จุด',
    files_other: '{{count}} ไฟล์',
    sum: '{{errors}} {{warnings}} {{hints}} จาก {{files}}',
  },
  repair: {
    made_other: 'แก้แล้ว {{count}} จุด',
    segments_other: '{{count}} เซกเมนต์',
    left_other: 'เหลือให้คนตัดสิน {{count}} จุด',
    sum: '{{made}} ใน {{segments}} {{left}}',
  },
  convert: {
    done_other: 'เขียน {{file}} แล้ว {{count}} เซกเมนต์',
    lost: {
      states_other: 'รูปแบบนี้เก็บสถานะไม่ได้ สถานะของ {{count}} เซกเมนต์จึงไม่ได้ตามมา',
      approvals_other: 'รูปแบบนี้แยกไม่ได้ว่าแปลแล้วหรืออนุมัติแล้ว เซกเมนต์ที่อนุมัติแล้วมี {{count}} เซกเมนต์',
      notes_other: 'รูปแบบนี้เก็บหมายเหตุไม่ได้ หมายเหตุ {{count}} รายการจึงไม่ได้ตามมา',
      tags_other: 'รูปแบบนี้เก็บแท็กไม่ได้ แท็กของ {{count}} เซกเมนต์จึงไม่ได้ตามมา',
      tagsAsText_other: 'แท็กของ {{count}} เซกเมนต์เขียนไว้ในข้อความเป็น {1>…<1} หรือ {2}',
      people_other: 'รูปแบบนี้บอกชื่อผู้แปลและผู้อนุมัติได้ไม่ครบ ({{count}} เซกเมนต์)',
      source_other: 'ไฟล์นี้ไม่มีข้อความไทยของ {{count}} เซกเมนต์',
      target_other: 'ไฟล์นี้ไม่มีคำแปลภาษาอังกฤษของ {{count}} เซกเมนต์',
      halves_other: 'ไม่รวม {{count}} เซกเมนต์ที่มีข้อความไม่ครบสองภาษา',
      direction: 'ไฟล์นี้แปลจากไทยเป็นอังกฤษ ส่วนไฟล์ที่อ่านแปลเป็นไทย',
    },
  },
  align: {
    pairs_other: 'จับคู่ได้ {{count}} คู่',
    alone_other: 'ไม่มีคู่ {{count}} บรรทัด',
    sum: '{{pairs}} {{alone}}',
  },
  merge: {
    place: {
      source: 'เซกเมนต์ {{number}} ภาษาไทย',
      target: 'เซกเมนต์ {{number}} ภาษาอังกฤษ',
      segment: 'เซกเมนต์ {{number}}',
      project: 'โปรเจกต์ {{field}}',
    },
    conflict: {
      text: 'แก้ไว้ต่างกันในสองสำเนา',
      verdict: 'ข้อความเดียวกันได้ผลตรวจต่างกัน',
      structure: 'สำเนาหนึ่งแบ่งหรือรวมเซกเมนต์ อีกสำเนาหนึ่งแก้ไข',
      'note-deleted': 'หมายเหตุถูกลบในสำเนาหนึ่ง แต่มีผู้ตอบหรือแก้ในอีกสำเนาหนึ่ง',
      'note-field': 'หมายเหตุถูกแก้ไว้ต่างกันในสองสำเนา',
      'segment-field': 'แก้ไว้ต่างกันในสองสำเนา',
      project: 'ตั้งไว้ต่างกันในสองสำเนา',
    },
    before: 'ก่อนแยกสำเนา',
    mine: 'สำเนาแรก (mine)',
    theirs: 'สำเนาที่สอง (theirs)',
    unknown: '(ไม่มีจุดร่วม)',
    deleted: '(ถูกลบ)',
    fell: 'เซกเมนต์ {{number}}: สถานะ “{{state}}” ใช้ไม่ได้แล้ว เพราะอีกสำเนาหนึ่งแก้ข้อความ',
    fellBy: 'เซกเมนต์ {{number}}: สถานะ “{{state}}” โดย {{name}} ใช้ไม่ได้แล้ว เพราะอีกสำเนาหนึ่งแก้ข้อความ',
    commands_other: 'รับงานเข้ามา {{count}} ขั้น',
    segments_other: '{{count}} เซกเมนต์',
    notes_other: 'หมายเหตุ {{count}} รายการ',
    documents_other: '{{count}} เอกสาร',
    sum: '{{commands}}: {{segments}} {{notes}} {{documents}}',
    nothingNew: 'สำเนาที่สองไม่มีสิ่งใดที่สำเนาแรกยังไม่มี',
    open_other: 'ยังมีจุดขัดแย้ง {{count}} จุด จึงไม่ได้เขียนไฟล์ ตัดสินได้ด้วย --prefer',
    copy: { mine: 'สำเนาแรก', theirs: 'สำเนาที่สอง' },
    fault: {
      chain: 'ประวัติถูกแก้ที่ {{place}}',
      'cut-short': 'ท้ายประวัติขาดหายไป',
      command: 'ขั้น {{place}} ไม่มีบันทึกการเปลี่ยนแปลง',
      segment: 'เซกเมนต์ไม่ตรงกับประวัติ: {{place}}',
      originals: 'ข้อความไทยของเอกสาร {{place}} ไม่ตรงกับที่นำเข้ามา',
      rewritten: 'ประวัติเล่า {{place}} ไม่ตรงกับอีกสำเนาหนึ่ง',
    },
  },
  validate: {
    valid: 'ถูกต้อง',
    warned: 'ถูกต้อง ({{warnings}})',
    invalid: 'ไม่ถูกต้อง: {{errors}} {{warnings}}',
    listed: 'แสดงเพียง {{listed}} รายการแรก',
  },
  stats: {
    segments: 'เซกเมนต์',
    repetitions: 'เซกเมนต์ที่ซ้ำ',
    characters: '{{side}} จำนวนอักขระ',
    icuWords: '{{side}} จำนวนคำ (ICU)',
    gmxWords: '{{side}} จำนวนคำ (GMX)',
    artifact: 'จุดที่ตรวจพบ หมวด{{family}}',
  },
} as const;
