import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ComplaintTimeline } from '@/components/complaint/complaint-timeline';
import type { ComplaintView } from '@/contract/complaint/views';
import { useNow } from '@/platform/use-now';
import { CourseCard } from './course-card';
import { FeedbackHead } from './feedback-head';
import { LearningCard } from './learning-card';
import { PeopleCard } from './people-card';
import { SaidCard } from './said-card';
import { VisitCard } from './visit-card';

/** What the cards above show in full. */
const TOLD_ELSEWHERE = [
  'received',
  'facts-added',
  'judged',
  'facts-found',
  'plans-proposed',
  'carried-out',
  'suggestion-answered',
] as const;

/** Everything staff may know of a record, the most urgent first (C5–C12). */
export function FeedbackPanel({ view }: { view: ComplaintView }) {
  const now = useNow();
  return (
    <View>
      <FeedbackHead view={view} now={now} />
      <SaidCard view={view} now={now} />
      <PeopleCard view={view} />
      <CourseCard view={view} now={now} />
      <VisitCard view={view} now={now} />
      <LearningCard view={view} now={now} />
      <Card title={`处理记录（${view.timeline.length}）`}>
        <ComplaintTimeline items={view.timeline} sort={view.sort} now={now} toldElsewhere={TOLD_ELSEWHERE} />
      </Card>
    </View>
  );
}
