import type { InputOf } from '../../../src/contract';
import type { CloudClient } from '../cloud-client';
import { openidOf } from '../people/resident';
import { residentOf } from '../people/residents';
import { picture, type View } from '../pictures';
import { community } from '../places/community';
import { personOf, type Stage } from '../stage';
import type { FeedbackMoment } from './moments';
import type { FeedbackStory, Hand } from './story';

const VIEWS: readonly View[] = ['a', 'b', 'c'];

/** What the moments of one record share. */
export interface FeedbackStage {
  story: FeedbackStory;
  complaintId: string;
}

const requestId = (moment: FeedbackMoment): string => `demo-feedback-${moment.story}-${moment.index}`;

function upload(cloud: CloudClient, { scene = 'wall' }: FeedbackStory, moment: FeedbackMoment) {
  return (views: readonly View[]): Promise<string[]> =>
    Promise.all(
      views.map((view) => {
        const path = `demo/feedback/${moment.story}-${moment.index}-${view}.jpg`;
        return cloud.upload(openidOf(moment.by), path, picture(scene, view));
      }),
    );
}

/** The first words, as the mini-program would send them; resolves with the record's id. `repairs` finds the repair it is about. */
async function submit(
  cloud: CloudClient,
  story: FeedbackStory,
  moment: FeedbackMoment,
  repairs: readonly Stage[],
): Promise<string> {
  const openid = openidOf(story.who);
  const { name, phone, houseId } = residentOf(story.who);
  const ticketId = story.repair
    ? repairs.find((stage) => stage.story.text.startsWith(story.repair ?? ''))?.ticketId
    : null;
  if (ticketId === undefined) throw new Error(`no repair begins with ${story.repair}`);
  const hidden = story.hidden ?? false;
  if (story.fromSurvey && ticketId) {
    const facts = { ticketId, requestId: requestId(moment), hidden };
    return (await cloud.call(openid, 'complaint.from-survey', facts)).complaintId;
  }
  const facts: InputOf<'complaint.submit'> = {
    requestId: requestId(moment),
    sort: story.sort,
    text: story.text,
    about: story.about ?? '',
    name,
    phone,
    communityId: community.id,
    houseId,
    ticketId,
    hidden,
    photos: await upload(cloud, story, moment)(VIEWS.slice(0, story.shots ?? 0)),
  };
  return (await cloud.call(openid, 'complaint.submit', facts)).complaintId;
}

/** One moment, by calling the very operation the person's phone would call. */
export async function performFeedback(
  cloud: CloudClient,
  stage: FeedbackStage,
  moment: FeedbackMoment,
  repairs: readonly Stage[],
): Promise<void> {
  if (!moment.step) {
    stage.complaintId = await submit(cloud, stage.story, moment, repairs);
    return;
  }
  const base = { complaintId: stage.complaintId, requestId: requestId(moment) };
  const hand: Hand = {
    at: moment.at,
    take: (name, facts) =>
      cloud.call(openidOf(moment.by), name, { ...base, ...facts } as unknown as InputOf<typeof name>),
    photos: upload(cloud, stage.story, moment),
    person: personOf,
  };
  await moment.step.take(hand);
}
