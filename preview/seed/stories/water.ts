import { accept, arrive, assign, complete, confirm, contact, diagnose, rate, review, setOut } from '../steps';
import type { Story } from '../story';

/** Taps, pipes, drains. */
export const waterStories: Story[] = [
  {
    who: 'chenjing',
    begins: { days: 19, at: '19:42' },
    text: '厨房水槽下面的软管接头一直在滴水，我拿盆接着，一晚上能接半盆。',
    shots: 2,
    fault: 'water_leak',
    steps: [
      review(9),
      assign(4, 'wang', '业主晚上在家'),
      accept(6),
      contact(8, '电话联系上业主，人在家，吃完饭可以上门', 25),
      setOut(15, 10),
      arrive(11),
      diagnose(9, '进水软管用了五年多，接头垫圈已经开裂', { parts: '60cm 不锈钢软管 1 根，垫圈 2 个' }),
      complete('+1 08:40', '更换进水软管和垫圈，通水半小时观察无渗漏，柜内积水已擦干'),
      confirm(25),
      rate(90, [5, 5, 5, 5], '师傅来得快，还顺手帮我把旁边角阀也紧了一下，谢谢！'),
    ],
  },
];
