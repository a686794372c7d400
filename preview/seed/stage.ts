import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TemplateKey } from '../../src/domain/notification/templates';
import type { CloudClient } from './cloud-client';
import { openidOf } from './people/resident';
import { picture, sceneOf, type View } from './pictures';
import type { Story } from './story';

/** What the acts of one story share: its ticket, its pictures, and ids that never repeat. */
export interface Stage {
  story: Story;
  ticketId: string;
  /** unique per story and step, so that nothing is done twice */
  requestId: (what: string) => string;
  /** uploads pictures of the story's scene as this person, each view once */
  photos: (by: string, views: readonly View[]) => Promise<string[]>;
  /** the person taps 允许 for these templates */
  subscribe: (by: string, keys: readonly TemplateKey[], what: string) => Promise<void>;
}

/** A stage on a running cloud; `number` tells stories apart, `templateIds` is key → WeChat id. */
export function createStage(
  cloud: CloudClient,
  story: Story,
  number: number,
  templateIds: Record<string, string>,
): Stage {
  const stored = new Map<string, Promise<string>>();
  const requestId = (what: string): string => `demo-story-${number}-${what}`;
  const upload = (by: string, view: View): Promise<string> => {
    const scene = sceneOf(story);
    const path = `demo/${number}/${by}-${scene}-${view}.jpg`;
    const known = stored.get(path) ?? cloud.upload(openidOf(by), path, picture(scene, view));
    stored.set(path, known);
    return known;
  };
  return {
    story,
    ticketId: '',
    requestId,
    photos: (by, views) => Promise.all(views.map((view) => upload(by, view))),
    async subscribe(by, keys, what) {
      for (const key of keys) await cloud.accept(openidOf(by), templateIds[key] ?? '');
      await cloud.call(openidOf(by), 'notify.record-accepts', {
        requestId: requestId(`accepts-${what}`),
        results: Object.fromEntries(keys.map((key) => [key, 'accept'])),
      });
    },
  };
}

/** The id the product knows a person of the cast by. */
export const personOf = (key: string): string => personIdOf(openidOf(key));
