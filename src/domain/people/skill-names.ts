import type { CategoryCode } from '../classification/taxonomy';

/** What a trade is called in staff lists: the first is the usual word (P3, T9). */
export const skillNames: Record<CategoryCode, readonly string[]> = {
  utilities: ['水电', '水电工', '水工', '电工', '水电急修', '管道'],
  equipment: ['设备', '设备维护', '设备故障', '电梯', '弱电', '消防', '门禁'],
  common_area: ['公共区域', '公共区域维护', '公区', '土建', '综合维修'],
  in_home: ['户内', '户内维修', '入户维修', '门窗', '泥瓦', '木工'],
  inquiry: ['咨询'],
};
