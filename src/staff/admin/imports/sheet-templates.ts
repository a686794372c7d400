/** A byte order mark: without it Excel reads a CSV file's Chinese as nonsense. */
const BOM = '\ufeff';

/** Lines as a CSV file that Excel opens. */
export const csvSheet = (...lines: string[]): string => BOM + lines.join('\r\n') + '\r\n';

/** Tables to fill in, with one line as an example (P1, P3): file name and text. */
export const sheetTemplates = [
  {
    id: 'homes',
    words: '房屋住户模板',
    file: '房屋住户模板.csv',
    text: csvSheet(
      '楼栋,单元,房号,面积,入伙日期,姓名,手机,身份',
      '3栋,2单元,1501,89.5,2021-10-15,张三,13800000000,业主',
    ),
  },
  {
    id: 'staff',
    words: '员工模板',
    file: '员工模板.csv',
    text: csvSheet('姓名,手机,岗位,技能,称呼', '王大力,13900000000,维修技师,水电急修、户内维修,王师傅'),
  },
] as const;
