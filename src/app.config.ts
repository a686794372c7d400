import { STAFF_PAGES } from './staff/routes';
import themes from './theme.json';

// The tabs alone: WeChat wants them in the main package, and whoever waits for the first screen waits for nothing else.
const pages = ['pages/home/index', 'pages/tickets/index', 'pages/inbox/index', 'pages/me/index'];

// The component gallery is for designers in the browser preview; residents never download it.
if (process.env.TARO_ENV === 'h5') pages.push('pages/gallery/index');

// WeChat takes the colours of its own bars from theme.json; the browser preview knows no theme file, and its imitation of the
// bars is darkened in index.html.
const H5 = process.env.TARO_ENV === 'h5';
const theme = (name: keyof typeof themes.light): string => (H5 ? themes.light[name] : `@${name}`);

export default defineAppConfig({
  pages,
  // The forms carry the models that understand the residents' words; they are fetched while they look at the home page.
  subPackages: [
    { root: 'pages/ticket', pages: ['index'] },
    { root: 'pages/notice', pages: ['index'] },
    { root: 'pages/report', pages: ['index'] },
    { root: 'pages/survey', pages: ['index'] },
    { root: 'pages/vendor', pages: ['index'] },
    { root: 'pages/homes', pages: ['index', 'join/index'] },
    { root: 'pages/privacy', pages: ['index', 'looks/index', 'consent/index'] },
    { root: 'pages/complaint', pages: ['index', 'list/index', 'new/index'] },
    ...(STAFF_PAGES.length > 0 ? [{ root: 'staff', pages: STAFF_PAGES }] : []),
  ],
  preloadRule: {
    // What one tap leads to is there before the tap.
    'pages/home/index': {
      network: 'all',
      packages: ['pages/report', 'pages/ticket', 'pages/complaint', 'pages/notice'],
    },
    'pages/tickets/index': { network: 'all', packages: ['pages/ticket', 'pages/report'] },
    'pages/inbox/index': { network: 'all', packages: ['pages/ticket', 'pages/survey', 'pages/notice'] },
    'pages/ticket/index': { network: 'all', packages: ['pages/survey', 'pages/complaint'] },
    // The staff's package is heavy and most people are not staff: only where it costs nobody anything.
    'pages/me/index': { network: 'wifi', packages: ['pages/homes', 'pages/privacy', 'staff'] },
  },
  ...(H5 ? {} : { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
  window: {
    backgroundTextStyle: theme('pullStyle') as 'dark',
    backgroundColor: theme('ground'),
    navigationBarBackgroundColor: theme('bar'),
    navigationBarTitleText: '物业报修',
    navigationBarTextStyle: theme('barText') as 'black',
    navigationStyle: 'default',
  },
  tabBar: {
    color: theme('tabText'),
    selectedColor: theme('tabChosen'),
    backgroundColor: theme('bar'),
    borderStyle: theme('tabLine') as 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tab/home.png',
        selectedIconPath: 'assets/tab/home-on.png',
      },
      {
        pagePath: 'pages/tickets/index',
        text: '工单',
        iconPath: 'assets/tab/tickets.png',
        selectedIconPath: 'assets/tab/tickets-on.png',
      },
      {
        pagePath: 'pages/inbox/index',
        text: '消息',
        iconPath: 'assets/tab/inbox.png',
        selectedIconPath: 'assets/tab/inbox-on.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tab/me.png',
        selectedIconPath: 'assets/tab/me-on.png',
      },
    ],
  },
  permission: { 'scope.userLocation': { desc: '用于维修师傅到场签到和就近派单' } },
  requiredPrivateInfos: ['getLocation'],
  __usePrivacyCheck__: true,
});
