import type { Findings } from '../audit/audit';
import type { Figures } from './figures';

const WIDTH = 34;

type Row = [label: string, value: string | number];

function duration(minutes: number | null): string {
  if (minutes === null) return '–';
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2_880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} d`;
}

function block(title: string, rows: Row[]): string {
  const lines = rows.map(([label, value]) => `  ${label.padEnd(WIDTH)}${String(value).padStart(10)}`);
  return [title, ...lines].join('\n');
}

const counts = (record: Record<string, number>): Row[] => Object.entries(record);

/** The month as tables for a terminal. */
export function printed(figures: Figures, findings: Findings, struck: number): string {
  const { response, resolution, surveys, messages, calls, accepted } = figures;
  return [
    block(`Reports ${figures.reports}`, [...counts(figures.byCategory), ...counts(figures.byUrgency)]),
    block('How they stand', counts(figures.byState)),
    block('Promises', [
      ['first answer, median', duration(response.median)],
      ['first answer, slowest tenth', duration(response.slowest10)],
      ['finished, median', duration(resolution.median)],
      ['finished, slowest tenth', duration(resolution.slowest10)],
      ['on time', `${(figures.onTime * 100).toFixed(1)} %`],
      ['breaches', figures.breaches],
      ['escalations', figures.escalations],
    ]),
    block('Afterwards', [
      ['accepted by the resident', accepted.byResident],
      ['accepted by silence', accepted.automatically],
      ['reopened', figures.reopened],
      ['repeats', figures.repeats],
      ['surveys answered', surveys.answers],
      ['mean score', surveys.mean === null ? '–' : surveys.mean.toFixed(2)],
      ['recoveries', surveys.recoveries],
    ]),
    block('Complaints', [...counts(figures.complaints), ['return visits after repairs', figures.calledBack]]),
    block('Messages', counts(messages)),
    block('Calls', [...counts(calls), ['faults of cloud and WeChat', struck]]),
    block(
      'Must be nought',
      Object.entries(findings).map(([name, cases]): Row => [name, cases.length]),
    ),
  ].join('\n\n');
}
