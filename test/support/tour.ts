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

/** The stops of a tour through a preview with demonstration data. Throws when the demonstration lacks what a page shows. */
export async function tourOf({ url }: Pick<OpenPreview, 'url'>): Promise<Stop[]> {
  const [resident, agent, technician] = ['demo-chenjing', 'demo-xiaoli', 'demo-wang'] as const;
  const one = async (as: string, operation: string, input: object, statuses?: string[]): Promise<string> => {
    const { items } = await ask<Listed>(url, as, operation, { cursor: null, ...input });
    const found = statuses ? items.find(({ status }) => statuses.includes(status)) : items[0];
    if (!found) throw new Error(`${operation} as ${as} shows nothing ${statuses?.join(' or ') ?? ''}`);
    return found.id;
  };
  const communityId = 'chhy';
  const mine = await one(resident, 'ticket.list-mine', { filter: 'all' });
  const job = await one(technician, 'ticket.list-work', { scope: 'mine', communityId });
  const queued = await one(agent, 'ticket.list-work', { scope: 'queue', communityId });

  const stop =
    (as: string) =>
    (name: string, path: string): Stop => ({ name, as, path });
  const [ofResident, ofAgent, ofTechnician] = [stop(resident), stop(agent), stop(technician)];
  return [
    ofResident('home', 'pages/home/index'),
    ofResident('report', 'pages/report/index?fault=water_leak'),
    ofResident('tickets', 'pages/tickets/index'),
    ofResident('ticket', `pages/ticket/index?id=${mine}`),
    ofResident('survey', `pages/survey/index?id=${mine}`),
    ofResident('inbox', 'pages/inbox/index'),
    ofResident('me', 'pages/me/index'),
    ofResident('gallery', 'pages/gallery/index'),
    ofTechnician('workbench', 'staff/pages/workbench/index'),
    ofTechnician('job', `staff/pages/ticket/index?id=${job}`),
    ofTechnician('staff-inbox', 'staff/pages/inbox/index'),
    ofTechnician('staff-me', 'staff/pages/me/index'),
    ofAgent('desk', 'staff/pages/workbench/index'),
    ofAgent('dispatch', `staff/pages/dispatch/index?id=${queued}`),
    ofAgent('merge', `staff/pages/merge/index?id=${queued}`),
    ofAgent('intake', 'staff/pages/intake/index'),
  ];
}
