import type { Me } from '../../../src/contract/community/who-am-i';
import { TEMPLATES, templateIdsIn } from '../../_kit/delivery/template-ids';
import type { CommunityDoc } from '../../_kit/directory';
import { homesInOrder } from '../../_kit/people/homes/in-order';
import { procedure } from '../../_kit/procedure';
import { readDirectory } from '../../_kit/read-directory';
import { unseal } from '../../_kit/seal';

/** Everything the first screen needs about the caller: their own data, in full (P1, P4). */
export const whoAmI = procedure('community.who-am-i', {
  reads: () => [TEMPLATES],
  handle: async (_input, { person, actor, places }): Promise<Me> => {
    const homes = homesInOrder(person);
    const staff = person?.staff && !person.staff.suspended ? person.staff : null;
    const ids = [...homes.map((home) => home.communityId), ...(staff?.communities ?? [])];
    const communities = [...(await readDirectory(ids.map((id) => `community:${id}`))).values()];
    return {
      id: actor.id,
      name: person?.name ? unseal(person.name) : '',
      phone: person?.phone ? unseal(person.phone) : '',
      homes: homes.map(({ houseId, communityId, area, detail, relation }) => ({
        houseId,
        communityId,
        label: area + unseal(detail),
        relation,
      })),
      communities: communities
        .filter((doc): doc is CommunityDoc => doc.kind === 'community')
        .map(({ communityId, name, hotline, dutyPhones = [] }) => ({
          id: communityId,
          name,
          hotline,
          dutyPhones,
        })),
      staff: staff && {
        roles: staff.roles,
        alias: staff.alias,
        communities: staff.communities,
        onDuty: staff.onDuty,
      },
      templates: templateIdsIn(places),
    };
  },
});
