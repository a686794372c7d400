import { communityOf, demand } from '../../_kit/call-context';
import { codePicture } from '../../_kit/people/poster/code-picture';
import type { Poster } from '../../_kit/people/poster/posters';
import { keepFile } from '../../_kit/people/stored-file';
import { ownFolder } from '../../_kit/privacy/files';
import { procedure } from '../../_kit/procedure';
import { readDirectory } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { sceneOf } from '../../_kit/scene';

const AT_ONCE = 5;

/** P5: one PDF for one or many spots, in the folder of whoever asked. */
export const printPosters = procedure('onboarding.print-posters', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, spotIds }, call) => {
    demand(call, { communityId });
    const { name, hotline } = communityOf(call, communityId);
    const found = await readDirectory(spotIds.map((id) => `spot:${id}`));
    const posters: Poster[] = [];
    for (let from = 0; from < spotIds.length; from += AT_ONCE) {
      const part = spotIds.slice(from, from + AT_ONCE).map(async (id): Promise<Poster> => {
        const spot = found.get(`spot:${id}`);
        if (spot?.kind !== 'spot' || spot.communityId !== communityId)
          return stop('not-found', { field: 'spotIds' });
        if (spot.revoked) stop('expired', { field: 'spotIds' });
        const code = await codePicture(sceneOf(id, spot.issue));
        return { label: spot.label, communityName: name, hotline, code };
      });
      posters.push(...(await Promise.all(part)));
    }
    // Only who prints loads the library: reading a spreadsheet should not wait for it.
    const { postersPdf } = await import('../../_kit/people/poster/posters');
    const pdf = await postersPdf(posters);
    const fileId = await keepFile(`${ownFolder(call.actor.id)}posters/${call.requestId}.pdf`, pdf);
    return { fileId, pages: posters.length };
  },
});
