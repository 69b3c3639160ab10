import { phrases } from './list.ts';

/** English phrases that Thai has borrowed whole. */
export const BORROWED: readonly string[] = phrases(`
  work from home, work from anywhere, on air, on demand, on site, on top, add on, made to order, made in, check in,
  check out, add to cart, end to end, peer to peer, point of sale, day by day, state of the art,
  free of charge, up to date, no comment, business to business, top of mind, word of mouth,
  step by step, face to face, one by one, de facto, de jure, pro rata, in vitro, in vivo, in situ,
  et al, a cappella, à la carte, a la carte, en suite, pay per view, ready to eat, ready to drink,
  internet of things, proof of concept, proof of work, proof of stake, call to action,
  out of stock, in stock, pre order, for sale, to be continued, all in one, must have,
  do it yourself, print on demand, software as a service, terms of reference, letter of credit,
  cost of living, best before, grab and go, plug and play, drag and drop, copy and paste, q and a, in absentia, in camera, ex officio, al dente, au lait, café au lait, con carne, chili con carne,
  de minimis, coup d'état, coup d’état, raison d'être, joie de vivre, eau de parfum, eau de toilette,
  eau de cologne, fin de siècle, c'est la vie, du jour, pain au chocolat, à la mode, a la mode,
  aglio e olio, alla carbonara, alla vongole, pro bono, per se, per capita, a priori, a posteriori,
  in memoriam, in flagrante, deus ex machina, de rigueur, en route, en masse, en bloc, laissez faire,
  work in progress, to go, how to, to do, to be, up to you, so so
`);

/** After these, or before CITING_AFTER, a foreign text is cited: it is meant to be seen. */
export const CITING_BEFORE: readonly string[] = phrases(`
  ที่ว่า, คำคม, คติ, ร้าน, บริษัท, แบรนด์, ยี่ห้อ, ตระกูล, สำนัก, ลัทธิ, คือ, คือคำว่า, คำว่า, ชื่อ, ชื่อว่า, เรื่อง, เพลง, ภาพยนตร์, หนัง, หนังสือ, นวนิยาย, ซีรีส์,
  ซีรีส์เกาหลี, ซีรีส์จีน, ซีรีส์ญี่ปุ่น, อัลบั้ม, วง, รายการ, เกม, อักษร, ตัวอักษร, ภาษาจีน,
  ภาษาญี่ปุ่น, ภาษาเกาหลี, ภาษาอาหรับ, ภาษารัสเซีย, ภาษาฮินดี, ภาษาฝรั่งเศส, ภาษาเยอรมัน,
  ภาษาสเปน, ภาษาละติน, ภาษาอังกฤษ, ป้าย, สำนวน, สุภาษิต, คติพจน์, เรียก, เรียกว่า, เขียน,
  เขียนว่า, อ่านว่า, คำขวัญ, ทักทาย
`);
export const CITING_AFTER: readonly string[] = phrases(`
  คือสามคำ, คือคำ, เป็นคำ, เป็นบุพบท, ใช้กับ, มีความหมาย, ซึ่งแปลว่า, แปลว่า, หมายถึง, ซึ่งหมายถึง, ที่แปลว่า, หรือ, อ่านว่า, หรือที่เรียก, ในภาษา
`);
