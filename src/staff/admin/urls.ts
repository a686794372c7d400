const page = (name: string, query = ''): string => `/staff/pages/${name}/index${query}`;

/** Addresses of the pages about people and places. */
export const adminUrls = {
  hub: page('admin'),
  claims: page('admin-claims'),
  houses: page('admin-houses'),
  house: (id: string): string => page('admin-house', `?id=${id}`),
  team: page('admin-team'),
  spots: page('admin-spots'),
  imports: page('admin-import'),
  community: page('admin-community'),
  templates: page('admin-templates'),
  newCommunity: page('admin-community', '?new=1'),
  join: '/pages/homes/join/index',
};
