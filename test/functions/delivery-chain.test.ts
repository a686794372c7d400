import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import templateIds from '../../cloudfunctions/template-ids.json';
import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { COMMUNITY, createWorld, openidOf, people, report, rid, type World } from '../support/world';

let world: World;
let group: Server;
/** What the staff group's robot was given, and what it answers. */
const posted: string[] = [];
let groupSays = 0;

beforeAll(async () => {
  group = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { text: { content: string } };
      if (groupSays === 0) posted.push(body.text.content);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ errcode: groupSays }));
    });
  });
  await new Promise<void>((resolve) => group.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(group.address() as AddressInfo).port}`;
  world = await createWorld({ env: { ROBOT_ORIGINS: origin } });
  const robot = { communityId: COMMUNITY, url: `${origin}/send?key=secret-key` };
  await world.as('manager')('notify.set-robot', robot);
  await world.cloud.setNow('2026-11-23T09:00:00+08:00');
}, 60_000);
afterAll(async () => {
  await world.stop();
  group.close();
});

const tap = (results: Record<string, string>, blocked: string[] = []) => ({
  requestId: rid(),
  results,
  blocked,
});
const wechatTells = (openid: string, event: string, list: unknown, at: number) =>
  world.cloud.call<{ heeded: number }>(
    'notify',
    { MsgType: 'event', Event: event, FromUserName: openid, CreateTime: Math.floor(at / 1000), List: list },
    openid,
  );

describe('the subscription ledger (N2)', () => {
  test('N2: the tap and WeChat’s event about it are one accept, in whichever order, List an object or an array', async () => {
    const wife = world.as('wife');
    const openid = openidOf('wife');
    const at = await world.cloud.now();
    const line = (key: 'progress' | 'visit') => ({
      TemplateId: templateIds[key],
      SubscribeStatusString: 'accept',
    });
    await wife('notify.record-accepts', tap({ progress: 'accept' }));
    await wechatTells(openid, 'subscribe_msg_popup_event', line('progress'), at);
    await wechatTells(openid, 'subscribe_msg_popup_event', line('progress'), at);
    await wechatTells(openid, 'subscribe_msg_popup_event', [line('progress'), line('visit')], at + 600_000);
    const left = (await wife('notify.balance', {})).filter(({ left: n }) => n > 0);
    expect(left).toEqual([
      { template: 'progress', left: 2, blocked: false },
      { template: 'visit', left: 1, blocked: false },
    ]);
  });

  test('N2: switching a template off in WeChat empties it; accepting again opens it', async () => {
    const wife = world.as('wife');
    const at = await world.cloud.now();
    const off = { TemplateId: templateIds.progress, SubscribeStatusString: 'reject' };
    await wechatTells(openidOf('wife'), 'subscribe_msg_change_event', off, at);
    const progress = async () =>
      (await wife('notify.balance', {})).find(({ template }) => template === 'progress');
    expect(await progress()).toMatchObject({ left: 0, blocked: true });
    await wife('notify.record-accepts', tap({ progress: 'accept' }));
    expect(await progress()).toMatchObject({ left: 1, blocked: false });
    await wife('notify.record-accepts', tap({ progress: 'reject' }, ['progress']));
    expect(await progress()).toMatchObject({ left: 0, blocked: true });
  });

  test('N2: nobody can speak for somebody else', async () => {
    const event = {
      MsgType: 'event',
      Event: 'subscribe_msg_change_event',
      FromUserName: openidOf('owner'),
      CreateTime: 1,
      List: { TemplateId: templateIds.progress, SubscribeStatusString: 'reject' },
    };
    expect(await world.cloud.call('notify', event, openidOf('stranger'))).toEqual({ heeded: 0 });
  });

  test('N2: a single accept waits for the result instead of going to the first best news', async () => {
    const owner = world.as('owner');
    const openid = openidOf('owner');
    await world.cloud.accept(openid, templateIds.progress, 1);
    await owner('notify.record-accepts', tap({ progress: 'accept' }));
    const { id } = await ticketAt(world, 'completed', { text: '客厅插座没电' });
    await world.cloud.advance('30s');
    const told = (await world.cloud.messages(openid)).filter(({ page }) => page.includes(id));
    expect(told.map(({ data }) => data.thing5)).toEqual(['已更换接头，试水无渗漏']);
    const fates = await world.as('agent')('notify.list-sent', { docId: id });
    const mine = fates.filter(({ to }) => to === '业主 张**');
    expect(mine.filter(({ state }) => state === 'sent').map(({ title }) => title)).toEqual([
      '维修完成，请您验收',
    ]);
    expect(mine.find(({ title }) => title === '已安排师傅')?.state).toMatch(/saved|unsubscribed/);
  }, 30_000);
});

describe('a reply that was lost (N4)', () => {
  test('N4: the message is not sent a second time; WeChat’s event says that it arrived', async () => {
    const openid = openidOf('neighbour');
    const neighbour = world.as('neighbour');
    await world.cloud.accept(openid, templateIds.progress, 3);
    for (let taps = 0; taps < 3; taps += 1) {
      await neighbour('notify.record-accepts', tap({ progress: 'accept' }));
    }
    const lost = { action: 'wx.openApi:subscribeMessage.send', probability: 1, times: 1, dropReply: true };
    await world.cloud.faults([lost]);
    const place = { kind: 'house' as const, houseId: world.houseId('0202') };
    const { ticketId } = await neighbour('ticket.submit', report(world, { place, text: '客厅插座没电' }));
    await world.cloud.advance('5m');
    await world.cloud.faults([]);
    const receipt = async () => {
      const fates = await world.as('agent')('notify.list-sent', { docId: ticketId });
      return fates.find(({ title }) => title === '报修已收到')?.state;
    };
    expect(await receipt()).toBe('unconfirmed');
    expect(await world.cloud.messages(openid)).toHaveLength(1);
    const arrived = { TemplateId: templateIds.progress, MsgID: '17', ErrorCode: '0', ErrorStatus: 'success' };
    await wechatTells(openid, 'subscribe_msg_sent_event', arrived, await world.cloud.now());
    expect(await receipt()).toBe('sent');
  }, 60_000);
});

describe('what never arrived is seen by somebody (N3)', () => {
  test('N3: the staff group hears of what could not reach a colleague: once, with number and place only', async () => {
    posted.length = 0;
    const { ticketId, number } = await world.as('owner')(
      'ticket.submit',
      report(world, { text: '卧室窗户关不上' }),
    );
    await world.cloud.advance('30s');
    const about = posted.filter((text) => text.includes(number));
    expect(about).toEqual([`新报修待受理\n${number} 1栋1单元\n请打开小程序员工端处理`]);
    for (const person of Object.values(people))
      if (person) expect(posted.join()).not.toMatch(new RegExp(`${person.name}|${person.phone}`));
    expect(ticketId).not.toBe('');
  }, 30_000);

  test('N3: the robot is WeCom’s own, its address sealed and never shown, and only the manager sets it', async () => {
    const manager = world.as('manager');
    const to = (url: string) => ({ communityId: COMMUNITY, url });
    for (const url of [
      'http://qyapi.weixin.qq.com/x',
      'https://qyapi.weixin.qq.com.evil.cn/',
      'https://10.0.0.1/',
      'x',
    ])
      expect(await refusalOf(manager('notify.set-robot', to(url)))).toMatchObject({
        refused: 'invalid-input',
        field: 'url',
      });
    expect(await refusalOf(world.as('agent')('notify.set-robot', to('')))).toMatchObject({
      refused: 'not-allowed',
    });
    expect(await manager('notify.robot', { communityId: COMMUNITY })).toEqual({ set: true });
    const directory = connectSdk(world.cloud.base).database().collection('directory');
    const doc = await directory.doc(`community:${COMMUNITY}`).get();
    expect(JSON.stringify(doc)).not.toContain('secret-key');
  });

  test('N3: what the group refuses is a dead letter with its reason, and one tap sends it again', async () => {
    groupSays = 93000;
    const { number } = await world.as('owner')('ticket.submit', report(world, { text: '阳台纱窗破了' }));
    await world.cloud.advance('30s');
    const manager = world.as('manager');
    const dead = { communityId: COMMUNITY, via: 'robot' as const };
    const { items } = await manager('notify.list-dead', dead);
    expect(items).toMatchObject([{ title: '新报修待受理', code: 93000, via: 'robot' }]);
    expect(items[0]?.number).toContain(number);
    groupSays = 0;
    const id = items[0]?.id ?? '';
    const taps = await Promise.allSettled(
      [1, 2].map(() => manager('notify.retry-dead', { id, via: 'robot' })),
    );
    expect(taps.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await world.cloud.advance('30s');
    expect(posted.filter((text) => text.includes(number))).toHaveLength(1);
    expect((await manager('notify.list-dead', dead)).items).toEqual([]);
    expect(await refusalOf(world.as('agent')('notify.list-dead', dead))).toMatchObject({
      refused: 'not-allowed',
    });
  }, 30_000);

  test('N3: a price nobody read for half an hour is told by phone; of two agents one calls', async () => {
    const before = (await world.as('agent')('notify.count-calls', { communityId: COMMUNITY })).open;
    const { id } = await quoted();
    await world.cloud.advance('20m');
    const agent = world.as('agent');
    const list = async () =>
      (await agent('notify.list-calls', { communityId: COMMUNITY })).items.filter((one) => one.docId === id);
    expect(await list()).toEqual([]);
    await world.cloud.advance('15m');
    const [task] = await list();
    expect(task).toMatchObject({ title: '维修报价，请您确认', area: '1栋1单元', taker: null });
    expect(JSON.stringify(task)).not.toMatch(/13800001111|张三丰/);
    const callId = task?.id ?? '';
    const both = await Promise.allSettled(
      (['agent', 'dispatcher'] as const).map((who) =>
        world.as(who)('notify.take-call', { callId, requestId: rid() }),
      ),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = both[0]?.status === 'fulfilled' ? 'agent' : 'dispatcher';
    const loser = winner === 'agent' ? 'dispatcher' : 'agent';
    expect(await world.as(winner)('notify.take-call', { callId, requestId: rid() })).toMatchObject({
      name: '张三丰',
      phone: '13800001111',
    });
    // Whose number was opened can see by whom, and why (P4).
    expect((await world.as('owner')('privacy.who-looked', {})).items[0]).toMatchObject({
      by: { role: winner },
      reason: 'tell',
    });
    const late = world.as(loser)('notify.finish-call', {
      callId,
      requestId: rid(),
      outcome: 'told',
      note: '',
    });
    expect(await refusalOf(late)).toMatchObject({ refused: 'already-taken' });
    const end = { callId, requestId: rid(), outcome: 'told' as const, note: '业主说晚上看' };
    expect(await world.as(winner)('notify.finish-call', end)).toMatchObject({
      active: false,
      outcome: 'told',
    });
    // The same tap once more changes nothing.
    expect(await world.as(winner)('notify.finish-call', end)).toMatchObject({ outcome: 'told' });
    expect((await agent('notify.count-calls', { communityId: COMMUNITY })).open).toBe(before);
    expect(await refusalOf(world.as('owner')('notify.list-calls', { communityId: COMMUNITY }))).toMatchObject(
      { refused: 'not-allowed' },
    );
    expect(
      await refusalOf(world.as('outsider')('notify.take-call', { callId, requestId: rid() })),
    ).toMatchObject({ refused: 'not-allowed' });
  }, 60_000);

  test('N3: whoever reads the message in the app is not called', async () => {
    const { id } = await quoted();
    await world.cloud.advance('1m');
    const owner = world.as('owner');
    const page = await owner('notify.list-inbox', {});
    const message = page.items.find(({ title, link }) => title.startsWith('维修报价') && link.includes(id));
    await owner('notify.mark-read', { ids: [message?.id ?? ''] });
    await world.cloud.advance('1h');
    const { items } = await world.as('agent')('notify.list-calls', { communityId: COMMUNITY });
    expect(items.filter((one) => one.docId === id)).toEqual([]);
  }, 60_000);
});

describe('quiet hours (N6)', () => {
  test('N6: at night the inbox has it and WeChat waits for the morning; an emergency does not wait', async () => {
    await world.cloud.setNow('2026-11-24T23:00:00+08:00');
    const agent = openidOf('agent');
    const grant = { requestId: rid(), results: { task: 'accept', alert: 'accept' } };
    await world.cloud.accept(agent, templateIds.task, 1);
    await world.cloud.accept(agent, templateIds.alert, 1);
    await world.as('agent')('notify.record-accepts', grant);
    const calm = await world.as('owner')('ticket.submit', report(world, { text: '客厅插座没电' }));
    const alarm = await world.as('owner')('ticket.submit', report(world, { text: '电梯困人了，救命' }));
    await world.cloud.advance('5m');
    const to = async (id: string) =>
      (await world.cloud.messages(agent)).filter(({ page }) => page.includes(id)).length;
    expect([await to(calm.ticketId), await to(alarm.ticketId)]).toEqual([0, 1]);
    const inbox = await world.as('agent')('notify.list-inbox', {});
    expect(inbox.items.filter(({ link }) => link.includes(calm.ticketId))).not.toEqual([]);
    const waiting = await world.as('agent')('notify.list-sent', { docId: calm.ticketId });
    expect(waiting.find(({ to: who }) => who === '客服小赵')).toMatchObject({
      state: 'due',
      dueAt: Date.parse('2026-11-25T08:00:00+08:00'),
    });
    await world.cloud.setNow('2026-11-25T08:01:00+08:00');
    expect(await to(calm.ticketId)).toBe(1);
  }, 60_000);
});

/** A ticket whose price waits for the owner, in the middle of a working day. */
async function quoted(): Promise<{ id: string }> {
  const plumber = world.as('plumber');
  const { id } = await ticketAt(world, 'on-site', { text: '客厅插座没电' });
  const photo = 'cloud://local-env.6c6f/test/a.jpg';
  await plumber('ticket.diagnose', {
    ticketId: id,
    requestId: rid(),
    diagnosis: '业主自购龙头损坏',
    responsibility: 'owner',
    chargeable: true,
    photos: [photo],
  });
  await plumber('ticket.quote', {
    ticketId: id,
    requestId: rid(),
    lines: [{ name: '龙头', kind: 'part', quantity: 1, unit: '个', unitCents: 8_000 }],
  });
  return { id };
}

test('budgets: no query of these went without an index', async () => {
  const { calls } = await world.cloud.stats();
  expect(calls.flatMap((call) => call.unindexed)).toEqual([]);
});
