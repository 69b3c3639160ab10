export const app = {
  name: 'สองภาษา',
  tagline: 'ซ่อม แปล และตรวจทานข้อความไทยที่เครื่องแปลไว้',
} as const;
