// Every page with demonstration data on it, as a visitor can open it: pictures and checks of looks go through this list.
import { ask } from './ask';
import type { OpenPreview } from './preview';

/** One page to look at: who holds the phone, and the path with its parameters. */
export interface Stop {
  name: string;
  as: string;
  path: string;
}

interface Listed {
  items: { id: string; status: string }[];
}

type Seek = (as: string, operation: string, input: object, statuses?: readonly string[]) => Promise<string>;

const COMMUNITY = 'chhy';
const at = (as: string, ...stops: [name: string, path: string][]): Stop[] =>
  stops.map(([name, path]) => ({ name, as, path }));

/** The stops of a tour through a preview with demonstration data. Throws when the demonstration lacks what a page shows. */
export async function tourOf({ url }: Pick<OpenPreview, 'url'>): Promise<Stop[]> {
  const seek: Seek = async (as, operation, input, statuses) => {
    const { items } = await ask<Listed>(url, as, operation, { cursor: null, ...input });
    const found = statuses ? items.find(({ status }) => statuses.includes(status)) : items[0];
    if (!found) throw new Error(`${operation} as ${as} shows nothing ${statuses?.join(' or ') ?? ''}`);
    return found.id;
  };
  return [...(await residentStops(seek)), ...(await staffStops(seek)), ...(await managerStops(url, seek))];
}

async function residentStops(seek: Seek): Promise<Stop[]> {
  const mine = await seek('demo-chenjing', 'ticket.list-mine', { filter: 'all' });
  const complaint = await seek('demo-chenjing', 'complaint.list-mine', { filter: 'all' });
  const said = await seek('demo-chenjing', 'complaint.list-mine', { filter: 'active' });
  return at(
    'demo-chenjing',
    ['home', 'pages/home/index'],
    ['report', 'pages/report/index?fault=water_leak'],
    ['tickets', 'pages/tickets/index'],
    ['ticket', `pages/ticket/index?id=${mine}`],
    ['survey', `pages/survey/index?id=${mine}`],
    ['inbox', 'pages/inbox/index'],
    ['me', 'pages/me/index'],
    ['homes', 'pages/homes/index'],
    ['privacy', 'pages/privacy/index'],
    ['consent', 'pages/privacy/consent/index'],
    ['who-looked', 'pages/privacy/looks/index'],
    ['feedback-new', 'pages/complaint/new/index?sort=complaint'],
    ['feedback', 'pages/complaint/list/index'],
    ['feedback-record', `pages/complaint/index?id=${said}`],
    ['join', 'pages/homes/join/index'],
    ['vendor-gone', 'pages/vendor/index?t=gone'],
    ['feedback-page', `pages/complaint/index?id=${complaint}`],
    ['gallery', 'pages/gallery/index'],
  );
}

async function staffStops(seek: Seek): Promise<Stop[]> {
  const of = { communityId: COMMUNITY };
  const job = await seek('demo-wang', 'ticket.list-work', { ...of, scope: 'mine' });
  const queued = await seek('demo-xiaoli', 'ticket.list-work', { ...of, scope: 'queue' });
  const due = await seek('demo-xiaoli', 'visit.list-due', of);
  return [
    ...at(
      'demo-wang',
      ['workbench', 'staff/pages/workbench/index'],
      ['job', `staff/pages/ticket/index?id=${job}`],
      ['step', `staff/pages/step/index?id=${job}&do=complete`],
      ['sign', `staff/pages/sign/index?id=${job}`],
      ['staff-inbox', 'staff/pages/inbox/index'],
      ['staff-me', 'staff/pages/me/index'],
    ),
    ...at(
      'demo-xiaoli',
      ['desk', 'staff/pages/workbench/index'],
      ['dispatch', `staff/pages/dispatch/index?id=${queued}`],
      ['merge', `staff/pages/merge/index?id=${queued}`],
      ['vendor-link', `staff/pages/vendor-link/index?id=${queued}`],
      ['intake', 'staff/pages/intake/index'],
      ['calls', 'staff/pages/calls/index'],
      ['complaint-record', 'staff/pages/complaint-record/index'],
      ['visits', 'staff/pages/visits/index'],
      ['visit', `staff/pages/visit/index?id=${due}`],
      ['notices', 'staff/pages/notices/index'],
      ['notice-new', 'staff/pages/notice-new/index'],
    ),
  ];
}

async function managerStops(url: string, seek: Seek): Promise<Stop[]> {
  const of = { communityId: COMMUNITY };
  const complaint = await seek('demo-shao', 'complaint.list-work', { ...of, scope: 'open' });
  const judged = await seek('demo-shao', 'complaint.list-work', { ...of, scope: 'open' }, ['judged']);
  const [house] = await ask<{ houseId: string }[]>(url, 'demo-shao', 'community.find-house', {
    ...of,
    query: '3栋',
  });
  return [
    ...at(
      'demo-shao',
      ['complaints', 'staff/pages/complaints/index'],
      ['complaint-work', `staff/pages/complaint/index?id=${complaint}`],
      ['complaint-step', `staff/pages/complaint-step/index?id=${judged}&do=grade`],
      ['figures', 'staff/pages/figures/index'],
      ['words', 'staff/pages/words/index'],
      ['looks', `staff/pages/looks/index?community=${COMMUNITY}`],
      ['flagged', `staff/pages/flagged/index?community=${COMMUNITY}`],
      ['dead', 'staff/pages/dead/index'],
      ['admin', 'staff/pages/admin/index'],
      ['admin-claims', 'staff/pages/admin-claims/index'],
      ['admin-houses', 'staff/pages/admin-houses/index'],
      ['admin-house', `staff/pages/admin-house/index?id=${house?.houseId}`],
      ['admin-team', 'staff/pages/admin-team/index'],
      ['admin-spots', 'staff/pages/admin-spots/index'],
      ['admin-import', 'staff/pages/admin-import/index'],
      ['admin-community', 'staff/pages/admin-community/index'],
    ),
    ...at('demo-dong', ['admin-templates', 'staff/pages/admin-templates/index']),
  ];
}
