import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import type { Me } from '@/contract/community/who-am-i';
import type { SubmitReply } from '@/contract/ticket/submit';
import { isMobile } from '@/domain/ticket/report-rules';
import { EmergencyGate } from '@/features/report/emergency-gate';
import { WordsFields } from '@/features/report/words-fields';
import { useCommunity } from '../work/use-community';
import { CallerFields } from './caller-fields';
import { FindPlace } from './find-place';
import type { FoundPlace, IntakeDraft, Resident } from './intake-draft';
import { OpenRequests } from './open-requests';
import { UrgencyField } from './urgency-field';
import { useIntake } from './use-intake';
import { useSendIntake } from './use-send-intake';

const READ_OUT = { title: '请先读给对方听', pass: '已读给对方，继续登记' };

/** What found the house is often what the form asks for next: the caller's whole number, or their name. */
function knownFrom(query: string, place: FoundPlace): Partial<Pick<IntakeDraft, 'name' | 'phone'>> {
  if (isMobile(query)) return { phone: query };
  const isName = place.kind === 'house' && !/\d/.test(query) && !place.label.includes(query);
  return isName ? { name: query } : {};
}

/** The one resident of the house whom the whole number, or the name, that found it can mean; null when none or several. */
function callerIn(query: string, place: FoundPlace): Resident | null {
  const people = place.kind === 'house' ? (place.people ?? []) : [];
  const meant = people.filter(({ name, phone }) =>
    isMobile(query)
      ? phone.slice(0, 3) === query.slice(0, 3) && phone.slice(-4) === query.slice(-4)
      : phone !== '' && !/\d/.test(query) && name[0] === query[0] && name.length === query.length,
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

interface IntakeFormProps {
  me: Me;
  onSent: (reply: SubmitReply) => void;
}

/** A report an agent takes down while the caller speaks: place, words, urgency, who it is; danger is read out first (T1, T20). */
export function IntakeForm({ me, onSent }: IntakeFormProps) {
  const form = useIntake();
  const { draft, change, mend, wrong, understood } = form;
  const { busy, submit } = useSendIntake(form, onSent);
  const [communityId] = useCommunity(me);
  const community = me.communities.find(({ id }) => id === communityId);
  const setPlace = (place: FoundPlace | null, query: string) => {
    change({
      place,
      resident: place && callerIn(query, place),
      ...(place ? knownFrom(query, place) : {}),
    });
    mend('place');
  };
  return (
    <View>
      <EmergencyGate plan={understood?.plan ?? null} shown={undefined} hotline={undefined} words={READ_OUT} />
      <Card>
        <Field label="怎么来的">
          <Chips
            id="channel"
            chips={[
              { key: 'phone', name: '电话', icon: 'phone' },
              { key: 'walk-in', name: '上门', icon: 'door' },
            ]}
            chosen={[draft.channel]}
            onTap={(channel) => change({ channel })}
          />
        </Field>
      </Card>
      <FindPlace
        community={{ id: communityId, name: community?.name ?? '' }}
        place={draft.place}
        error={wrong.place}
        onPlace={setPlace}
      />
      {draft.place?.kind === 'house' ? <OpenRequests houseId={draft.place.houseId} /> : null}
      <WordsFields form={{ ...form, draft, change }} />
      <UrgencyField
        urgency={draft.urgency ?? understood?.urgency ?? 'normal'}
        danger={Boolean(understood?.plan)}
        onChange={(urgency) => change({ urgency })}
      />
      <CallerFields
        people={draft.place?.kind === 'house' ? (draft.place.people ?? []) : []}
        resident={draft.resident}
        onResident={(resident) => {
          change({ resident });
          mend('name');
          mend('phone');
        }}
        name={draft.name}
        phone={draft.phone}
        wrong={wrong}
        onName={(name) => {
          change({ name });
          mend('name');
        }}
        onPhone={(phone) => {
          change({ phone });
          mend('phone');
        }}
      />
      <BottomBar>
        <Button id="submit" size="large" block loading={busy} onTap={submit}>
          {busy ? '正在登记' : '登记报修'}
        </Button>
      </BottomBar>
    </View>
  );
}
