import type { Relation } from '../../../../src/domain/people/relation';
import { DIRECTORY, type HomeEntry, type HouseDoc } from '../../directory';
import { forget } from '../../read-directory';
import { _, updateWhere } from '../../store';

/** Who gets into which house; `since` in epoch ms. */
export interface LetIn {
  personId: string;
  house: HouseDoc;
  relation: Relation;
  invitedBy?: string | undefined;
  since: number;
}

/** The access itself: the entry in the person's own document, one conditional write (P1). Twice is once. */
export async function letIn({ personId, house, relation, invitedBy, since }: LetIn): Promise<void> {
  const { houseId, communityId, buildingId, area, detail, location } = house;
  const home: HomeEntry = {
    ...{ houseId, communityId, buildingId, relation, area, detail, location, since },
    ...(invitedBy ? { invitedBy } : {}),
  };
  const _id = `person:${personId}`;
  await updateWhere(DIRECTORY, { _id, 'homes.houseId': _.neq(houseId) }, { homes: _.push([home]) });
  forget(_id);
}
