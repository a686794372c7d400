import { actsOf } from './acts';
import type { CloudClient } from './cloud-client';
import { momentsOf } from './feedback/moments';
import { performFeedback, type FeedbackStage } from './feedback/perform';
import type { FeedbackStory } from './feedback/story';
import { performReport } from './perform-report';
import { performStep } from './perform-step';
import { createStage } from './stage';
import type { Story } from './story';

const NOTIFY = 'notify';

/** What the demonstration is made of. */
export interface Script {
  repairs: readonly Story[];
  feedback: readonly FeedbackStory[];
}

/** One thing that happens; `of` says in which story, for whoever reads that it failed. */
interface Moment {
  at: number;
  of: string;
  perform: () => Promise<void>;
}

/** When the first of everything happens; `now` for an empty demonstration. */
export function beginsAt({ repairs, feedback }: Script, now: number): number {
  const firsts = [
    ...repairs.map((story, index) => actsOf(story, index, now)[0]?.at ?? now),
    ...feedback.map((story, index) => momentsOf(story, index, now)[0]?.at ?? now),
  ];
  return Math.min(now, ...firsts);
}

/** Everything that happens, in the order of time; at equal moments repairs first, in the order of the stories. */
function momentsIn(
  script: Script,
  cloud: CloudClient,
  now: number,
  templateIds: Record<string, string>,
): Moment[] {
  const stages = script.repairs.map((story, number) => createStage(cloud, story, number, templateIds));
  const ticketOf = (key: string): string => {
    const ticketId = stages.find(({ story }) => story.key === key)?.ticketId;
    if (!ticketId) throw new Error(`no story ${key} has begun`);
    return ticketId;
  };
  const repairs = stages.flatMap((stage, index) =>
    actsOf(stage.story, index, now).map((act): Moment => ({
      at: act.at,
      of: stage.story.text,
      async perform() {
        if (act.step) await performStep(cloud, stage, act, act.step, ticketOf);
        else stage.ticketId = await performReport(cloud, stage, act);
      },
    })),
  );
  const feedback = script.feedback.flatMap((story, index) => {
    const stage: FeedbackStage = { story, complaintId: '' };
    return momentsOf(story, index, now).map((moment): Moment => ({
      at: moment.at,
      of: story.text,
      perform: () => performFeedback(cloud, stage, moment, stages),
    }));
  });
  return [...repairs, ...feedback].sort((a, b) => a.at - b.at);
}

/**
 * Plays the script on a cloud whose clock follows it: reports, complaints, steps, and between them every timer, so that
 * deadlines, messages and surveys are the product's own. Throws when something would have to happen after `now`.
 */
export async function play(
  cloud: CloudClient,
  script: Script,
  now: number,
  templateIds: Record<string, string>,
  told: (done: number, total: number) => void,
): Promise<void> {
  const moments = momentsIn(script, cloud, now, templateIds);
  const late = moments.find(({ at }) => at > now);
  if (late) throw new Error(`the story "${late.of}" is not over by now`);
  for (const [done, moment] of moments.entries()) {
    await cloud.moveClock(moment.at);
    await moment.perform();
    // The step's messages, at the step's own time: the clock may not move while anybody is still delivering.
    await cloud.runTimer(NOTIFY);
    told(done + 1, moments.length);
  }
}
