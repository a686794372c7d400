import { acknowledge, answer, visit } from './steps';
import type { FeedbackStory } from './story';

/** Suggestions: waiting, to come later, not feasible, made (C10). */
export const suggestions: FeedbackStory[] = [
  {
    who: 'yaobei',
    begins: { minutes: 160 },
    sort: 'suggestion',
    text: '建议在八号楼楼下加一组快递柜，现在下班取件要排队十几分钟',
    about: '8 号楼楼下',
    steps: [acknowledge(40, '建议在 8 号楼楼下增设快递柜')],
  },
  {
    who: 'zhaolei',
    begins: { days: 3, at: '19:10' },
    sort: 'suggestion',
    text: '地面非机动车棚加几个充电口吧，现在大家都从楼上飞线充电，很危险',
    scene: 'garage',
    shots: 1,
    steps: [
      acknowledge(30, '建议在地面非机动车棚增加充电口'),
      answer(
        '+1 10:30',
        'later',
        '建议很好。车棚电缆需要扩容，已列入下季度改造计划，预计明年二月完工，完工前先加密飞线巡查',
      ),
    ],
  },
  {
    who: 'chenjing',
    begins: { days: 16, at: '20:05' },
    sort: 'suggestion',
    text: '中心花园晚上太暗，建议沿步道加几盏草坪灯',
    about: '中心花园步道',
    steps: [
      acknowledge(25, '建议沿中心花园步道增设草坪灯'),
      answer('+1 11:00', 'now', '马上采纳：已采购 12 盏太阳能草坪灯，本周内装好'),
      visit('+3 10:00', '灯已装好，业主很满意'),
    ],
  },
  {
    who: 'linfeng',
    begins: { days: 4, at: '12:30' },
    sort: 'suggestion',
    text: '希望取消东门夜间关闭，半夜加班回来要绕一大圈',
    steps: [
      acknowledge(30, '建议取消东门夜间关闭'),
      answer(
        '+1 09:30',
        'not-feasible',
        '东门夜间无人值守，开放会影响小区安全，暂不可行。我们把北门步行通道 24 小时开放，并加装了照明',
      ),
    ],
  },
];
