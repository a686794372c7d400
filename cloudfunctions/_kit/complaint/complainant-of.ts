import { checkComplaint } from '../../../src/domain/complaint/complaint-rules';
import type { Complainant } from '../../../src/domain/complaint/facts';
import { maskName, maskPhone } from '../mask';
import { stop } from '../refused';
import { seal } from '../seal';

interface Typed {
  text: string;
  about: string;
  name: string;
  phone: string;
  photos: string[];
  hidden: boolean;
}

/** Checks what was typed, at its fields (C2), and seals who complains (P4). `id` is null for somebody without the app. */
export function complainantOf(input: Typed, id: string | null): Complainant {
  const name = input.name.trim();
  const phone = input.phone.trim();
  const [problem] = Object.entries(checkComplaint({ ...input, name, phone }));
  if (problem) stop('invalid-input', { field: problem[0], detail: { problem: problem[1] } });
  return {
    id,
    name: seal(name),
    phone: seal(phone),
    maskedName: maskName(name),
    maskedPhone: maskPhone(phone),
    hidden: input.hidden,
  };
}
