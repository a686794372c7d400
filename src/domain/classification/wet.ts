import type { FaultCode } from './taxonomy';

/** Water on its way: 滴水, 漏到, 水渗进. */
const RUNNING = /[漏滴渗淌淋浸泡冒喷掉流进]了?.{0,2}水|水.{0,6}[漏滴渗淌淋浸泡流]/;

/** Water on something live: 滴到插座上, 灯里往下滴水, 灯旁边 while water runs. 冲水开关漏水 is a tap and stays one. */
const ON_POWER = [
  /[漏滴渗淌淋浸泡流溅进][^，。；,;]{0,3}(插座|插排|插线板|电源?开关|电箱|电闸|电表|电线|电器|配电|线路|线盒|[吊顶吸筒射]灯|灯[上里具管带])/,
  /(插座|插排|插线板|电箱|电闸|电表|电线|配电|线盒)[^，。；,;]{0,6}([漏滴渗淌淋泡冒进].{0,2}水|有水|湿了)/,
  /([吊顶吸筒射]灯|(^|[^路])灯[具管罩带]?)[^，。；,;不]{0,5}[漏滴渗淌冒掉进].{0,2}水|灯[具管罩]?里面?有水/,
];
const BESIDE_POWER = /(插座|插排|电箱|电闸|电线|配电|[吊顶吸筒射]灯|(^|[^路])灯)(的?旁边?|边上|附近|跟前)/;

/** Water and electricity together (T20): a plan whatever the model thinks, for it counts the two words apart. */
export const touchesPower = (text: string): boolean =>
  ON_POWER.some((sign) => sign.test(text)) || (BESIDE_POWER.test(text) && RUNNING.test(text));

const FROM_ABOVE =
  /(天花板?|[房屋]顶|吊顶|顶上|楼上|头顶).{0,10}([漏滴渗淌掉流].{0,2}水|水.{0,4}[漏滴渗淌流])/;
const COMES_IN = /[进漏滴渗淌冒]水/;
const NO_SUPPLY = /停水|没有?水|水压|水[太很]?小|断水/;

/** What drips from the ceiling is a leak, not a ceiling; water in the room is not water cut off (T4). Other faults stay. */
export function wetFault(text: string, fault: FaultCode): FaultCode {
  if (fault === 'ceiling' && FROM_ABOVE.test(text)) return 'water_leak';
  return fault === 'no_water' && COMES_IN.test(text) && !NO_SUPPLY.test(text) ? 'water_leak' : fault;
}
