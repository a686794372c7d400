/** Somebody who lives here. `key` is the end of the openid and how stories call them. */
export interface Resident {
  key: string;
  name: string;
  phone: string;
  houseId: string;
  relation: 'owner' | 'family' | 'tenant' | 'merchant';
  /** has tapped 允许 when asked for messages; the others read the inbox */
  subscribes: boolean;
}

/** The openid a resident has in the demonstration. */
export const openidOf = (key: string): string => `demo-${key}`;
