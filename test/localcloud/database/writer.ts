// Child of the durability test: writes to a database until it is killed, telling its parent what was acknowledged.
import { openDatabase, type AdminReply } from '../../../localcloud/database/open-database';

const [dir = '', round = '0'] = process.argv.slice(2);
const indexes = {
  pairs: [
    { name: 'pair', fields: [['pair', 1]] as [string, 1][] },
    { name: 'no', fields: [['no', 1]] as [string, 1][], unique: true },
  ],
};
const database = openDatabase({ dir, indexes, now: Date.now });

const send = (action: string, body: object): AdminReply => {
  const reply = database.handle({
    action: `database.${action}`,
    collectionName: 'pairs',
    ...body,
  }) as AdminReply;
  if (reply.code !== undefined) throw new Error(`${action}: ${reply.message}`);
  return reply;
};

const add = (document: object, transactionId?: string): unknown =>
  send('insertDocument', { data: [JSON.stringify(document)], transactionId });

/** One acknowledgement a line; the pipe is synchronous, so a line is out before the next write begins. */
const acknowledge = (line: string): void => void process.stdout.write(`${line}\n`);

acknowledge('ready');
for (let n = 0; ; n++) {
  const name = `${round}-${n}`;
  if (n % 3 === 0) {
    const { transactionId } = send('startTransaction', {});
    add({ _id: `${name}-left`, pair: name, no: `${name}-left` }, transactionId);
    add({ _id: `${name}-right`, pair: name, no: `${name}-right` }, transactionId);
    send('commitTransaction', { transactionId });
    acknowledge(`pair ${name}`);
  } else if (n % 3 === 1) {
    add({ _id: name, pair: 'single', no: name, count: 0, text: 'x'.repeat(500) });
    acknowledge(`one ${name}`);
  } else {
    send('modifyDocument', {
      query: `{"_id":"${round}-${n - 1}"}`,
      data: '{"$inc":{"count":1}}',
      merge: true,
    });
    acknowledge(`inc ${round}-${n - 1}`);
  }
}
