import { count } from '../../store';

/** What is not over yet and keeps a person's data in use (P7): name and phone are needed to finish it. Two reads. */
export async function openMatters(me: string): Promise<{ tickets: number; complaints: number }> {
  const [tickets, complaints] = await Promise.all([
    count('tickets', { 'reporter.id': me, active: true }),
    count('complaints', { 'complainant.id': me, active: true }),
  ]);
  return { tickets, complaints };
}
