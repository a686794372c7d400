import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

// In WeChat every class name travels with setData for every node, so it is short there and readable in the browser.
const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module',
    generateScopedName:
      process.env.TARO_ENV === 'h5' ? '[name]__[local]__[hash:base64:5]' : 'c[hash:base64:4]',
  },
} as const;

// Lengths are plain CSS pixels (no rpx, no rem): type and touch targets keep their size on a 320 px phone and on a
// 1280 px desk, and the elder size is one multiplier instead of a second unit.
const pxtransform = { enable: false, config: {} };

const templates = path.resolve(__dirname, 'templates');
const built = (name: string) =>
  path.resolve(__dirname, `../node_modules/@tanstack/${name}/build/legacy/index.js`);

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'property-repair',
    designWidth: 375,
    deviceRatio: { 375: 1, 750: 1 },
    sourceRoot: 'src',
    outputRoot: process.env.TARO_OUT ?? `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    plugins: [path.resolve(__dirname, 'templates/plugin.ts')],
    defineConstants: {},
    // WeChat templates are written out once per level; no page of ours is deeper, and one that were would still work.
    baseLevel: 12,
    alias: {
      '@': path.resolve(__dirname, '..', 'src'),
      // The modern builds use private fields, which phones of our browserslist (iOS 12) cannot read.
      '@tanstack/react-query$': built('react-query'),
      '@tanstack/query-core$': built('query-core'),
    },
    // For the browser only: the split of WeChat's subpackages is worked out in hooks that kept modules never pass.
    // Taro begins anew when app.config.ts changes; what that imports it does not look at, and a new page of the staff's stayed blank.
    cache: {
      enable: process.env.TARO_ENV === 'h5',
      buildDependencies: {
        pages: ['staff/routes.ts', 'theme.json'].map((file) => path.resolve(__dirname, '..', 'src', file)),
      },
    },
    jsMinimizer: 'terser',
    // Chinese stays Chinese: three bytes a character instead of the six of an escape.
    terser: {
      enable: true,
      config: { output: { ascii_only: false, quote_keys: false, keep_quoted_props: false } },
    },
    mini: {
      optimizeMainPackage: { enable: true },
      // Query's published builds are newer than the oldest phones we promise; our own template fitting is TypeScript.
      compile: { include: [(file: string) => file.includes('@tanstack') || file.startsWith(templates)] },
      postcss: { pxtransform, cssModules },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      // Relative, so that the same output works under any folder (the preview serves it at /app/).
      publicPath: './',
      staticDirectory: 'static',
      output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[hash:8].css',
        chunkFilename: 'css/[name].[chunkhash:8].css',
      },
      router: { mode: 'hash' },
      postcss: { autoprefixer: { enable: true, config: {} }, pxtransform, cssModules },
    },
  };
  return config;
});
