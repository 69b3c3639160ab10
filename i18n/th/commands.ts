export const commands = {
  group: {
    project: 'โปรเจกต์',
    edit: 'แก้ไข',
    segment: 'เซกเมนต์',
    artifact: 'จุดบกพร่อง',
    review: 'ตรวจทาน',
    view: 'มุมมอง',
    help: 'วิธีใช้',
  },
  project: { onePerson: 'ฉันทำโปรเจกต์นี้คนเดียว' },
  segment: { editTarget: 'แก้คำแปลอังกฤษ' },
  view: {
    clearFilters: 'แสดงทุกเซกเมนต์',
    filters: 'ไปที่ตัวกรอง',
    nextRegion: 'ส่วนถัดไปของหน้าต่าง',
    previousRegion: 'ส่วนก่อนหน้าของหน้าต่าง',
  },
  palette: { title: 'คำสั่งทั้งหมด', search: 'ค้นหาคำสั่ง', none: 'ไม่มีคำสั่งชื่อนี้' },
  places: {
    title: 'ในตารางและช่องข้อความ',
    rows: 'แถวถัดไป แถวก่อนหน้า',
    enter: 'เปิดช่องคำแปลอังกฤษของแถว',
    leave: 'บันทึกแล้วออกจากช่อง',
    line: 'ขึ้นบรรทัดใหม่ในช่อง',
    side: 'สลับระหว่างช่องไทยกับช่องอังกฤษ',
    send: 'ส่งหมายเหตุ',
  },
} as const;
