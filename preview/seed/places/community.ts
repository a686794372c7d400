/** The demonstration's community; the point is where the browser's simulated phones stand. */
export const community = {
  id: 'chhy',
  name: '翠湖花园',
  hotline: '0571-85551234',
  dutyPhones: [{ name: '24小时值班', phone: '0571-85551199' }],
  location: { latitude: 30.2741, longitude: 120.1551 },
} as const;
