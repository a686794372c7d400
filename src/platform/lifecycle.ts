/** Taro's page hooks, from one place, so that pages and features never touch the WeChat API by accident. */
export {
  useDidHide,
  useDidShow,
  useLaunch,
  useLoad,
  usePageNotFound,
  usePullDownRefresh,
  useReachBottom,
  useRouter,
} from '@tarojs/taro';
