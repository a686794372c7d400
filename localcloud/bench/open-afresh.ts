// Child of the bench: opens a database afresh and tells how long that took and what memory it needs in use.
import { list, open, send } from './database-load';

const [dir = '', count = '0'] = process.argv.slice(2);
const start = performance.now();
const database = open(dir);
const found = list(database, 0);
const millis = performance.now() - start;

const owners = Math.max(1, Math.floor(Number(count) / 50));
for (let n = 0; n < 2000; n++) list(database, (n * 31) % owners);
send(database, 'calculateDocument', { query: '{"state":"s3"}' });
send(database, 'calculateDocument', { query: '{"title":"none"}' });
console.log(JSON.stringify({ millis, found: found.length, rss: process.memoryUsage().rss }));
database.close();
