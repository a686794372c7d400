import { placeIdOf } from '../../../cloudfunctions/_kit/directory';
import { community } from './community';

/** A place with a QR code on the wall: at most nine letters and digits, building or the grounds, label, metres east and north. */
export interface Spot {
  /** how stories call it */
  key: string;
  id: string;
  buildingId: string;
  label: string;
  east: number;
  north: number;
}

const spot = (key: string, buildingId: string, label: string, east: number, north: number): Spot => ({
  key,
  id: placeIdOf(community.id, key),
  buildingId,
  label,
  east,
  north,
});

/** Forty places where residents meet something broken that is nobody's home. */
export const spots: readonly Spot[] = [
  spot('gateS', 'grounds', '南门岗亭', 0, -140),
  spot('gateN', 'grounds', '北门岗亭', 10, 180),
  spot('gateE', 'grounds', '东门人行通道', 150, 20),
  spot('barrierS', 'grounds', '南门车行道闸', 12, -142),
  spot('barrierN', 'grounds', '地库出入口道闸', 40, 165),
  spot('lobby1u1', 'b1', '1栋1单元门厅', -96, -60),
  spot('lobby1u2', 'b1', '1栋2单元门厅', -84, -60),
  spot('lobby2u1', 'b2', '2栋1单元门厅', -36, -60),
  spot('lobby3u2', 'b3', '3栋2单元门厅', 36, -60),
  spot('lobby4u1', 'b4', '4栋1单元门厅', 84, -60),
  spot('lift5u1', 'b5', '5栋1单元电梯', -86, 40),
  spot('lift5u2', 'b5', '5栋2单元电梯', -74, 40),
  spot('lift6u1', 'b6', '6栋1单元电梯', -6, 50),
  spot('lift6u2', 'b6', '6栋2单元电梯', 6, 50),
  spot('lift7u1', 'b7', '7栋1单元电梯', 74, 40),
  spot('lift7u2', 'b7', '7栋2单元电梯', 86, 40),
  spot('lift8', 'b8', '8栋电梯厅', 0, 120),
  spot('stairs2', 'b2', '2栋2单元楼梯间', -24, -60),
  spot('stairs4', 'b4', '4栋2单元楼梯间', 96, -60),
  spot('hall6f18', 'b6', '6栋1单元18层走廊', -6, 52),
  spot('hall8f3', 'b8', '8栋3层走廊', 0, 122),
  spot('roof5', 'b5', '5栋屋面', -80, 42),
  spot('garageA', 'grounds', '地下车库A区', -60, 0),
  spot('garageB', 'grounds', '地下车库B区', 20, 10),
  spot('garageC', 'grounds', '地下车库C区', 90, 5),
  spot('ev1', 'grounds', '地库B区充电桩', 24, 14),
  spot('bikes4', 'b4', '4栋非机动车棚', 100, -75),
  spot('bikes7', 'b7', '7栋非机动车棚', 96, 55),
  spot('pump', 'grounds', '生活水泵房', -20, 90),
  spot('power', 'grounds', '1号配电房', -40, 95),
  spot('play', 'grounds', '儿童乐园', 10, -10),
  spot('fitness', 'grounds', '健身角', -40, -5),
  spot('pool', 'grounds', '泳池更衣室', 55, 0),
  spot('garden', 'grounds', '中心花园水景', 0, 0),
  spot('lakeside', 'grounds', '湖边步道', -120, -100),
  spot('waste1', 'grounds', '1号垃圾分类亭', -60, -95),
  spot('waste2', 'grounds', '2号垃圾分类亭', 60, 85),
  spot('parcels', 'grounds', '北门快递柜', 4, 176),
  spot('clubhouse', 'grounds', '会所大堂', 40, -20),
  spot('shops8', 'b8', '8栋底商步行街', 0, 112),
];

/** The spot a story names; throws for one that does not exist. */
export function spotOf(key: string): Spot {
  const found = spots.find((entry) => entry.key === key);
  if (!found) throw new Error(`no spot ${key}`);
  return found;
}
