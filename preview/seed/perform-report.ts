import { sceneOf as codeOf } from '../../cloudfunctions/_kit/scene';
import type { Act } from './acts';
import { nextClock } from './china-time';
import type { CloudClient } from './cloud-client';
import { FIRST_ISSUE } from './directory-docs';
import { openidOf } from './people/resident';
import { residentOf } from './people/residents';
import { spotOf } from './places/spots';
import type { View } from './pictures';
import type { Stage } from './stage';
import type { Story } from './story';

const VIEWS: readonly View[] = ['a', 'b', 'c'];

function slotOf({ slot }: Story, at: number): { from: number; to: number } | null {
  if (!slot) return null;
  const clock = (hour: number): number => nextClock(at, `+${slot.days} ${String(hour).padStart(2, '0')}:00`);
  return { from: clock(slot.from), to: clock(slot.to) };
}

/** The resident sends the report as the mini-program would, pictures first; resolves with the ticket's id. */
export async function performReport(cloud: CloudClient, stage: Stage, act: Act): Promise<string> {
  const { story } = stage;
  const { name, phone, houseId, subscribes } = residentOf(story.who);
  const photos = await stage.photos(story.who, VIEWS.slice(0, story.shots ?? 0));
  const reply = await cloud.call(openidOf(story.who), 'ticket.submit', {
    requestId: stage.requestId('report'),
    channel: story.spot ? 'qr' : 'form',
    place: story.spot
      ? { kind: 'spot', scene: codeOf(spotOf(story.spot).id, FIRST_ISSUE) }
      : { kind: 'house', houseId },
    name,
    phone,
    text: story.text,
    photos,
    slot: slotOf(story, act.at),
  });
  if (subscribes) await stage.subscribe(story.who, ['progress', 'visit', 'survey'], 'report');
  return reply.ticketId;
}
