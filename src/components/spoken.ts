const H5 = process.env.TARO_ENV === 'h5';
const REACHED_BY_TAB = ['button', 'checkbox', 'radio', 'switch', 'tab'];

/**
 * What screen readers say about an element. WeChat reads `aria-role`; browsers read `role`, want a chosen tab to be
 * `aria-selected`, and reach it with the Tab key. The WeChat templates carry these attributes because of config/templates.
 */
export const spoken = (
  role: string,
  label?: string,
  state: { checked?: boolean; disabled?: boolean } = {},
) => ({
  [H5 ? 'role' : 'aria-role']: role,
  ...(H5 && REACHED_BY_TAB.includes(role) ? { tabIndex: state.disabled ? -1 : 0 } : {}),
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(state.checked === undefined
    ? {}
    : { [H5 && role === 'tab' ? 'aria-selected' : 'aria-checked']: state.checked }),
  ...(state.disabled === undefined ? {} : { 'aria-disabled': state.disabled }),
});
