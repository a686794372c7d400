import { parseArgs } from 'node:util';
import { resolve } from 'node:path';

/** How the preview is started; `port` 0 takes a free one. */
export interface PreviewOptions {
  port: number;
  dataDir: string;
  /** throw the kept demo data away and make new ones */
  fresh: boolean;
  /** people and places only: no ticket has been written yet */
  empty: boolean;
}

/** Shown by --help. */
export const USAGE = `npm start [-- --port P] [--data DIR] [--fresh] [--empty]

  --port P    端口 / port                                        (4180)
  --data DIR  演示数据目录 / where the demo data are kept        (.data/demo)
  --fresh     重新生成演示数据 / make new demo data
  --empty     只有住户和员工，没有工单 / people, but no tickets yet`;

/** Reads the command line; throws an Error a person understands. 'help' when help is asked for. */
export function readPreviewOptions(argv: string[]): PreviewOptions | 'help' {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '4180' },
      data: { type: 'string', default: '.data/demo' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port ${values.port}: 请给出 0–65535 之间的端口号 / a number up to 65535 is needed`);
  return { port, dataDir: resolve(values.data), fresh: values.fresh, empty: values.empty };
}
