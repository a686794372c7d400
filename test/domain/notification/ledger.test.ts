import { importanceOf, keepFor } from '@/domain/notification/ledger/importance';
import { block, countAccept, emptyLedger } from '@/domain/notification/ledger/ledger';
import type { TemplateKey } from '@/domain/notification/templates';

const AT = Date.parse('2026-11-23T09:00:00+08:00');

describe('N2 the ledger of accepts', () => {
  it('N2 the tap and the event about it count once, two taps twice, whatever the order', () => {
    const tapFirst = countAccept(countAccept(emptyLedger, 'tap', AT), 'event', AT + 1_000);
    const eventFirst = countAccept(countAccept(emptyLedger, 'event', AT), 'tap', AT + 1_000);
    expect([tapFirst.left, eventFirst.left]).toEqual([1, 1]);
    const twice = countAccept(countAccept(tapFirst, 'tap', AT + 5_000), 'event', AT + 6_000);
    expect(twice.left).toBe(2);
  });

  it('N2 an event whose tap was never reported counts by itself, and so does one much later', () => {
    const alone = countAccept(emptyLedger, 'event', AT);
    expect(countAccept(alone, 'tap', AT + 10 * 60_000).left).toBe(2);
  });

  it('N2 refusing for good empties it; accepting again opens it', () => {
    const off = block(countAccept(emptyLedger, 'tap', AT));
    expect(off).toMatchObject({ left: 0, blocked: true });
    expect(countAccept(off, 'tap', AT + 10 * 60_000)).toMatchObject({ left: 1, blocked: false });
  });
});

describe('N2 what an accept is spent on', () => {
  it.each<[string, TemplateKey, number]>([
    ['quoted', 'progress', 0],
    ['completed', 'progress', 0],
    ['survey-asked', 'survey', 0],
    ['set-out', 'visit', 0],
    ['plan-approved', 'feedback', 0],
    ['assigned', 'progress', 1],
    ['job-accepted', 'progress', 1],
    ['submitted', 'progress', 2],
    ['progress-noted', 'progress', 2],
    ['cancelled', 'progress', 0],
    ['assigned', 'task', 0],
    ['urged', 'alert', 0],
  ])('N2 %s in %s leaves at least %d', (kind, template, kept) => {
    expect(keepFor({ kind, template, urgent: false })).toBe(kept);
  });

  it('N2 in an emergency every message counts for one step more', () => {
    expect(importanceOf({ kind: 'submitted', urgent: true })).toBe('useful');
    expect(importanceOf({ kind: 'assigned', urgent: true })).toBe('key');
  });
});
