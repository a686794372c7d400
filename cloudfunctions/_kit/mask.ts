/** 张** — the surname stays, so that staff can greet; nothing of one-character names beyond it (P4). */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  return characters.length === 0
    ? ''
    : `${characters[0] ?? ''}${'*'.repeat(Math.min(2, Math.max(1, characters.length - 1)))}`;
}

/** 138****1234 (P4). */
export function maskPhone(phone: string): string {
  return phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
