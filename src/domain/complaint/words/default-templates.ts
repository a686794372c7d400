import type { ReplyTemplate, TemplateSubject } from './house-words';

const confirm = '您反映的情况是：【事实】。不知我理解得是否准确？';
const followUp = '处理完成后【专员】会在【回访】前回访您，编号【编号】可随时在小程序查看进度。';

function template(apologise: string, solution: string, own: Partial<ReplyTemplate> = {}): ReplyTemplate {
  return { apologise: `【称呼】您好，${apologise}`, confirm, solution, followUp, ...own };
}

/** Replies in four steps for every kind (C7): apologise, confirm the facts, solution, follow-up. */
export const defaultTemplates: Record<TemplateSubject, ReplyTemplate> = {
  service_attitude: template(
    '很抱歉让您感到不被尊重，这不是我们应有的服务。',
    '我们已向当事人和在场同事了解情况，将这样处理：【方案】，【时限】前给您结果。',
  ),
  service_speed: template('很抱歉让您等了这么久。', '我们已指定专人跟到底：【方案】，【时限】前完成。'),
  service_quality: template(
    '很抱歉这次的服务质量没有达到您的要求。',
    '我们将安排主管到场复核并返工：【方案】，【时限】前完成。',
  ),
  fees: template(
    '很抱歉费用的问题给您带来了困扰。',
    '我们已调出账单逐项核对：【方案】，【时限】前给您书面说明，多收的费用全额退还。',
  ),
  home_fabric: template(
    '房屋的问题影响了您的生活，非常抱歉。',
    '我们将联合工程人员（必要时请开发商）上门勘查：【方案】，【时限】前给您处理意见。',
  ),
  equipment: template(
    '设备故障给您的出行和生活带来不便，非常抱歉。',
    '我们已通知工程部和维保单位：【方案】，【时限】前恢复。',
  ),
  public_facility: template(
    '公共设施的问题给您带来不便，非常抱歉。',
    '我们已安排现场查看和维修：【方案】，【时限】前完成。',
  ),
  amenity: template(
    '小区配套还没能满足您的需要，很抱歉。',
    '我们会如实向您说明能做到的和需要时间的部分：【方案】，【时限】前给您答复。',
  ),
  public_order: template(
    '让您对小区的安全感到担心，非常抱歉。',
    '我们已加强巡逻并查看监控：【方案】，【时限】前向您说明结果。',
  ),
  fire_safety: template(
    '感谢您提醒，消防无小事，让您担心了，非常抱歉。',
    '我们已立即派人到现场排查：【方案】，【时限】前消除隐患。',
  ),
  environment_safety: template(
    '环境的问题影响了您的生活，非常抱歉。',
    '我们已安排现场清理和提醒：【方案】，【时限】前完成。',
  ),
  privacy: template(
    '您的个人信息没有得到应有的保护，我们深表歉意。',
    '我们已停止相关做法并追查原因：【方案】，【时限】前书面告知您结果。',
  ),
  suggestion: template('感谢您为小区出主意。', '我们认真研究了您的建议，结论是：【方案】。', {
    confirm: '您的建议是：【事实】。',
  }),
  praise: template('感谢您的肯定。', '我们会把您的鼓励转达给当事同事：【方案】。', {
    confirm: '您表扬的是：【事实】。',
    followUp: '您的鼓励是我们做得更好的动力，编号【编号】。',
  }),
};
