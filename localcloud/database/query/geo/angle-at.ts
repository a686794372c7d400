import type { Document } from '../../value/types';
import { someValueAt } from '../path';
import { nearestAngle } from './near';
import type { Vector } from './sphere';

/** Angle (radians) between a point and the nearest geometry at a path; undefined when there is none. */
export const angleAt = (document: Document, parts: string[], centre: Vector): number | undefined => {
  let least: number | undefined;
  someValueAt(document, parts, 'whole', (value) => {
    const angle = nearestAngle(value, centre);
    if (angle !== undefined && (least === undefined || angle < least)) least = angle;
    return false;
  });
  return least;
};
