/** The preview has no WeChat map: resolves false, and the caller shows the address in words (T25). */
export const openMap = (_place: {
  lat: number;
  lng: number;
  name: string;
  address?: string;
}): Promise<boolean> => Promise.resolve(false);
