import { DIRECTORY, type HouseDoc } from '../directory';
import { stop } from '../refused';
import { find, findById } from '../store';

/** The house of an address; refused at `room` when there is none. */
export async function houseAt(addressKey: string): Promise<HouseDoc> {
  const [house] = await find<HouseDoc>(DIRECTORY, { where: { addressKey }, limit: 1 });
  return house ?? stop('not-found', { field: 'room' });
}

/** The house with this id; refused when there is none. */
export async function houseOf(houseId: string): Promise<HouseDoc> {
  const house = await findById<HouseDoc>(DIRECTORY, `house:${houseId}`);
  return house?.kind === 'house' ? house : stop('not-found', { field: 'houseId' });
}
