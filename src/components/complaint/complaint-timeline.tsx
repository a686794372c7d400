import { useState } from 'react';
import type { Sort } from '@/domain/complaint/facts';
import type { ComplaintTimelineEntry } from '@/domain/complaint/timeline-item';
import { Button } from '../button/button';
import { momentWords } from '../format/time-words';
import { Photos } from '../photos/photos';
import { Timeline } from '../timeline/timeline';
import { complaintStepWords } from './step-words';

const FOLDED = 4;
const BAD: readonly ComplaintTimelineEntry['type'][] = [
  'clock-breached',
  'escalated',
  'result-objected',
  'improvement-overdue',
];
const GOOD: readonly ComplaintTimelineEntry['type'][] = [
  'carried-out',
  'result-confirmed',
  'closed',
  'passed-on',
];

interface ComplaintTimelineProps {
  /** Oldest first, as the record is kept. */
  items: readonly ComplaintTimelineEntry[];
  sort: Sort;
  now: number;
  /** The reader is the complainant: the resident's steps are their own. */
  mine?: boolean;
  /** Steps whose words and photos the page shows in a panel of their own. */
  toldElsewhere?: readonly ComplaintTimelineEntry['type'][];
}

/** Every step of a record, newest first; more than four are folded until asked for (C5, C8). */
export function ComplaintTimeline(props: ComplaintTimelineProps) {
  const { items, sort, now, mine = false, toldElsewhere = [] } = props;
  const [all, setAll] = useState(false);
  const newest = [...items].reverse();
  const shown = all ? newest : newest.slice(0, FOLDED);
  const detail = ({ type, words, photos = [] }: ComplaintTimelineEntry) =>
    !toldElsewhere.includes(type) && (words || photos.length > 0) ? (
      <>
        {words}
        <Photos fileIds={photos} />
      </>
    ) : null;
  return (
    <>
      <Timeline
        items={shown.map((item, index) => ({
          key: `${items.length - index}`,
          title: complaintStepWords(item, sort, now),
          who: mine && item.role === 'resident' ? '您' : item.who,
          time: momentWords(item.at, now),
          tone: BAD.includes(item.type) ? 'bad' : GOOD.includes(item.type) ? 'good' : 'normal',
          detail: detail(item),
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
