import type { Cast } from '../seed/cast';
import { createClock } from './clock';
import { createCodes } from './codes';
import { byId } from './dom';
import { listen, pastMessages, shownOf, type Delivered } from './messages';
import { createPhone, type Phone } from './phone';
import { askReset } from './reset';
import { createPanels, createTabs } from './tabs';
import { createTray } from './tray';
import './page.css';

async function start(): Promise<void> {
  const cast = (await (await fetch('/demo/cast.json')).json()) as Cast & { control: string };
  byId('community').textContent = `${cast.community.name} · 预览`;
  const stage = document.querySelector('main');
  const showPart = createTabs(
    byId('switch'),
    [
      ['resident', '住户手机'],
      ['staff', '员工手机'],
      ['side', '消息与扫码'],
    ],
    (view) => stage?.setAttribute('data-view', view),
  );
  const clock = createClock(byId('clock'), () => askReset(byId('cover'), cast.control));
  await clock.learn();

  const resident = createPhone(byId('resident'), {
    title: '住户手机',
    key: 'resident',
    home: 'pages/home/index',
    people: cast.residents,
    preferred: 'demo-zhaolei',
  });
  const staff = createPhone(byId('staff'), {
    title: '员工手机',
    key: 'staff',
    home: 'staff/pages/workbench/index',
    people: cast.staff,
    preferred: 'demo-xiaoli',
  });
  const phones: [string, Phone][] = [
    ['resident', resident],
    ['staff', staff],
  ];
  const openMessage = ({ openid, page }: Delivered): void => {
    const [part, phone] = phones.find(([, one]) => one.knows(openid)) ?? ['resident', resident];
    phone.open(page, openid);
    showPart(part);
    tray.sift();
  };
  const tray = createTray({
    cast,
    now: clock.now,
    onPhones: (openid) => phones.some(([, phone]) => phone.openid() === openid),
    onOpen: openMessage,
  });
  const codes = createCodes(cast.spots, (page) => {
    resident.open(page);
    showPart('resident');
  });
  byId('side').append(
    ...createPanels([
      ['微信消息', tray.root],
      ['扫码报修', codes],
    ]),
  );
  document.addEventListener('change', () => tray.sift());

  for (const message of await pastMessages()) tray.add(message, false);
  listen({
    message(message) {
      tray.add(message, true);
      const { title, value } = shownOf(message, cast.templates);
      for (const [, phone] of phones)
        if (phone.openid() === message.openid) phone.banner(title, value('note'), () => openMessage(message));
    },
    change: () => void clock.learn(),
  });
}

start().catch(() => {
  byId('cover').textContent = '预览没有连上本地云，请在终端查看 npm start 的输出。';
  byId('cover').hidden = false;
});
