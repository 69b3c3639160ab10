/**
 * Nouns that numbers count or label, in both languages. `count`: classifiers and counted nouns (5 แห่ง, five places).
 * `label`: the number names which one (มาตรา 130, Article 130). `both`: ครั้ง counts, ครั้งที่ labels. Thai words are matched
 * longest first; Thai labels take an optional ที่. English is matched as a whole word in any case; give singular and plural.
 * A Thai classifier is wide (แห่ง counts towns, banks, NGOs), so two different concepts never say by themselves that two
 * numbers differ; a label against a count does.
 */
export interface ConceptEntry {
  readonly use: 'count' | 'label' | 'both';
  readonly th: readonly string[];
  readonly en: readonly string[];
}

export const CONCEPTS = {
  // law and texts
  article: {
    use: 'label',
    th: ['มาตรา'],
    en: ['article', 'articles', 'section', 'sections', 'art.', 'sec.'],
  },
  paragraph: { use: 'label', th: ['วรรค', 'ย่อหน้า'], en: ['paragraph', 'paragraphs', 'para.'] },
  clause: { use: 'both', th: ['ข้อ'], en: ['clause', 'clauses', 'point', 'points', 'item', 'items', 'rule'] },
  chapter: { use: 'both', th: ['หมวด', 'บท'], en: ['chapter', 'chapters'] },
  part: { use: 'both', th: ['ส่วน', 'ภาค', 'ตอน'], en: ['part', 'parts', 'episode', 'episodes'] },
  page: { use: 'both', th: ['หน้า'], en: ['page', 'pages', 'p.', 'pp.'] },
  volume: { use: 'both', th: ['เล่ม'], en: ['volume', 'volumes', 'vol.', 'books', 'book'] },
  edition: {
    use: 'both',
    th: ['ฉบับ'],
    en: ['edition', 'editions', 'copies', 'issue', 'issues', 'laws', 'bills'],
  },
  table: { use: 'both', th: ['ตาราง', 'รูป', 'ภาพ', 'แผนภูมิ'], en: ['table', 'figure', 'fig.', 'chart'] },
  appendix: { use: 'label', th: ['ภาคผนวก', 'เอกสารแนบ'], en: ['appendix', 'annex'] },
  number: { use: 'label', th: ['หมายเลข', 'เลขที่', 'เบอร์', 'เลข'], en: ['number', 'no.', 'nos.', 'no'] },
  resolution: { use: 'label', th: ['ข้อมติ', 'มติ'], en: ['resolution'] },
  software: { use: 'label', th: ['เวอร์ชัน', 'เวอร์ชั่น'], en: ['version', 'release'] },
  // order and events
  time: { use: 'count', th: ['ครั้ง', 'หน', 'คราว'], en: ['times', 'time', 'occasions', 'occasion'] },
  round: { use: 'both', th: ['รอบ', 'นัด'], en: ['round', 'rounds'] },
  term: { use: 'both', th: ['สมัย', 'วาระ', 'เทอม'], en: ['term', 'terms', 'session', 'sessions'] },
  rank: { use: 'label', th: ['อันดับ', 'ลำดับ'], en: ['rank', 'ranked', 'place', 'number'] },
  quarter: { use: 'both', th: ['ไตรมาส'], en: ['quarter', 'quarters', 'q'] },
  phase: {
    use: 'both',
    th: ['ระยะ', 'เฟส', 'ขั้น', 'ขั้นตอน'],
    en: ['phase', 'phases', 'stage', 'stages', 'step', 'steps'],
  },
  generation: { use: 'both', th: ['รุ่น', 'ชั่วอายุคน'], en: ['generation', 'generations', 'model', 'models'] },
  level: { use: 'both', th: ['ระดับ', 'เลเวล'], en: ['level', 'levels', 'category', 'tier'] },
  class: { use: 'both', th: ['ประเภท', 'ชนิด', 'แบบ'], en: ['type', 'types', 'kinds', 'kind', 'class'] },
  anniversary: { use: 'both', th: ['ครบรอบ'], en: ['anniversary'] },
  reign: { use: 'label', th: ['รัชกาล'], en: ['rama', 'king rama'] },
  war: { use: 'label', th: ['สงครามโลกครั้ง'], en: ['world war'] },
  // places in a row
  floor: { use: 'both', th: ['ชั้น'], en: ['floor', 'floors', 'storey', 'storeys', 'stories'] },
  room: { use: 'both', th: ['ห้อง'], en: ['room', 'rooms'] },
  channel: { use: 'both', th: ['ช่อง'], en: ['channel', 'channels'] },
  gate: { use: 'both', th: ['ประตู'], en: ['gate', 'gates', 'goals', 'goal'] },
  line: { use: 'both', th: ['สาย'], en: ['line', 'lines', 'route', 'routes'] },
  highway: { use: 'label', th: ['ทางหลวงหมายเลข', 'ทางหลวง'], en: ['highway'] },
  lane: { use: 'both', th: ['ซอย', 'เลน'], en: ['soi', 'lanes', 'lane'] },
  zone: { use: 'both', th: ['เขต', 'โซน'], en: ['zone', 'zones', 'district', 'districts', 'constituency'] },
  unit: { use: 'both', th: ['หน่วย', 'ยูนิต'], en: ['unit', 'units'] },
  group: { use: 'both', th: ['กลุ่ม', 'หมู่'], en: ['group', 'groups', 'moo'] },
  row: { use: 'both', th: ['แถว'], en: ['row', 'rows'] },
  // people
  person: {
    use: 'count',
    th: ['คน', 'ราย', 'ท่าน', 'นาย', 'ชีวิต', 'ศพ'],
    en: [
      ...[
        'people',
        'persons',
        'person',
        'men',
        'women',
        'children',
        'workers',
        'employees',
        'members',
        'students',
      ],
      ...[
        'participants',
        'officials',
        'officers',
        'soldiers',
        'lives',
        'deaths',
        'dead',
        'victims',
        'citizens',
        'residents',
      ],
      ...[
        'voters',
        'passengers',
        'patients',
        'refugees',
        'migrants',
        'tourists',
        'delegates',
        'experts',
        'candidates',
        'troops',
      ],
    ],
  },
  monk: { use: 'count', th: ['รูป', 'องค์'], en: ['monks', 'monk', 'novices'] },
  family: { use: 'count', th: ['ครอบครัว', 'ครัวเรือน'], en: ['families', 'family', 'households', 'household'] },
  team: { use: 'count', th: ['ทีม', 'คณะ'], en: ['teams', 'team', 'delegations'] },
  // bodies and places
  place: {
    use: 'count',
    th: ['แห่ง', 'จุด', 'สถานที่'],
    en: [
      'places',
      'sites',
      'site',
      'locations',
      'ngos',
      'organizations',
      'organisations',
      'schools',
      'hospitals',
      'banks',
      'branches',
    ],
  },
  organization: {
    use: 'count',
    th: ['องค์กร', 'องค์การ', 'หน่วยงาน'],
    en: ['organization', 'organisation', 'agencies', 'bodies'],
  },
  company: { use: 'count', th: ['บริษัท'], en: ['companies', 'company', 'firms', 'firm'] },
  country: {
    use: 'count',
    th: ['ประเทศ', 'ชาติ'],
    en: ['countries', 'country', 'nations', 'states', 'member states'],
  },
  province: { use: 'count', th: ['จังหวัด'], en: ['provinces', 'province'] },
  city: { use: 'count', th: ['เมือง'], en: ['cities', 'city', 'towns', 'town'] },
  village: { use: 'count', th: ['หมู่บ้าน'], en: ['villages', 'village'] },
  region: { use: 'count', th: ['ภูมิภาค', 'แคว้น'], en: ['regions', 'region'] },
  language: { use: 'count', th: ['ภาษา'], en: ['languages', 'language'] },
  house: { use: 'count', th: ['หลังคาเรือน', 'หลัง'], en: ['houses', 'house', 'homes', 'buildings'] },
  party: { use: 'count', th: ['พรรค', 'ฝ่าย', 'ด้าน'], en: ['parties', 'party', 'sides', 'aspects', 'areas'] },
  // things
  code: { use: 'label', th: ['รหัส', 'พอร์ต', 'โค้ด'], en: ['code', 'port'] },
  tablet: { use: 'count', th: ['เม็ด', 'แคปซูล'], en: ['tablets', 'tablet', 'pills', 'pill', 'capsules'] },
  egg: { use: 'count', th: ['ฟอง'], en: ['eggs', 'egg'] },
  spoon: {
    use: 'count',
    th: ['ช้อนโต๊ะ', 'ช้อนชา', 'ช้อน'],
    en: ['tablespoons', 'tablespoon', 'tbsp', 'teaspoons', 'teaspoon', 'tsp', 'spoons'],
  },
  clove: { use: 'count', th: ['กลีบ'], en: ['cloves', 'clove', 'petals'] },
  wheel: { use: 'count', th: ['ล้อ'], en: ['wheels', 'wheel'] },
  colour: { use: 'count', th: ['สี'], en: ['colours', 'colour', 'colors', 'color'] },
  size: { use: 'count', th: ['ขนาด'], en: ['sizes', 'size'] },
  dimension: { use: 'count', th: ['มิติ'], en: ['dimensions', 'dimension'] },
  branch: { use: 'count', th: ['สาขา'], en: ['branches', 'branch', 'outlets'] },
  post: { use: 'count', th: ['ตำแหน่ง'], en: ['posts', 'positions', 'jobs'] },
  pen: { use: 'count', th: ['ด้าม', 'แท่ง'], en: ['pens', 'pencils', 'bars'] },
  train: { use: 'count', th: ['ขบวน', 'ตู้'], en: ['trains', 'train', 'carriages'] },
  strand: { use: 'count', th: ['เส้น'], en: ['strands', 'roads', 'ropes'] },
  bullet: { use: 'count', th: ['กระบอก', 'ปลอก'], en: ['guns', 'rifles', 'bullets'] },
  bundle: {
    use: 'count',
    th: ['กำ', 'มัด', 'พวง', 'หวี', 'แพ็ก', 'แพ็ค', 'ห่อ'],
    en: ['bundles', 'bunches', 'packets'],
  },
  case: { use: 'count', th: ['คดี', 'กรณี'], en: ['cases', 'case', 'lawsuits'] },
  matter: {
    use: 'count',
    th: ['เรื่อง', 'ประการ', 'ประเด็น', 'หัวข้อ', 'อย่าง', 'ปัจจัย'],
    en: ['matters', 'issues', 'ways', 'things', 'topics', 'reasons', 'factors', 'priorities'],
  },
  set: { use: 'count', th: ['ชุด', 'สำรับ'], en: ['sets', 'set', 'series', 'packages', 'package'] },
  project: { use: 'count', th: ['โครงการ'], en: ['projects', 'project', 'programmes', 'programs'] },
  plan: { use: 'count', th: ['แผนงาน', 'แผน'], en: ['plans', 'plan'] },
  list: { use: 'count', th: ['รายการ'], en: ['entries', 'entry', 'programme', 'listings'] },
  report: { use: 'count', th: ['รายงาน'], en: ['reports', 'report'] },
  proposal: { use: 'count', th: ['ข้อเสนอแนะ', 'ข้อเสนอ'], en: ['proposals', 'proposal', 'recommendations'] },
  agreement: {
    use: 'count',
    th: ['ข้อตกลง', 'ความตกลง', 'สัญญา'],
    en: ['agreements', 'agreement', 'contracts', 'deals'],
  },
  charge: { use: 'count', th: ['ข้อหา', 'กระทง'], en: ['charges', 'counts'] },
  meeting: { use: 'count', th: ['การประชุม'], en: ['meetings', 'meeting', 'conferences', 'forums'] },
  vote: { use: 'count', th: ['เสียง', 'คะแนน'], en: ['votes', 'vote', 'marks', 'scores'] },
  seat: { use: 'count', th: ['ที่นั่ง', 'เก้าอี้'], en: ['seats', 'seat'] },
  degree: { use: 'count', th: ['ปริญญา'], en: ['diplomas'] },
  vehicle: {
    use: 'count',
    th: ['คัน'],
    en: ['cars', 'vehicles', 'trucks', 'buses', 'motorcycles', 'car', 'tanks'],
  },
  vessel: {
    use: 'count',
    th: ['ลำ'],
    en: ['ships', 'boats', 'aircraft', 'planes', 'vessels', 'helicopters'],
  },
  machine: {
    use: 'count',
    th: ['เครื่อง', 'ตัว'],
    en: ['machines', 'computers', 'phones', 'devices', 'animals', 'dogs', 'cats'],
  },
  piece: {
    use: 'count',
    th: ['ชิ้น', 'อัน', 'ใบ', 'แผ่น', 'ก้อน', 'ดอก', 'ต้น', 'ลูก', 'ดวง', 'สิ่ง'],
    en: ['pieces', 'items', 'trees', 'bags', 'sheets', 'artworks'],
  },
  container: {
    use: 'count',
    th: ['ขวด', 'กล่อง', 'ถุง', 'แก้ว', 'จาน', 'กระป๋อง', 'ถ้วย', 'ซอง', 'ถัง'],
    en: ['bottles', 'boxes', 'cups', 'glasses', 'plates', 'cans', 'packs', 'tanks'],
  },
  pair: { use: 'count', th: ['คู่'], en: ['pairs', 'pair', 'couples'] },
  share: { use: 'count', th: ['หุ้น'], en: ['shares', 'stocks'] },
  dose: { use: 'count', th: ['โดส', 'เข็ม'], en: ['doses', 'dose', 'shots', 'jabs'] },
  account: { use: 'count', th: ['บัญชี'], en: ['accounts', 'account'] },
  word: { use: 'count', th: ['คำ', 'ตัวอักษร', 'บรรทัด'], en: ['words', 'letters', 'characters'] },
  medal: {
    use: 'count',
    th: ['เหรียญทอง', 'เหรียญเงิน', 'เหรียญทองแดง', 'รางวัล'],
    en: ['medals', 'medal', 'awards', 'prizes'],
  },
  instalment: { use: 'count', th: ['งวด'], en: ['instalments', 'installments'] },
} as const satisfies Readonly<Record<string, ConceptEntry>>;

/** A concept of the lexicon; units of measure serve as concepts too (`day` for วัน and days). */
export type ConceptId = keyof typeof CONCEPTS | import('./units.ts').UnitId | 'grade';
