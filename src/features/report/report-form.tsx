import { View } from '@tarojs/components';
import { useMe } from '@/api/use-me';
import { usePhones } from '@/api/use-phones';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { VoiceField } from '@/components/voice/voice-field';
import { errorWords } from '@/components/words/error-words';
import { preferences } from '@/platform/preferences';
import { useNow } from '@/platform/use-now';
import { BadCode } from './bad-code';
import { ContactFields } from './contact-fields';
import { EmergencyGate } from './emergency-gate';
import { ForFamily } from './for-family';
import { PlacePicker } from './place-picker';
import type { SentReport } from './report-sent';
import { Similar } from './similar';
import { SlotPicker } from './slot-picker';
import { useReport, type Opened } from './use-report';
import { useSendReport } from './use-send-report';
import { useSimilar } from './use-similar';
import { isUnread, useSpot } from './use-spot';
import { WordsFields } from './words-fields';

/** From this confidence on the understood fault is good enough to look for the same one. */
const SURE = 0.3;

const SENDING = { idle: '提交报修', photos: '正在上传…', sending: '正在提交…' };

interface ReportFormProps {
  opened: Opened;
  onSent: (report: SentReport) => void;
  /** It waits on the phone for the network (T24). */
  onKept: (hotline: string | undefined) => void;
  /** Binds a first house (P1). */
  onBind: () => void;
  /** Shows a ticket instead of sending another report (T19). */
  onTicket: (ticketId: string) => void;
}

/** The whole report on one page: place, words, photos, time, contact (T1, T2); danger in the words comes first (T20). */
export function ReportForm({ opened, onSent, onKept, onBind, onTicket }: ReportFormProps) {
  const { data: me, error, refetch } = useMe();
  const { spot, bad, scan, leave } = useSpot(opened.scene);
  const form = useReport(me, spot, opened);
  const phones = usePhones(me);
  const { hotline, dutyPhones } = spot && !isUnread(spot) ? spot : phones;
  const understood = form.understood;
  const { state, submit } = useSendReport(
    form,
    (reply) => onSent({ reply, plan: understood?.plan ?? null, hotline, dutyPhones }),
    () => onKept(dutyPhones?.[0]?.phone ?? hotline),
  );
  const now = useNow();
  const sure = understood && (understood.chosen || understood.confidence >= SURE) ? understood.fault : null;
  const { similar, joining, join } = useSimilar(
    form.report.place,
    sure,
    understood?.urgency === 'emergency',
    onTicket,
  );
  if (!me)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  // Who needs large type would rather speak than type (P8).
  const { elder } = preferences();
  const voice = (
    <Card>
      <VoiceField value={form.draft.voice} onChange={(voice) => form.change({ voice })} />
    </Card>
  );
  const chooseHouse = (houseId: string) => {
    leave();
    form.change({ houseId });
    form.mend('place');
  };
  return (
    <View>
      <EmergencyGate
        plan={form.understood?.plan ?? null}
        shown={opened.plan}
        hotline={hotline}
        duty={dutyPhones}
      />
      {bad && !spot ? <BadCode kind={bad.kind} hotline={bad.hotline ?? hotline} onScan={scan} /> : null}
      <PlacePicker
        homes={me.homes}
        spot={spot}
        houseId={form.houseId}
        error={form.wrong.place}
        hotline={hotline}
        onHouse={chooseHouse}
        onBind={onBind}
        onScan={scan}
      />
      {form.forFamily ? (
        <ForFamily on={form.draft.tellOwners} onChange={(tellOwners) => form.change({ tellOwners })} />
      ) : null}
      {elder ? voice : null}
      <WordsFields form={form} inPublic={spot !== null} />
      {elder ? null : voice}
      <Similar similar={similar} now={now} joining={joining} onJoin={join} onOpen={onTicket} />
      {form.visits ? (
        <Card>
          <SlotPicker
            slot={form.draft.slot}
            now={now}
            error={form.wrong.slot}
            onChange={(slot) => form.change({ slot })}
          />
        </Card>
      ) : null}
      <ContactFields
        name={form.report.name}
        phone={form.report.phone}
        known={me.name !== '' && me.phone !== ''}
        wrong={form.wrong}
        onChange={form.change}
      />
      <BottomBar>
        <Button id="submit" size="large" block loading={state !== 'idle'} onTap={submit}>
          {SENDING[state]}
        </Button>
      </BottomBar>
    </View>
  );
}
