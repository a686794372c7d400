import { promised, type Act } from './acts';
import type { CloudClient } from './cloud-client';
import { openidOf } from './people/resident';
import { performSpecial } from './perform-special';
import { truthOf } from './truth';
import { residentOf } from './people/residents';
import { spotOf } from './places/spots';
import { pointOf } from './places/buildings';
import { homeOf, pointOfHome } from './places/homes';
import { personOf, type Stage } from './stage';
import type { Step, Story } from './story';

function placeOf(story: Story): { latitude: number; longitude: number } {
  return story.spot ? pointOf(spotOf(story.spot)) : pointOfHome(homeOf(residentOf(story.who).houseId));
}

/** One step, by calling the very operation the person's phone would call; `ticketOf` finds the ticket of another story. */
export async function performStep(
  cloud: CloudClient,
  stage: Stage,
  act: Act,
  step: Step,
  ticketOf: (key: string) => string,
): Promise<void> {
  const { story } = stage;
  const openid = openidOf(act.by);
  const base = { ticketId: stage.ticketId, requestId: stage.requestId(String(act.index)) };
  const at = (minutes: number | undefined): number | null => promised(story, act.at, minutes);
  switch (step.do) {
    case 'review': {
      const reason = step.reason ?? '已电话核实现场情况，按实际调整';
      await cloud.call(openid, 'ticket.review', { ...base, classification: truthOf(story), reason });
      return stage.subscribe(act.by, ['task', 'alert'], String(act.index));
    }
    case 'answer':
      return void (await cloud.call(openid, 'ticket.answer', { ...base, text: step.text }));
    case 'assign': {
      const note = step.note ?? null;
      return void (await cloud.call(openid, 'ticket.assign', { ...base, staffId: personOf(step.to), note }));
    }
    case 'offer':
      return void (await cloud.call(openid, 'ticket.offer', { ...base, note: step.note ?? null }));
    case 'accept':
      await cloud.call(openid, 'ticket.accept-job', base);
      return stage.subscribe(act.by, ['task', 'alert'], String(act.index));
    case 'decline':
      return void (await cloud.call(openid, 'ticket.decline-job', { ...base, reason: step.reason }));
    case 'contact': {
      const expectedAt = at(step.comesIn);
      return void (await cloud.call(openid, 'ticket.contact', { ...base, note: step.note, expectedAt }));
    }
    case 'set-out':
      return void (await cloud.call(openid, 'ticket.set-out', { ...base, expectedAt: at(step.comesIn) }));
    case 'arrive': {
      const location = placeOf(story);
      return void (await cloud.call(openid, 'ticket.arrive', { ...base, location, permission: true }));
    }
    case 'diagnose':
      return void (await cloud.call(openid, 'ticket.diagnose', {
        ...base,
        diagnosis: step.text,
        responsibility: step.pays ?? 'property',
        chargeable: step.charge ?? false,
        expectedFinishAt: at(60),
        parts: step.parts ?? null,
        photos: await stage.photos(act.by, ['a']),
      }));
    case 'no-access':
      return void (await cloud.call(openid, 'ticket.no-access', {
        ...base,
        tries: 2,
        waitedMinutes: 20,
        location: placeOf(story),
        note: step.note,
        photos: [],
      }));
    case 'progress':
      return void (await cloud.call(openid, 'ticket.note-progress', {
        ...base,
        note: step.note,
        photos: [],
      }));
    case 'complete': {
      const [before, after] = [
        await stage.photos(act.by, ['a', 'b', 'c']),
        await stage.photos(act.by, ['d']),
      ];
      const { outcome = 'fixed', outsidePhone = null, text: summary } = step;
      const photos = {
        before,
        during: [],
        after: outcome === 'fixed' ? after : [],
      };
      return void (await cloud.call(openid, 'ticket.complete', {
        ...base,
        outcome,
        summary,
        photos,
        outsidePhone,
      }));
    }
    case 'confirm':
      return void (await cloud.call(openid, 'ticket.confirm-result', base));
    case 'object': {
      const photos = await stage.photos(act.by, ['b']);
      return void (await cloud.call(openid, 'ticket.object-result', {
        ...base,
        reason: step.reason,
        photos,
      }));
    }
    case 'cancel':
      return void (await cloud.call(openid, 'ticket.cancel', { ...base, reason: step.reason }));
    case 'urge':
      return void (await cloud.call(openid, 'ticket.urge', { ...base, words: step.words ?? null }));
    case 'add-facts':
      return void (await cloud.call(openid, 'ticket.add-facts', { ...base, text: step.text, photos: [] }));
    case 'rate': {
      const [attitude, speed, result, cleanliness] = step.scores;
      return void (await cloud.call(openid, 'survey.answer', {
        ...base,
        scores: { attitude, speed, result, cleanliness },
        fixed: step.fixed ?? true,
        words: step.words ?? '',
        photos: [],
      }));
    }
    default:
      return performSpecial(cloud, stage, act, step, ticketOf);
  }
}
