import type { Target } from './build-when-changed';
import { functionsTarget } from './functions';
import { taroTarget } from './taro';

/** Everything that can be built, by the name used on the command line. */
export const targets: Record<'functions' | 'h5' | 'weapp', Target> = {
  functions: functionsTarget,
  h5: taroTarget('h5', 'index.html'),
  weapp: taroTarget('weapp', 'app.json'),
};
