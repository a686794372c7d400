import { useState } from 'react';
import type { TimelineItem } from '@/contract/views';
import { Button } from '../button/button';
import { momentWords } from '../format/time-words';
import { Photos } from '../photos/photos';
import { Timeline } from '../timeline/timeline';
import { timelineWords } from '../words/timeline-words';

const FOLDED = 4;
const BAD: readonly TimelineItem['type'][] = ['clock-breached', 'result-objected', 'cancelled', 'escalated'];
const GOOD: readonly TimelineItem['type'][] = ['completed', 'result-confirmed'];

interface TicketTimelineProps {
  /** Oldest first, as the record is kept. */
  items: TimelineItem[];
  now: number;
  /** Steps whose words and photos the page already shows in a panel of their own. */
  /** The reader reported it: the resident's steps are their own. */
  mine?: boolean;
  toldElsewhere?: readonly TimelineItem['type'][];
}

/** A step written without network counts from when it was heard, unless nothing speaks against its own time (T24). */
const lateWords = ({ at, late }: TimelineItem, now: number): string =>
  late && late.doneAt !== at ? `（${momentWords(late.doneAt, now)} 离线填写）` : '';

/** Every step of a ticket, newest first; more than four are folded until asked for (T3, T11). */
export function TicketTimeline({ items, now, toldElsewhere = [], mine = false }: TicketTimelineProps) {
  const [all, setAll] = useState(false);
  const newest = [...items].reverse();
  const shown = all ? newest : newest.slice(0, FOLDED);
  return (
    <>
      <Timeline
        items={shown.map((item, index) => ({
          key: `${items.length - index}`,
          title: timelineWords(item, now),
          who: mine && item.role === 'resident' ? '您' : `${item.who}${lateWords(item, now)}`,
          time: momentWords(item.at, now),
          tone: BAD.includes(item.type) ? 'bad' : GOOD.includes(item.type) ? 'good' : 'normal',
          ...(!toldElsewhere.includes(item.type) && (item.words || item.photos?.length)
            ? {
                detail: (
                  <>
                    {item.words}
                    <Photos fileIds={item.photos ?? []} />
                  </>
                ),
              }
            : {}),
        }))}
      />
      {newest.length > FOLDED ? (
        <Button id="timeline-more" kind="text" block onTap={() => setAll(!all)}>
          {all ? '收起' : `查看全部 ${newest.length} 条进度`}
        </Button>
      ) : null}
    </>
  );
}
