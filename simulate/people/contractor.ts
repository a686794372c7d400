/** A firm known by name and number only, and the phone of whoever opens its link (T23). */
export const contractor = { name: '急修电梯公司', phone: '075588886666', openid: 'o-contractor' };
