/** Arguments that every call takes: where a test spoils one thing, nothing else is wrong with them. */
import type { UserRuleId } from '../../core/artifacts/user-rule.ts';
import type { HandOffId } from '../../core/hand-off.ts';
import type { ArtifactId, CommandId, DocumentId, NoteId, PersonId, SegmentId } from '../../core/model.ts';
import type { Args, CallName, MemoryId, TermId } from '../../electron/ipc/contract.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const segment = uuid(1) as SegmentId;
const artifact = uuid(2) as ArtifactId;
const note = uuid(3) as NoteId;
const command = uuid(4) as CommandId;
const document = uuid(5) as DocumentId;
export const token = '0123456789abcdef0123456789abcdef';
const request: Args<'import.inspect'> = {
  thai: token,
  english: token,
  thaiEncoding: 'windows-874',
  englishEncoding: 'utf-8',
  mapping: { source: 0, target: 1, id: 2 },
  more: [token],
  anyway: true,
};

const rule = uuid(6) as UserRuleId;
export const definition: Args<'rules.try'>['definition'] = {
  ...{ name: 'คณะกรรมาธิการ', reason: 'ชื่อทางการของรัฐสภา', family: 'custom', severity: 'warning' },
  ...{ side: 'source', mode: 'regex', find: 'ค่าคอมมิชชัน(ฯ)?', matchCase: true },
  ...{ replacement: 'คณะกรรมาธิการ$1', safe: false },
};

export const VALID: { readonly [N in CallName]: Args<N> } = {
  'app.launch': {},
  'app.ready': { page: 'start' },
  'app.openHelp': { link: 'guide' },
  'settings.get': {},
  'settings.set': { language: 'th', theme: 'dark', gridFontSize: 20 },
  'settings.person': { name: 'อารี', role: 'reviewer' },
  'settings.renamePerson': { name: 'อารีย์' },
  'files.choose': { purpose: 'thai' },
  'files.chooseMany': {},
  'documents.add': { request },
  'recent.list': {},
  'recent.forget': { token },
  'import.inspect': request,
  'project.create': { request, name: 'บทความ', onePerson: false },
  'project.createSample': {},
  'project.open': { token },
  'project.close': {},
  'export.write': { format: 'original', document, approvedOnly: true, into: 'th' },
  'export.offer': { document },
  'review.read': { token },
  'review.take': {
    edits: [{ segment, expectedRevision: 1, target: 'Fish', note: 'ดีแล้ว', state: 'approved' }],
  },
  'copies.beside': {},
  'copies.preview': { token, choices: { picks: [], prefer: 'newer' } },
  'copies.merge': {
    token,
    choices: { picks: [{ conflict: 'segment:1:source', take: 'theirs' }], prefer: null },
    acceptFaults: false,
  },
  'handOffs.list': {},
  'handOffs.waiting': {},
  'handOffs.send': {
    ...{ to: { name: 'บุญ', role: 'reviewer' }, due: '2026-11-30', message: 'ด่วน' },
    part: { kind: 'document', document },
  },
  'handOffs.return': { handOff: uuid(7) as HandOffId, message: '' },
  'project.info': {},
  'project.summary': {},
  'view.open': {
    filter: {
      states: ['draft'],
      families: ['placeholder'],
      anyArtifact: false,
      openNotes: true,
      mine: false,
      document,
      search: 'วัน',
      searchIn: 'both',
    },
  },
  'view.rows': { view: 1, offset: 0, limit: 50 },
  'view.indexOf': { view: 1, segment },
  'view.seek': { view: 1, from: segment, artifact, goal: 'needs-work', direction: 'next' },
  'segments.get': { segment },
  'segments.textsAt': { segment, moment: { kind: 'command', command } },
  'segments.history': { segment },
  'history.list': {
    filter: { person: uuid(8) as PersonId, kinds: ['edit', 'repair'], document, from: 0, to: 1_000 },
    before: command,
    limit: 50,
  },
  'history.changes': { command, from: 0, limit: 20 },
  'history.undoCommand': { command, why: 'ผิดหน้า' },
  'history.previewRevert': { scope: { kind: 'person', person: uuid(8) as PersonId, since: null } },
  'history.revert': { scope: { kind: 'command', command }, why: null },
  'report.get': { from: 0, to: 1_000 },
  'report.write': { from: 0, to: 1_000, format: 'csv' },
  'history.giveReason': { command, reason: 'ตามประกาศ' },
  'notes.list': { segment },
  'segments.update': {
    segment,
    expectedRevision: 3,
    source: 'ห้าวัน',
    target: 'five days',
    confirm: true,
    why: 'ตามกฎหมาย',
  },
  'segments.lock': { segments: [segment], locked: true },
  'project.setReasons': { reasons: ['ผิดความหมาย'] },
  'segments.verdict': { segments: [{ segment, expectedRevision: 3 }], verdict: 'reject', reason: 'ผิด' },
  'segments.split': { segment, expectedRevision: 3, sourceOffset: 4, targetOffset: 0 },
  'segments.merge': { segment, expectedRevision: 3 },
  'segments.restore': { segment, expectedRevision: 3, command },
  'drafts.left': {},
  'drafts.put': { segment, side: 'target', text: 'fiv' },
  'repair.preview': { scope: { kind: 'alike', artifact, fix: 0 }, from: 2_000 },
  'repair.apply': { picks: [{ artifact, fix: 0, revision: 3 }], why: 'ตามประกาศ' },
  'repair.slots': { artifact, expectedRevision: 3, values: ['5', '130'] },
  'artifacts.keep': { artifact, reason: 'ชื่อเฉพาะ', everywhere: false },
  'artifacts.unkeep': { artifact },
  'notes.add': { segment, parent: note, text: 'ตรวจกับประกาศ' },
  'notes.edit': { note, text: 'แก้แล้ว', severity: 'minor', category: null, blocking: true, suggestion: null },
  'notes.accept': { note, expectedRevision: 3 },
  'notes.find': {
    filter: {
      ...{ status: 'open', blocking: true, mine: false, mentionsMe: true },
      ...{ category: 'accuracy', author: null, document: null },
    },
    sort: 'severity',
  },
  'notes.threads': { notes: [note] },
  'notes.drafts': {},
  'notes.putDraft': {
    place: segment,
    draft: {
      ...{ text: 'ยังไม่จบ', side: 'target', pin: { span: { start: 0, end: 3 }, quote: 'the' } },
      ...{ category: null, severity: 'minor', blocking: false, suggestion: 'a' },
    },
  },
  'notes.resolve': { note, resolved: true },
  'notes.delete': { note },
  'replace.preview': { find: 'a', replace: 'b', mode: 'regex', matchCase: true, side: 'both' },
  'replace.apply': {
    edits: [{ segment, expectedRevision: 3, side: 'source', after: 'ข' }],
    why: 'ตามประกาศ',
  },
  'rules.read': { token },
  'rules.write': { rules: [rule] },
  'rules.list': {},
  'rules.try': { definition },
  'rules.switch': {
    switched: [
      { rule: 'placeholder', on: false },
      { rule: `user:${rule}`, on: true },
    ],
  },
  'rules.put': {
    rules: [
      { ...definition, id: null },
      { ...definition, id: rule },
    ],
  },
  'rules.remove': { rules: [rule] },
  'rules.offer': {},
  'rules.declineOffer': { find: 'ค่าคอมมิชชัน', replace: '' },
  'project.setOnePerson': { onePerson: true },
  'history.undo': { command },
  'history.redo': {},
  'export.review': { document },
  'terms.list': {},
  'terms.put': {
    term: {
      ...{ id: null, thai: ['ผู้ขาย'], english: ['supplier'], forbiddenThai: [], forbiddenEnglish: ['vendor'] },
      ...{ note: '', domain: 'กฎหมาย' },
    },
  },
  'terms.remove': { terms: [uuid(7) as TermId] },
  'terms.import': { token },
  'terms.write': { format: 'tbx' },
  'memory.import': { token },
  'memory.remove': { memory: uuid(8) as MemoryId },
  'memory.matches': { segment },
  'memory.search': { text: 'เรือ', side: 'source' },
  'alignment.list': { filter: 'open', order: 'doubt' },
  'alignment.groups': { groups: [1, 2] },
  'alignment.act': { group: 1, act: { kind: 'split', source: 12, target: 0 } },
  'alignment.confirmMany': { least: 0.9 },
  'alignment.again': { by: 'sentence' },
  'alignment.undo': {},
  'alignment.redo': {},
  'alignment.finish': {},
  'alignment.discard': {},
  'job.cancel': {},
};
