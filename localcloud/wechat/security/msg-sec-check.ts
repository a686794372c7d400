// security.msgSecCheck, version 2: the verdict is in result.suggest, not in errcode.
import { randomUUID } from 'node:crypto';
import { textOf, wxError, wxOk, type Api } from '../openapi/api';
import { personRefusal, type LastSeen } from './check-person';
import { verdictFields, type Judge } from './judge';
import { SECURITY_LIMITS } from './limits';

/** Judges a text; refuses what `personRefusal` refuses, 44002 empty and 45002 too long content. */
export const msgSecCheck =
  (parts: { judge: Judge; lastSeen: LastSeen; now: () => number }): Api =>
  (input) => {
    const refused = personRefusal(input, parts);
    if (refused) return refused;
    const content = textOf(input, 'content');
    if (content === undefined) return wxError(44002, 'empty post data, content');
    if ([...content].length > SECURITY_LIMITS.maxContent) return wxError(45002, 'content size out of limit');
    const whole = ['title', 'nickname', 'signature'].map((key) => textOf(input, key) ?? '').join(' ');
    return wxOk({ trace_id: randomUUID(), ...verdictFields(parts.judge.judge(`${content} ${whole}`)) });
  };
