/** The preview has no WeChat account: the number is typed in and the local cloud makes the button's code for it. */
export const phoneButton = (onCode: (code: string | null) => void) => ({
  onClick: () => {
    const phone = window.prompt('模拟微信授权手机号：请输入 11 位手机号')?.trim();
    if (!phone) return onCode(null);
    void fetch('/dev/phone-codes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone }),
    })
      .then((reply) => reply.json() as Promise<{ code?: string }>)
      .then(({ code }) => onCode(code ?? null))
      .catch(() => onCode(null));
  },
});
