import { DIRECTORY } from '../directory';
import { aggregate } from '../store';

/** A building of a community with how many homes it has. */
export interface Building {
  id: string;
  name: string;
  homes: number;
}

const MOST = 500;

/** The buildings of a community, in the order people count them; one aggregation over a declared index. */
export async function buildingsOf(communityId: string): Promise<Building[]> {
  const rows = await aggregate<{ _id: string; area: string; homes: number }>(DIRECTORY, [
    ['match', { kind: 'house', communityId }],
    ['group', { _id: '$buildingId', area: { $min: '$area' }, homes: { $sum: 1 } }],
    ['limit', MOST],
  ]);
  return rows
    .map(({ _id, area, homes }) => ({ id: _id, name: nameOf(area, _id), homes }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}

/** 3栋2单元 → 3栋; an area without a building's word stays as it is. */
function nameOf(area: string, id: string): string {
  return /^.*?[栋幢座号楼]/.exec(area)?.[0] ?? (area || id);
}
