// subscribeMessage.send: one accept, one message.
import type { Journal } from '../journal';
import { isOpenid, textOf, wxError, wxOk, type Api } from '../openapi/api';
import type { IsPage } from '../pages';
import { checkData } from './check-data';
import type { FindTemplate } from './templates';

const STATES = new Set(['developer', 'trial', 'formal']);
const LANGUAGES = new Set(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']);

/** Refuses with 40003, 40037, 41030, 47003 (naming the field) and 43101; delivers to the journal otherwise. */
export const sendSubscribeMessage =
  (parts: { journal: Journal; templates: FindTemplate; isPage: IsPage; now: () => number }): Api =>
  (input) => {
    const { touser, data, miniprogram_state: state = 'formal', lang = 'zh_CN' } = input;
    if (!isOpenid(touser)) return wxError(40003, 'invalid openid');
    const templateId = textOf(input, 'template_id');
    const template = templateId === undefined ? undefined : parts.templates(templateId);
    if (templateId === undefined || !template) return wxError(40037, 'invalid template_id');
    const page = textOf(input, 'page') ?? '';
    if (page !== '' && !parts.isPage(page.split('?')[0] ?? '')) return wxError(41030, 'invalid page');
    if (!STATES.has(String(state))) return wxError(40097, 'invalid args, miniprogram_state');
    if (!LANGUAGES.has(String(lang))) return wxError(40097, 'invalid args, lang');
    const checked = checkData(data, template);
    if ('wrong' in checked) return wxError(47003, `argument invalid! ${checked.wrong}`);
    if (parts.journal.balance(touser, templateId) <= 0)
      return wxError(43101, 'user refuse to accept the msg');
    parts.journal.deliver({ openid: touser, templateId, page, data: checked.data, at: parts.now() });
    return wxOk({ msgid: Date.now() });
  };
