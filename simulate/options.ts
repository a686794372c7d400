import { parseArgs } from 'node:util';

/** What is simulated. `faults` is a share from 0 to 0.5, `reportsPerDay` counts per community. */
export interface SimulationOptions {
  days: number;
  communities: number;
  seed: number;
  reportsPerDay: number;
  faults: number;
  /** one line of JSON instead of the tables */
  json: boolean;
}

/** Shown by --help. */
export const USAGE = `npm run simulate -- [--days N] [--communities N] [--seed N] [--reports-per-day N] [--faults SHARE] [--json]

  --days N             how many days residents report                      (30)
  --communities N      how many communities, each with its own staff       (10)
  --seed N             the same seed is the same month                     (1)
  --reports-per-day N  reports a day in each community, about              (2)
  --faults SHARE       share of calls that fail or whose reply is lost     (0.05)
  --json               one line of JSON instead of tables`;

/** Reads the command line; throws an Error a person understands. 'help' when help is asked for. */
export function readOptions(argv: string[]): SimulationOptions | 'help' {
  const { values } = parseArgs({
    args: argv,
    options: {
      days: { type: 'string', default: '30' },
      communities: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      'reports-per-day': { type: 'string', default: '2' },
      faults: { type: 'string', default: '0.05' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const within = (name: string, text: string, least: number, most: number, whole: boolean): number => {
    const value = Number(text);
    if (text === '' || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
      throw new Error(
        `--${name} ${text}: a ${whole ? 'whole ' : ''}number from ${least} to ${most} is needed`,
      );
    return value;
  };
  return {
    days: within('days', values.days, 1, 366, true),
    communities: within('communities', values.communities, 1, 99, true),
    seed: within('seed', values.seed, 0, 2 ** 31, true),
    reportsPerDay: within('reports-per-day', values['reports-per-day'], 0.1, 200, false),
    faults: within('faults', values.faults, 0, 0.5, false),
    json: values.json,
  };
}
