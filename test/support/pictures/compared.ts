// Which pictures are compared with what they were (docs/design.md): the same page, the same answers, the same moment.
import type { Stop } from '../tour';

/** How a page is looked at. */
export type Look = 'light' | 'dark' | 'elder' | 'small';

/** One picture: a stop of the tour in one look. */
export interface Compared {
  stop: string;
  look: Look;
}

const LIGHT = [
  'home',
  'report',
  'tickets',
  'ticket',
  'inbox',
  'me',
  'homes',
  'join',
  'feedback',
  'feedback-page',
  'workbench',
  'desk',
  'job',
  'step',
  'dispatch',
  'intake',
  'complaints',
  'complaint-work',
  'admin-team',
  'admin-community',
  'gallery',
];
const ALSO: Readonly<Record<Exclude<Look, 'light'>, readonly string[]>> = {
  dark: ['home', 'ticket', 'job', 'complaint-work', 'gallery'],
  elder: ['home', 'report', 'ticket', 'gallery'],
  small: ['home', 'report', 'ticket', 'job', 'dispatch'],
};

/** Every picture that is compared. */
export const compared: readonly Compared[] = [
  ...LIGHT.map((stop): Compared => ({ stop, look: 'light' })),
  ...(Object.keys(ALSO) as (keyof typeof ALSO)[]).flatMap((look) =>
    ALSO[look].map((stop): Compared => ({ stop, look })),
  ),
];

/** The stops of a tour that some picture shows. */
export const onlyCompared = (stops: readonly Stop[]): Stop[] =>
  stops.filter(({ name }) => LIGHT.includes(name));
