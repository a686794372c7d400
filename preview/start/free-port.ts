import { createServer } from 'node:net';

/** Rejects in plain words when the port is taken: before minutes of building rather than after them. */
export function demandFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(taken(port)) : error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

const taken = (port: number): string =>
  `端口 ${port} 已被占用，请换一个：npm start -- --port ${port + 1}\n` +
  `Port ${port} is already in use, choose another: npm start -- --port ${port + 1}`;
