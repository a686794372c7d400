import { templateData } from '@/domain/notification/template-data';
import { homeMessage, type HomeNews } from '@/domain/people/home-news';

const NIGHT = { from: '22:00', to: '07:00' };
const noon = Date.UTC(2026, 10, 16, 4);
const late = Date.UTC(2026, 10, 16, 15);
const told = (news: HomeNews, reason = '', at = noon) =>
  homeMessage(news, { personId: 'p1', area: '3栋2单元', reason }, NIGHT, at);

test('N1: whoever asked for a house reads the reason when it was declined, and is led to their houses', () => {
  const message = told('home-declined', '请带房产证到服务中心。');
  expect(message.body).toBe('您申请的3栋2单元房屋没有通过：请带房产证到服务中心。可以核对后重新申请');
  expect([message.to, message.link]).toEqual([{ kind: 'person', id: 'p1' }, 'pages/homes/index']);
});

test('N6: at night the push waits for the morning, by day it goes out at once', () => {
  expect(told('home-approved').pushAt).toBe(noon);
  expect(told('home-approved', '', late).pushAt).toBe(Date.UTC(2026, 10, 16, 23));
});

test('N2: every one of them fits the registered template, however long the reason', () => {
  for (const news of ['home-approved', 'home-declined', 'home-removed', 'home-ended'] as const) {
    const data = templateData(told(news, '材料不齐'.repeat(40)));
    for (const { value } of Object.values(data)) expect(Array.from(value).length).toBeLessThanOrEqual(20);
    expect(Object.values(data).every(({ value }) => value !== '')).toBe(true);
  }
});
