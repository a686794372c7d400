import { View } from '@tarojs/components';
import { RefusalError } from '@/api/errors';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { State } from '@/components/state/state';
import { Tag } from '@/components/tag/tag';
import { errorWords } from '@/components/words/error-words';
import type { VisitView } from '@/contract/visit/views';
import { visitRuleNames } from '@/domain/visit/events';
import { visitStatusNames } from '@/domain/visit/state';
import { open, replace } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { feedbackUrls } from '../complaint/urls';
import { Line } from '../components/line';
import { PromiseLine } from '../components/promise-line';
import { urls } from '../urls';
import { useVisit } from './use-visits';
import { VisitForm } from './visit-form';
import s from './visits.module.scss';

/** One return visit after a repair (V3): what it is about, whom to call, the form, and afterwards how it ended. */
export function VisitPanel({ visitId }: { visitId: string }) {
  const { data: visit, error, refetch } = useVisit(visitId);
  if (visit && !(error instanceof RefusalError)) return <Opened visit={visit} />;
  if (error instanceof RefusalError || visitId === '')
    return (
      <State icon="phone" title="这次回访看不到了" words="它可能已完成，或不在您负责的小区">
        <Button id="to-visits" onTap={() => void replace(feedbackUrls.visits)}>
          看看其他回访
        </Button>
      </State>
    );
  if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
  return <Skeleton rows={4} />;
}

function Opened({ visit }: { visit: VisitView }) {
  const now = useNow();
  const { rule, ticketId, nextTryAt } = visit;
  const due = visit.status === 'due';
  const early = due && visit.from > now;
  const justTried = due && nextTryAt !== null && nextTryAt > now;
  return (
    <View>
      <Card>
        <View className={s.head}>
          <View className={s.name}>{rule === 'complaint' ? '回访' : visitRuleNames[rule]}</View>
          <Tag tone={due ? 'yellow' : 'green'}>{visitStatusNames[visit.status]}</Tag>
        </View>
        {due && !early ? <PromiseLine what="回访" due={visit.dueAt} now={now} /> : null}
        <Line label="地点" words={visit.area} />
        {due || visit.doneAt === null ? null : (
          <>
            <Line label="时间" words={momentWords(visit.doneAt, now)} />
            {visit.satisfied === null ? null : (
              <Line
                label="结果"
                words={`${visit.fixed ? '已修好' : '没修好'}，${visit.satisfied ? '满意' : '不满意'}`}
              />
            )}
            {visit.words ? <Line label="原话" words={visit.words} /> : null}
          </>
        )}
      </Card>
      {ticketId ? (
        <Card flush>
          <Cell
            id="to-ticket"
            icon="wrench"
            title={`报修 ${visit.number}`}
            note="点开看报修和维修的经过"
            onTap={() => void open(urls.ticket(ticketId))}
          />
          {due && rule === 'recovery' ? (
            <Cell
              id="send-again"
              icon="refresh"
              title="再派师傅"
              note="业主说没修好的，在这里安排复检"
              onTap={() => void open(urls.step(ticketId, 'object-result'))}
            />
          ) : null}
        </Card>
      ) : null}
      {due && visit.words ? (
        <NoticeBar tone="warn" icon="info">{`上次回访，业主说：${visit.words}`}</NoticeBar>
      ) : null}
      {early ? (
        <NoticeBar icon="clock">{`${momentWords(visit.from, now)} 起回访，现在还早`}</NoticeBar>
      ) : null}
      {justTried ? (
        <NoticeBar
          tone="warn"
          icon="clock"
        >{`刚刚打过，${momentWords(nextTryAt, now)} 后可以再打`}</NoticeBar>
      ) : null}
      {due ? <VisitForm visit={visit} closed={early || justTried} /> : null}
    </View>
  );
}
