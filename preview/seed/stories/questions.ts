import { answer, rate, review } from '../steps';
import type { Story } from '../story';

/** Questions the desk answers without sending anybody. */
export const questionStories: Story[] = [
  {
    who: 'yezi',
    begins: { days: 17, at: '10:12' },
    text: '物业费可以按月交吗？我是租房的，房东让我问一下',
    fault: 'fees',
    steps: [
      answer(
        9,
        '您好，物业费按季度收取，租户代缴可以在「我的—缴费」里选择季度，也可以到客服中心按月记账、季末结清。需要的话我把操作步骤发给您。',
      ),
      rate(60, [5, 5, 5, 5]),
    ],
  },
  {
    who: 'lvqiang',
    begins: { days: 15, at: '14:05' },
    text: '地库第二辆车的月卡怎么收费？',
    fault: 'fees',
    steps: [
      answer(7, '您好，第二辆车月卡 380 元，凭行驶证到客服中心办理，当天生效。目前 B 区还有 23 个空位。'),
      rate(120, [5, 5, 5, 5], '回得很快'),
    ],
  },
  {
    who: 'liangbo',
    begins: { days: 13, at: '16:50' },
    text: '下周开始装修，需要办什么手续，周末可以施工吗',
    fault: 'policy',
    urgency: 'renovation',
    steps: [
      review(11),
      answer(
        14,
        '装修需提前三天提交图纸、施工单位资质和施工人员身份证，交装修保证金 2000 元。施工时间为工作日 8:30–12:00、14:00–18:00，周末和法定节假日不能做有噪声的施工。',
      ),
      rate(200, [5, 5, 5, 5], '很清楚，谢谢小周。'),
    ],
  },
  {
    who: 'zengli',
    begins: { days: 10, at: '11:30' },
    text: '泳池十一月还开吗？周末想带孩子去',
    fault: 'usage',
    steps: [
      answer(6, '您好，恒温泳池全年开放，周末 9:00–20:30。12 月 1 日至 3 日换水停用三天，届时会有公告。'),
    ],
  },
  {
    who: 'qinshuang',
    begins: { days: 6, at: '09:50' },
    text: '快递柜满了好几天，快递员都放门口，能不能加一组柜子？',
    spot: 'parcels',
    fault: 'other',
    steps: [
      answer(18, '您好，已和快递柜公司约好下周三在北门加装一组 60 格柜子。这几天我们安排门岗代收，请放心。'),
      rate(30, [5, 5, 4, 5], '等下周三看'),
    ],
  },
  {
    who: 'dengchao',
    begins: { days: 2, at: '15:15' },
    text: '暖气费什么时候交？今年什么时候开始供？',
    fault: 'fees',
    steps: [
      answer(
        12,
        '您好，我们小区是户式燃气供暖，没有集中供暖费，请按燃气账单缴费。锅炉保养可以在这里报修预约。',
      ),
    ],
  },
];
