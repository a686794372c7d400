import { fieldTypeOf } from '../../../localcloud/wechat/subscribe-message/field-types';

const fits = (key: string, value: string): boolean | undefined => fieldTypeOf(key)?.fits(value);

test.each([
  ['thing1', '二十个字二十个字二十个字二十个字二十个字'],
  ['thing1', '😀'.repeat(20)],
  ['number2', '123.5'],
  ['letter3', 'Abc'],
  ['symbol4', '★☆'],
  ['character_string5', 'WX-2026/03#1'],
  ['time6', '15:01'],
  ['time6', '2026年3月2日 15:01'],
  ['time6', '09:00~11:30'],
  ['date7', '2026年3月2日'],
  ['date7', '2026年03月02日 09:05'],
  ['date7', '2026年3月2日~2026年3月4日'],
  ['amount8', '¥120.50'],
  ['amount8', '120元'],
  ['phone_number9', '+86-0766-66888866'.slice(0, 17)],
  ['car_number10', '粤A8Z888挂'],
  ['name11', '张三丰'],
  ['name11', 'Alexander Pope'],
  ['phrase12', '处理中'],
  ['enum13', '任意'],
])('%s takes %s', (key, value) => {
  expect(fits(key, value)).toBe(true);
});

test.each([
  ['thing1', '二十一个字二十一个字二十一个字二十一个字二'],
  ['number2', '十二'],
  ['number2', '1'.repeat(33)],
  ['letter3', 'abc1'],
  ['symbol4', 'ab'],
  ['symbol4', '★★★★★★'],
  ['character_string5', '编号1'],
  ['time6', '25:00'],
  ['time6', '2026-03-02 15:01'],
  ['time6', '下午三点'],
  ['date7', '2026-03-02'],
  ['date7', '2026年13月2日'],
  ['amount8', '¥12345678901'],
  ['amount8', 'about 5'],
  ['phone_number9', '123456789012345678'],
  ['phone_number9', '电话'],
  ['car_number10', '粤A12345678'],
  ['name11', '张三丰一二三四五六七八'],
  ['name11', '张3'],
  ['phrase12', '处理中的工单'],
  ['phrase12', 'done'],
])('%s refuses %s', (key, value) => {
  expect(fits(key, value)).toBe(false);
});

test.each(['thing', 'text1', 'constructor1', '1thing'])('%s is no field key', (key) => {
  expect(fieldTypeOf(key)).toBeUndefined();
});
