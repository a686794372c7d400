import { useCallback, useEffect, useState } from 'react';
import type { Point } from '@/domain/ticket/facts';
import { distanceMetres } from '@/domain/ticket/distance';
import { readPoint } from '../ticket/read-point';

/** Where the technician stands: being read, read, or not known. */
export interface Here {
  point: Point | null;
  reading: boolean;
  words: string;
  again: () => void;
}

/** Reads the position as soon as the page is open and says how far it is from the fault (T13). */
export function useHere(target: Point | null): Here {
  const [point, setPoint] = useState<Point | null>(null);
  const [reading, setReading] = useState(true);
  const again = useCallback(() => {
    setReading(true);
    void readPoint().then((found) => {
      setPoint(found);
      setReading(false);
    });
  }, []);
  useEffect(again, [again]);
  const words = reading
    ? '正在定位…'
    : point === null
      ? '没有拿到定位，仍可签到（记录中会注明）'
      : target
        ? `已定位，${distanceWords(distanceMetres(point, target))}`
        : '已定位';
  return { point, reading, words, again };
}

function distanceWords(metres: number): string {
  if (metres < 100) return '就在报修地点附近';
  return metres < 1000
    ? `距报修地点约 ${Math.round(metres)} 米`
    : `距报修地点约 ${(metres / 1000).toFixed(1)} 公里`;
}
