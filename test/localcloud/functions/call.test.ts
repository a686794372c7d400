import { type CloudCallError, startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

interface Echo {
  event: Record<string, unknown>;
  wx: Record<string, unknown>;
  context: Record<string, unknown>;
  calls: number;
  now: number;
  greeting?: string;
}

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES });
});
afterAll(() => cloud.stop());

const failure = (promise: Promise<unknown>): Promise<CloudCallError> =>
  promise.then(
    () => Promise.reject(new Error('the call was expected to fail')),
    (error: CloudCallError) => error,
  );

describe('calling a function', () => {
  test('the event arrives, with userInfo as WeChat adds it, and the result comes back', async () => {
    const { event } = await cloud.call<Echo>('echo', { say: '水管漏水' }, 'o-wang');
    expect(event).toEqual({ say: '水管漏水', userInfo: { openId: 'o-wang', appId: 'wxlocal0000000000' } });
  });

  test('getWXContext of the unmodified SDK says who calls, and forgets the caller before', async () => {
    const first = await cloud.callRaw('echo', {}, { 'x-openid': 'o-wang', 'x-unionid': 'u-wang' });
    expect((first.body as Echo).wx).toEqual({
      CLIENTIP: '127.0.0.1',
      APPID: 'wxlocal0000000000',
      OPENID: 'o-wang',
      UNIONID: 'u-wang',
      ENV: 'local-env',
      SOURCE: 'wx_client',
    });
    const second = await cloud.call<Echo>('echo');
    expect(second.wx).not.toHaveProperty('OPENID');
    expect(second.wx).not.toHaveProperty('UNIONID');
  });

  test('the context argument carries the request id which the reply header repeats', async () => {
    const { body, requestId } = await cloud.callRaw('echo');
    expect((body as Echo).context).toMatchObject({
      request_id: requestId,
      function_name: 'echo',
      memory_limit_in_mb: 256,
      time_limit_in_ms: 10_000,
    });
  });

  test('an instance stays warm: module state lives on between calls', async () => {
    const before = await cloud.call<Echo>('echo');
    const after = await cloud.call<Echo>('echo');
    expect(after.calls).toBe(before.calls + 1);
  });

  test('config.json gives environment variables', async () => {
    expect((await cloud.call<Echo>('echo')).greeting).toBe('hello');
  });

  test('what a function prints is found under its request id', async () => {
    const { requestId } = await cloud.callRaw('echo', { say: 'for the log' });
    const lines = await cloud.logs(requestId);
    expect(lines.map(({ text }) => text)).toEqual(['echo called for the log']);
  });

  test('returning nothing answers null', async () => {
    expect(await cloud.call('crash', { how: 'nothing' })).toBeNull();
  });

  test('a function that does not exist fails with -501000', async () => {
    expect(await failure(cloud.call('nobody'))).toMatchObject({ errCode: -501000 });
  });

  test('an event that is not a JSON object is refused before any function runs', async () => {
    const response = await fetch(`${cloud.base}/call/echo`, { method: 'POST', body: '[1]' });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ errCode: -501007 });
  });
});

describe('a failing call fails alone', () => {
  afterEach(async () => {
    expect(await cloud.call('crash', {})).toBe('fine');
  });

  test.each([
    ['an exception', 'throw', /Error: boom/],
    ['a rejection with an object', 'reject', /\{"code":7\}/],
    ['process.exit', 'exit', /exit code 3/],
    ['an uncaught exception in a callback', 'later', /Error: later/],
    ['exhausted memory', 'memory', /memory limit exceeded/],
  ])('%s is -504002 for that call', async (_title, how, errMsg) => {
    const error = await failure(cloud.call('crash', { how }));
    expect(error.errCode).toBe(-504002);
    expect(error.errMsg).toMatch(errMsg);
  });

  test('a result over 1 MB is -604001', async () => {
    const error = await failure(cloud.call('crash', { how: 'large' }));
    expect(error).toMatchObject({ errCode: -604001 });
    expect(error.errMsg).toContain('cloudfunction result size exceed limit');
  });

  test('a module that cannot be loaded says why, at every call', async () => {
    for (let call = 0; call < 2; call += 1) {
      const error = await failure(cloud.call('broken'));
      expect(error.errCode).toBe(-504002);
      expect(error.errMsg).toContain('cannot load');
    }
  });
});

describe('time limits', () => {
  test.each([
    ['one that waits', false],
    ['one that spins without ever yielding', true],
  ])('config.json timeout is honoured by stopping the instance: %s', async (_title, spin) => {
    const started = performance.now();
    const error = await failure(cloud.call('slow', { ms: 30_000, spin }));
    expect(error).toMatchObject({ errCode: -504003, errMsg: 'Invoking task timed out after 1 seconds' });
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(await cloud.call('slow', { ms: 1 })).toBe('done');
  });
});

describe('functions calling functions', () => {
  test('the person is passed on and the source grows by one link', async () => {
    const { result } = await cloud.call<{ result: Echo }>(
      'chain',
      { name: 'echo', data: { a: 1 } },
      'o-wang',
    );
    expect(result.wx).toMatchObject({ OPENID: 'o-wang', SOURCE: 'wx_client,scf' });
    expect(result.event).toEqual({ a: 1 });
  });

  test('a failure of the callee reaches the caller as the SDK reports it', async () => {
    const error = await failure(cloud.call('chain', { name: 'crash', data: { how: 'throw' } }));
    expect(error.errMsg).toContain('callFunction:fail functions execute fail | errMsg: Error: boom');
  });

  test('more callers than instances, each waiting for another instance, all finish', async () => {
    const calls = Array.from({ length: 8 }, (_, index) =>
      cloud.call<{ result: { result: Echo } }>('chain', {
        name: 'chain',
        data: { name: 'echo', data: { index } },
      }),
    );
    const echoed = (await Promise.all(calls)).map(({ result }) => result.result.event['index']);
    expect(echoed).toEqual(Array.from({ length: 8 }, (_, index) => index));
  }, 60_000);
});

describe('concurrency', () => {
  test('an instance handles one event at a time: 40 parallel calls never see another caller', async () => {
    const people = Array.from({ length: 40 }, (_, index) => `o-${index}x`);
    const answers = await Promise.all(people.map((openid) => cloud.call<Echo>('echo', {}, openid)));
    expect(answers.map(({ wx }) => wx['OPENID'])).toEqual(people);
  }, 60_000);
});
