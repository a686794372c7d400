import { z } from 'zod';
import type { Terms } from '../../domain/ticket/events';
import { point, words } from '../fields';

/** A number people call: digits, dashes, up to 17 characters. */
const publicPhone = z.string().regex(/^[0-9-]{3,17}$/);

/** What a manager may decide about a community; a left-out field stays as it is. */
export const settings = {
  name: words(30, 2),
  hotline: publicPhone,
  /** who is called at night and in emergencies (T20) */
  dutyPhones: z.array(z.object({ name: words(20), phone: publicPhone })).max(10),
  location: point,
  /** differences from the default policy (T7, T8); checked by the policy's own rules */
  policy: z.record(z.string().max(40), z.unknown()),
};

/** A community as its managers see it. */
export interface CommunitySettings {
  communityId: string;
  name: string;
  hotline: string;
  dutyPhones: { name: string; phone: string }[];
  location: { latitude: number; longitude: number };
  policy: Terms;
}
