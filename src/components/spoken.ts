/**
 * What screen readers say about an element. WeChat reads `aria-role`, browsers read `role`; both are set, the other is
 * ignored. The WeChat templates carry these attributes because of config/templates.
 */
export const spoken = (
  role: string,
  label?: string,
  state: { checked?: boolean; disabled?: boolean } = {},
) => ({
  role,
  'aria-role': role,
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(state.checked === undefined ? {} : { 'aria-checked': state.checked }),
  ...(state.disabled === undefined ? {} : { 'aria-disabled': state.disabled }),
});
