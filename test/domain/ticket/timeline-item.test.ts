import { timelineFor } from '@/domain/ticket/timeline-item';
import { given, past, people, report, stories } from '../../support/ticket-kit';

const busy = [
  ...stories.offered,
  past('assigned', '09:10', { note: '这户比较急，注意态度' }),
  past('job-declined', '09:12', { reason: '没空' }),
  past('assigned', '09:14'),
  past('job-accepted', '09:20'),
  past('contact-overdue', '09:50'),
  past('clock-warned', '20:00'),
  past('clock-breached', 'Tue 09:00'),
  past('escalated', 'Tue 09:00'),
  past('arrived', 'Tue 09:30'),
  past('diagnosed', 'Tue 09:40'),
  past('completed', 'Tue 10:00'),
  past('survey-answered', 'Tue 10:30', { recovery: true }, people.zhang),
];
const { timeline } = given(...busy).ticket;

describe('T3, T11 the timeline as it may be read', () => {
  it('T11 residents are spared what staff say among themselves', () => {
    const types = timelineFor(timeline, 'resident').map((entry) => entry.type);
    for (const type of ['offered', 'job-declined', 'contact-overdue', 'clock-warned', 'escalated'])
      expect(types).not.toContain(type);
    expect(types).toEqual(expect.arrayContaining(['submitted', 'assigned', 'clock-breached', 'completed']));
    expect(JSON.stringify(timelineFor(timeline, 'resident'))).not.toContain('注意态度');
  });

  it('T3 staff read every step with its words', () => {
    const entries = timelineFor(timeline, 'staff');
    expect(entries).toHaveLength(timeline.length - 1);
    expect(entries.find((entry) => entry.type === 'assigned')?.words).toBe('这户比较急，注意态度');
    expect(entries.find((entry) => entry.type === 'job-declined')?.words).toBe('没空');
  });

  it('V2 nobody reads in it whether or how the survey was answered', () => {
    for (const audience of ['resident', 'staff'] as const)
      expect(timelineFor(timeline, audience).map((entry) => entry.type)).not.toContain('survey-answered');
  });

  it('P4 nothing sealed is in it', () => {
    expect(JSON.stringify(timelineFor(timeline, 'staff'))).not.toContain('sealed');
  });

  it('T3 who, when, what, before and after', () => {
    const before = report().suggested;
    const after = { ...before, urgency: 'emergency' as const };
    const [, entry] = timelineFor(
      given(report(), past('reviewed', '09:05', { before, after, reason: '漏电' })).ticket.timeline,
      'resident',
    );
    expect(entry).toEqual({
      type: 'reviewed',
      at: expect.any(Number),
      who: people.ke.alias,
      role: 'agent',
      words: '漏电',
      facts: {
        urgencyBefore: 'normal',
        urgency: 'emergency',
        faultBefore: 'drain_blocked',
        fault: 'drain_blocked',
      },
    });
  });
});
