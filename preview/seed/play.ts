import { actsOf, type Act } from './acts';
import type { CloudClient } from './cloud-client';
import { performReport } from './perform-report';
import { performStep } from './perform-step';
import { createStage } from './stage';
import type { Story } from './story';

const NOTIFY = 'notify';

/** Everything that happens, in the order of time; equal moments in the order of the stories. */
export const script = (stories: readonly Story[], now: number): Act[] =>
  stories
    .flatMap((story, index) => actsOf(story, index, now))
    .sort((a, b) => a.at - b.at || a.story - b.story || a.index - b.index);

/**
 * Plays the stories on a cloud whose clock follows them: reports, steps, and between them every timer, so that deadlines,
 * messages and surveys are the product's own. Throws when something would have to happen after `now`.
 */
export async function play(
  cloud: CloudClient,
  stories: readonly Story[],
  now: number,
  templateIds: Record<string, string>,
  told: (done: number, total: number) => void,
): Promise<void> {
  const stages = stories.map((story, number) => createStage(cloud, story, number, templateIds));
  const acts = script(stories, now);
  const late = acts.find((act) => act.at > now);
  if (late) throw new Error(`story ${late.story} (${stories[late.story]?.text}) is not over by now`);
  for (const [done, act] of acts.entries()) {
    const stage = stages[act.story];
    if (!stage) continue;
    await cloud.moveClock(act.at);
    if (act.step) await performStep(cloud, stage, act, act.step);
    else stage.ticketId = await performReport(cloud, stage, act);
    // The step's messages, at the step's own time: the clock may not move while anybody is still delivering.
    await cloud.runTimer(NOTIFY);
    told(done + 1, acts.length);
  }
}
