import { describe, expect, test } from 'vitest';
import type { UserRuleId } from '../../core/artifacts/user-rule.ts';
import { setRules } from '../../db/commands/rules.ts';
import { undo } from '../../db/commands/undo.ts';
import { updateSegment } from '../../db/commands/update.ts';
import type { WritableDb } from '../../db/connection.ts';
import { declineOffer, repairOffer } from '../../db/offers.ts';
import { aree, at, boon, by, newFile, newProject, reopen, rowAt } from './project.ts';

const TEXTS = ['ค่าคอมมิชชันมีมติ', 'วันนี้ค่าคอมมิชชันประชุม', 'ตามที่ค่าคอมมิชชันเสนอ', 'ห้องสมุดเปิดทุกวัน'];
const OFFER = { find: 'ค่าคอมมิชชัน', replace: 'คณะกรรมาธิการ' };

function mend(db: WritableDb, number: number, who = aree, to = 'คณะกรรมาธิการ'): void {
  const source = rowAt(db, number).segment.source.replace('ค่าคอมมิชชัน', to);
  updateSegment(db, by(who), { ...at(db, number), source, confirm: false });
}

describe('a repair made by hand', () => {
  test('once is no offer, twice is one', () => {
    const db = newProject(TEXTS);
    mend(db, 1);
    expect(repairOffer(db, aree)).toBeNull();
    mend(db, 3);
    expect(repairOffer(db, aree)).toEqual({
      ...OFFER,
      segments: [rowAt(db, 3).segment.id, rowAt(db, 1).segment.id],
    });
  });

  test('is offered only right after the second time', () => {
    const db = newProject(TEXTS);
    mend(db, 1);
    mend(db, 2);
    updateSegment(db, by(aree), { ...at(db, 4), source: 'หอสมุดเปิดทุกวัน', confirm: false });
    expect(repairOffer(db, aree)).toBeNull();
  });

  test('twice in one segment, by two people, or to two ends is none', () => {
    const db = newProject(TEXTS);
    mend(db, 1);
    updateSegment(db, by(aree), { ...at(db, 1), source: 'ค่าคอมมิชชันมีมติ', confirm: false });
    mend(db, 1);
    expect(repairOffer(db, aree)).toBeNull();
    mend(db, 2, boon);
    expect(repairOffer(db, boon)).toBeNull();
    mend(db, 3, aree, 'คณะกรรมการ');
    expect(repairOffer(db, aree)).toBeNull();
  });

  test('that was undone does not count', () => {
    const db = newProject(TEXTS);
    mend(db, 1);
    undo(db, by(aree));
    mend(db, 2);
    expect(repairOffer(db, aree)).toBeNull();
  });

  test('that the person declined is not offered again, also after the file is opened again', () => {
    const file = newFile();
    const db = newProject(TEXTS, { file });
    mend(db, 1);
    mend(db, 2);
    declineOffer(db, OFFER);
    declineOffer(db, OFFER);
    expect(repairOffer(db, aree)).toBeNull();
    db.raw.close();
    const again = reopen(file);
    mend(again, 3);
    expect(repairOffer(again, aree)).toBeNull();
  });

  test('for which there is a rule is not offered', () => {
    const db = newProject(TEXTS);
    mend(db, 1);
    mend(db, 2);
    const id = '0190a5b0-0000-7000-8000-000000000001' as UserRuleId;
    const rule = { id, name: 'x', reason: '', family: 'custom', severity: 'hint', side: 'source' } as const;
    const pattern = {
      mode: 'plain',
      find: OFFER.find,
      matchCase: true,
      replacement: 'อื่น',
      safe: false,
    } as const;
    setRules(db, by(aree), { put: [{ ...rule, ...pattern }] });
    expect(repairOffer(db, aree)).toBeNull();
  });
});
