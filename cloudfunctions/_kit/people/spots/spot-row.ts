import type { SpotRow } from '../../../../src/contract/community/spots/views';
import { DIRECTORY, type SpotDoc } from '../../directory';
import { sceneOf } from '../../scene';
import { find } from '../../store';

/** A spot as its managers see it (P5). */
export function spotRow({ spotId, label, issue, revoked }: SpotDoc): SpotRow {
  return { spotId, label, issue, revoked, scene: sceneOf(spotId, issue) };
}

/** The spots of a community in the order people look for them; one read of at most a thousand. */
export async function spotsOf(communityId: string): Promise<SpotDoc[]> {
  const spots = await find<SpotDoc>(DIRECTORY, { where: { kind: 'spot', communityId }, limit: 1000 });
  return spots.sort((a, b) => a.label.localeCompare(b.label, 'zh', { numeric: true }));
}
