import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Who may import whom: the arrows of docs/architecture.md. */
const rooms = [
  { type: 'domain', pattern: 'src/domain/**', mode: 'full' },
  { type: 'contract', pattern: 'src/contract/**', mode: 'full' },
  { type: 'api', pattern: 'src/api/**', mode: 'full' },
  { type: 'platform', pattern: 'src/platform/**', mode: 'full' },
  { type: 'components', pattern: 'src/components/**', mode: 'full' },
  { type: 'features', pattern: 'src/features/*/**', capture: ['feature'], mode: 'full' },
  { type: 'pages', pattern: 'src/pages/**', mode: 'full' },
  { type: 'staff', pattern: 'src/staff/**', mode: 'full' },
  { type: 'app', pattern: 'src/app*', mode: 'full' },
  { type: 'kit', pattern: 'cloudfunctions/_kit/**', mode: 'full' },
  { type: 'deployment', pattern: 'cloudfunctions/*.json', mode: 'full' },
  { type: 'function', pattern: 'cloudfunctions/!(_kit)/**', capture: ['name'], mode: 'full' },
  { type: 'localcloud', pattern: 'localcloud/**', mode: 'full' },
  { type: 'preview', pattern: 'preview/**', mode: 'full' },
  { type: 'simulate', pattern: 'simulate/**', mode: 'full' },
  { type: 'config', pattern: 'config/**', mode: 'full' },
  { type: 'test', pattern: 'test/**', mode: 'full' },
];

const allow = (from, ...to) => ({ from, allow: [from, ...to] });

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'coverage/', 'src/domain/classification/data/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    plugins: { boundaries, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': rooms,
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Documents and environments are open records; deleting a computed key is how a field is removed from one.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Taro augments globals through namespaces, and an empty callback is a callback.
      '@typescript-eslint/no-empty-function': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            allow('domain'),
            allow('contract', 'domain'),
            allow('platform', 'domain'),
            allow('api', 'contract', 'domain', 'platform'),
            allow('components', 'domain', 'contract', 'platform', 'api'),
            { from: 'features', allow: ['domain', 'contract', 'api', 'platform', 'components'] },
            // A feature is closed: pages compose features, features never import each other.
            { from: 'features', allow: [['features', { feature: '${from.feature}' }]] },
            allow('pages', 'features', 'components', 'api', 'platform', 'domain', 'contract', 'staff'),
            // The staff's pages compose the residents' features where the need is the same (inbox).
            allow('staff', 'features', 'components', 'api', 'platform', 'domain', 'contract'),
            allow('app', 'components', 'features', 'api', 'platform', 'domain', 'contract', 'staff'),
            allow('kit', 'domain', 'contract', 'deployment'),
            {
              from: 'function',
              allow: ['kit', 'domain', 'contract', 'deployment', ['function', { name: '${from.name}' }]],
            },
            allow('localcloud'),
            allow(
              'preview',
              'deployment',
              'domain',
              'contract',
              'api',
              'platform',
              'kit',
              'localcloud',
              'config',
            ),
            allow('simulate', 'domain', 'contract', 'kit', 'preview', 'config'),
            allow('config', 'deployment', 'domain', 'contract', 'platform', 'localcloud', 'kit', 'function'),
            allow('test', ...rooms.map((room) => room.type)),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/{domain,contract,api,components,features,pages,staff}/**', 'cloudfunctions/*/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'wx-server-sdk', message: 'Only cloudfunctions/_kit talks to the SDK.' },
            { name: '@tarojs/taro', message: 'Only src/platform touches WeChat APIs.' },
          ],
        },
      ],
    },
  },
  { files: ['cloudfunctions/_kit/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**', '**/*.test.*'],
    languageOptions: { globals: globals.jest },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
