import { words } from './list.ts';

/** First parts of Thai words that hardly stand alone: a blank after one parts a word, as in เศรษฐ กิจ. */
export const BOUND_STEMS: readonly string[] = words(`
  ประ กระ มหา วิทยา เศรษฐ อุตสาห สาธารณ พฤติ อิสร อนุ อธิ อภิ ปริ นิติ วัฒน ประชา เทคโน อินเทอร์ คอมพิว โทร อิเล็ก ธรรม สิ่งแวด พัฒน ศิลป จิต
  โรง คณะ ภูมิ ราช ยุทธ ปฏิ ปรา สหกรณ์ สัม วิ สถา มนุษย กรรม โบราณ สุข ทรัพยา สมา นคร เกษตร ชล พาณิช
`);
