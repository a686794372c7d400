import { homeMessage, type HomeNews } from '../../../../src/domain/people/home-news';
import { policyOf } from '../../../../src/domain/ticket/terms';
import type { CommunityDoc } from '../../directory';
import { readDirectory } from '../../read-directory';
import { _ } from '../../store';
import type { BindingDoc } from './binding';

/** What a write to a binding adds so that its person hears of it (N1): committed with the change, so that a crash loses nothing (N4). */
export async function owedNews(
  news: HomeNews,
  { personId, communityId, area }: Pick<BindingDoc, 'personId' | 'communityId' | 'area'>,
  reason: string,
  now: number,
): Promise<Record<string, unknown>> {
  const key = `community:${communityId}`;
  const community = (await readDirectory([key])).get(key) as CommunityDoc | undefined;
  const { quietHours } = policyOf(community?.policy ?? {});
  const message = homeMessage(news, { personId, area, reason }, quietHours, now);
  return { outbox: _.push([message]), version: _.inc(1), wakeAt: now };
}
