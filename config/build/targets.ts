import type { Target } from './build-when-changed';
import { functionsTarget } from './functions';
import { previewTarget } from './preview';
import { taroTarget } from './taro';

/** Everything that can be built, by the name used on the command line. */
export const targets: Record<'functions' | 'preview' | 'h5' | 'weapp', Target> = {
  functions: functionsTarget,
  preview: previewTarget,
  h5: taroTarget('h5', 'index.html'),
  weapp: taroTarget('weapp', 'app.json'),
};
