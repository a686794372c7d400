import Taro from '@tarojs/taro';

/** Opens WeChat's map at a point (GCJ-02 degrees) with its name (T25). Resolves false when it could not be opened. */
export async function openMap(place: {
  lat: number;
  lng: number;
  name: string;
  address?: string;
}): Promise<boolean> {
  try {
    await Taro.openLocation({
      latitude: place.lat,
      longitude: place.lng,
      name: place.name,
      address: place.address ?? '',
    });
    return true;
  } catch {
    return false;
  }
}
