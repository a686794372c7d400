import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultCode } from '../../src/domain/classification/taxonomy';

/** Which pictures fit a fault when the story names none. */
const SCENES: Partial<Record<FaultCode, string>> = {
  water_leak: 'sink',
  burst_pipe: 'pipe',
  drain_blocked: 'drain',
  no_power: 'breaker',
  live_wire: 'socket',
  socket_switch: 'socket',
  lift: 'lift',
  access_control: 'access',
  barrier_gate: 'barrier',
  public_light: 'lamp',
  garage: 'garage',
  paving: 'tile',
  floor_tile: 'tile',
  seepage: 'ceiling',
  ceiling: 'ceiling',
  wall_crack: 'wall',
  public_wall_roof: 'wall',
  door_window: 'window',
  lock: 'lock',
  fixture: 'tap',
  cleaning: 'waste',
};

/** a, b, c: the damage from three sides; d: after the repair. */
export type View = 'a' | 'b' | 'c' | 'd';

const fileOf = (scene: string, view: View): string =>
  join('preview', 'seed', 'photos', `${scene}-${view}.jpg`);

/** The pictures of a story's fault; a fault without its own shows the pipe room. */
export const sceneOf = (story: { scene?: string; fault: FaultCode }): string =>
  story.scene ?? SCENES[story.fault] ?? 'pipe';

/** The bytes of one picture. */
export function picture(scene: string, view: View): Buffer {
  const file = fileOf(scene, view);
  if (!existsSync(file)) throw new Error(`no picture ${file}`);
  return readFileSync(file);
}
