export const settings = {
  title: 'การตั้งค่า',
  language: { legend: 'ภาษา', hint: 'เปลี่ยนทันทีทั้งแอป' },
  theme: { legend: 'รูปลักษณ์', hint: 'ตามระบบ หมายถึงสว่างหรือมืดตามการตั้งค่าของเครื่อง' },
  fontSize: {
    label: 'ขนาดตัวอักษรในตาราง',
    value: '{{size}} พิกเซล',
    sample: 'เมื่อ 5 วันที่ผ่านมา ผู้แปลซ่อมย่อหน้านี้แล้ว',
    sampleEnglish: 'Five days ago the translator repaired this paragraph.',
  },
  person: {
    legend: 'คนที่กำลังทำงาน',
    nobody: 'ยังไม่มีใครระบุชื่อ',
    change: 'เปลี่ยน…',
    as: '{{name}} {{role}}',
  },
  close: 'ปิด',
  about: {
    title: 'เกี่ยวกับสองภาษา',
    version: 'รุ่น {{version}}',
    local: 'ทำงานในเครื่องนี้เท่านั้น ไม่ต้องมีบัญชี ไม่มีเซิร์ฟเวอร์ ไม่ส่งข้อมูลออกไปไหน',
    licence: 'สองภาษาเป็นซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต MIT',
    parts:
      'สร้างด้วย Electron, React, SQLite, CodeMirror, i18next และอื่น ๆ แสดงข้อความด้วยฟอนต์ Noto Sans Thai และ Inter สัญญาอนุญาตของแต่ละส่วนแนบมากับแอป',
    licences: 'สัญญาอนุญาต',
    guide: 'คู่มือ',
  },
} as const;
