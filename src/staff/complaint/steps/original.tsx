import { Card } from '@/components/card/card';
import { Photos } from '@/components/photos/photos';
import type { ComplaintView } from '@/contract/complaint/views';
import { LongText } from '../../components/long-text';

/** What was said, in the complainant's own words, above a form that answers it. */
export function Original({ view }: { view: ComplaintView }) {
  return (
    <Card title="业主原话">
      <LongText text={view.fullText} />
      <Photos fileIds={view.photos} />
    </Card>
  );
}
