export const rules = {
  placeholder: {
    title: 'ตัวเลขหาย (XNUMX)',
    reason: '“{{text}}” คือตำแหน่งที่เครื่องแปลทำตัวเลขหายไป ใส่ตัวเลขที่ถูกต้องแทน',
  },
  'displaced-number': {
    title: 'ตัวเลขอยู่ผิดตำแหน่ง',
    reason: {
      besidePlaceholder:
        'เครื่องแปลทำตัวเลขในย่อหน้านี้หายไปแล้วเลื่อนตัวอื่นมาแทน “{{text}}” จึงอาจเป็นตัวเลขของตำแหน่งอื่น ตรวจเทียบกับภาษาอังกฤษ',
    },
    evidence: {
      spelled: 'ต้นฉบับน่าจะเขียนจำนวนของ “{{noun}}” เป็นตัวหนังสือ เครื่องแปลจึงไม่มีตัวเลขมาเติม',
      unlikely: '{{value}} ไม่น่าจะเป็นตัวเลขของ “{{noun}}”',
      'year-be': '{{value}} ใช้เป็นปีหลัง “{{noun}}” ได้',
      'year-ce': '{{value}} ใช้เป็นปีหลัง “{{noun}}” ได้',
      year: '{{value}} ใช้เป็นปีได้',
      'day-of-month': '{{value}} ใช้เป็นวันที่ของเดือนได้',
      article: '{{value}} ใช้เป็นเลข “{{noun}}” ได้',
      ordinal: '{{value}} ใช้เป็นลำดับหลัง “{{noun}}” ได้',
      percent: '{{value}} ใช้เป็นร้อยละได้',
      money: '{{value}} ใช้เป็นจำนวนเงินได้',
      scale: '{{value}} ใช้หน้า “{{noun}}” ได้',
      clock: '{{value}} ใช้เป็นเวลาได้',
      duration: '{{value}} ใช้เป็นจำนวน “{{noun}}” ได้',
      count: '{{value}} ใช้เป็นจำนวน “{{noun}}” ได้',
      unknown: '{{value}} ใช้ตรงนี้ได้',
    },
  },
  'reversed-time': {
    title: 'ลำดับคำบอกเวลาสลับกัน',
    reason: 'เครื่องแปลเติมแม่แบบ ตัวเลขจึงไปอยู่หลัง “{{unit}}” แทนที่จะอยู่ข้างหน้า ย้ายตัวเลขมาไว้หน้าหน่วยเวลา',
  },
} as const;

export const families = {
  placeholder: 'ตัวเลขหาย',
  'displaced-number': 'ตัวเลขผิดตำแหน่ง',
  era: 'ปีกับศักราช',
  'english-ordinal': 'ลำดับที่แบบอังกฤษ',
  'reversed-time': 'เวลาสลับลำดับ',
  'glued-text': 'ข้อความติดกัน',
  'untranslated-fragment': 'ยังไม่ได้แปล',
  'wrong-sense': 'แปลผิดความหมาย',
  'inconsistent-name': 'ชื่อไม่ตรงกัน',
  boilerplate: 'ส่วนเกินของหน้าเว็บ',
  repetition: 'ข้อความซ้ำ',
  spacing: 'เว้นวรรคและเครื่องหมายคำพูด',
  'thai-unicode': 'อักขระไทย',
  encoding: 'รหัสอักขระและแท็ก',
  magnitude: 'ขนาดและหน่วย',
  omission: 'ตกหล่นหรือเกิน',
  custom: 'กฎของผู้ใช้',
} as const;
